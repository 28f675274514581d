#pragma once

#include "tests/campaigns/walk/stage.h"

#include <QObject>

#include <optional>
#include <string>

namespace campaigns {

/// What is wrong: the property in a word, a colon, and the particulars. Shrinking keeps the word.
using Fault = std::optional<std::string>;

/// While a window of the wizard is active, the next key goes somewhere that can be seen.
[[nodiscard]] Fault lostFocus();
[[nodiscard]] Fault clippedText(const Stage& stage);
/// Goes to one of the findings, which must lead to a place that can be seen.
[[nodiscard]] Fault findingWithoutField(Stage& stage, Chance& chance);

/// The bytes that a save would write, and which pictures go with them.
[[nodiscard]] std::string bytesOf(const app::Document& document);

/// Undo to the start must give the bytes with which the history began, and redo the last.
class HistoryWatch {
public:
    explicit HistoryWatch(app::Document& document);

    [[nodiscard]] Fault undoAll() const;

private:
    void look();

    app::Document& m_document;
    std::string m_first;
    QObject m_context;
};

} // namespace campaigns
