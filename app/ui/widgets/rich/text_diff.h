#pragma once

#include <QString>

#include <vector>

namespace app {

/// A run of a text that both sides have, or only one.
struct DiffPart {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffPart&) const = default;
};

/// What leads from one text to the other, word by word; neighbours of one kind are one part. Of
/// texts too long to compare, everything between their common ends differs.
[[nodiscard]] std::vector<DiffPart> differences(const QString& before, const QString& after);

} // namespace app
