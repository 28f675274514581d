#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// Access keys for the labels of one page: for each label the index of its letter, no letter twice
/// and none of `reserved` (lower case). First letters of words are preferred; a label gets none
/// only when no assignment serves it too.
[[nodiscard]] std::vector<std::optional<qsizetype>> assignMnemonics(const QStringList& labels,
                                                                    const QString& reserved);

} // namespace app
