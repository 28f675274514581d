#pragma once

#include "core/text/html/html_paste.h"

class QMimeData;

namespace app {

enum class PasteForm {
    Html,
    /// Plain text that reads like Markdown.
    Markdown,
    Plain,
    /// HTML that is too long or too deep to be read; its plain text is taken.
    PlainForHtml
};

/// What is taken of the clipboard or of a drop.
struct RichPaste {
    core::PastedText text;
    PasteForm form = PasteForm::Plain;
};
[[nodiscard]] RichPaste readPaste(const QMimeData& source);

} // namespace app
