#pragma once

#include <QElapsedTimer>

#include <cstddef>
#include <optional>
#include <string_view>

namespace app {

/// What is typed in one field without a break: keys that follow one another in one place. Undo
/// takes it back as one step. A pause, a jump of the caret, something pasted and a selection that
/// is typed over end it.
class TypingRun {
public:
    /// Takes note of a change of the field's text; whether it goes on with the one before. Linear
    /// in the length of the texts.
    [[nodiscard]] bool goesOn(std::string_view before, std::string_view after);
    /// What is typed next is a run of its own.
    void end() { m_caret.reset(); }

private:
    /// Where in the text the last change ended; nothing where none is gone on with.
    std::optional<std::size_t> m_caret;
    QElapsedTimer m_since;
};

} // namespace app
