#pragma once

#include "core/text/html/rich_text.h"

#include <QTextDocument>
#include <QTextFormat>

class QTextCursor;

/// The seam between core's blocks and the document of a QTextEdit. Only what the store keeps
/// passes it: headings, lists, bold, italic, underline and line breaks.
namespace app {

[[nodiscard]] QTextBlockFormat blockFormatOf(int heading);
/// Merged into the format of a block that becomes an item.
[[nodiscard]] QTextBlockFormat itemFormat();
[[nodiscard]] QTextListFormat listFormatOf(core::RichList kind, int depth);
[[nodiscard]] core::RichList listKindOf(const QTextListFormat& format);

/// Takes the place of what is selected; the cursor stands behind it.
void insertBlocks(QTextCursor& cursor, const std::vector<core::RichBlock>& blocks);
[[nodiscard]] std::vector<core::RichBlock> blocksOf(const QTextDocument& document);

} // namespace app
