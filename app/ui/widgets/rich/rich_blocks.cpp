#include "app/ui/widgets/rich/rich_blocks.h"

#include "app/document/base/wording.h"
#include "app/ui/look/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

#include <algorithm>

namespace app {

namespace {

constexpr QChar kObject(0xFFFC);

/// The lists that are open while blocks are inserted, from the outside.
class OpenLists {
public:
    void take(QTextCursor& cursor, const std::vector<core::RichList>& kinds)
    {
        const auto common = static_cast<std::size_t>(
            std::ranges::mismatch(kinds, m_open, {}, {}, &Open::kind).in1 - kinds.begin());
        m_open.resize(common);
        for (auto depth = common; depth < kinds.size(); ++depth)
            m_open.push_back({kinds[depth], nullptr});
        if (m_open.empty())
            return;
        cursor.mergeBlockFormat(itemFormat());
        QTextList*& list = m_open.back().list;
        if (list)
            list->add(cursor.block());
        else
            list = cursor.createList(listFormatOf(kinds.back(), static_cast<int>(kinds.size())));
    }

private:
    struct Open {
        core::RichList kind;
        QTextList* list;
    };
    std::vector<Open> m_open;
};

QTextCharFormat charFormatOf(const core::InlineFormat& look)
{
    QTextCharFormat format;
    if (look.isBold)
        format.setFontWeight(QFont::Bold);
    if (look.isItalic)
        format.setFontItalic(true);
    if (look.isUnderlined)
        format.setFontUnderline(true);
    return format;
}

core::InlineFormat lookOf(const QTextCharFormat& format)
{
    return {format.fontWeight() >= QFont::DemiBold, format.fontItalic(), format.fontUnderline()};
}

void insertRuns(QTextCursor& cursor, const std::vector<core::RichRun>& runs)
{
    for (const core::RichRun& run : runs) {
        QString text = fromUtf8(run.text);
        text.replace(u'\n', QChar::LineSeparator);
        cursor.insertText(text, charFormatOf(run.look));
    }
}

bool isPlainParagraph(const core::RichBlock& block)
{
    return block.heading == 0 && block.lists.empty();
}

core::RichBlock blockOf(const QTextBlock& source, std::vector<core::RichList>& lists)
{
    core::RichBlock block;
    if (const QTextList* list = source.textList()) {
        const core::RichList kind = listKindOf(list->format());
        const auto depth = static_cast<std::size_t>(std::max(1, list->format().indent()));
        lists.resize(depth - 1, kind);
        lists.push_back(kind);
    } else {
        lists.clear();
        block.heading = source.blockFormat().headingLevel();
    }
    block.lists = lists;
    for (auto at = source.begin(); !at.atEnd(); ++at) {
        QString text = at.fragment().text();
        text.replace(QChar::LineSeparator, u'\n');
        text.remove(kObject);
        block.runs.push_back({toUtf8(text), lookOf(at.fragment().charFormat())});
    }
    return block;
}

} // namespace

QTextBlockFormat blockFormatOf(int heading)
{
    QTextBlockFormat format;
    format.setHeadingLevel(heading);
    format.setTopMargin(heading > 0 ? space::unit : 0);
    format.setBottomMargin(heading > 0 ? space::tight : space::unit);
    return format;
}

QTextBlockFormat itemFormat()
{
    QTextBlockFormat format;
    format.setBottomMargin(space::tight);
    return format;
}

QTextListFormat listFormatOf(core::RichList kind, int depth)
{
    QTextListFormat format;
    format.setIndent(depth);
    if (kind == core::RichList::Numbered)
        format.setStyle(QTextListFormat::ListDecimal);
    else
        format.setStyle(depth == 1 ? QTextListFormat::ListDisc : QTextListFormat::ListCircle);
    return format;
}

core::RichList listKindOf(const QTextListFormat& format)
{
    // The values go down from discs over squares to digits and letters.
    return format.style() <= QTextListFormat::ListDecimal ? core::RichList::Numbered
                                                          : core::RichList::Bulleted;
}

void insertBlocks(QTextCursor& cursor, const std::vector<core::RichBlock>& blocks)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (blocks.size() == 1 && isPlainParagraph(blocks.front())) {
        insertRuns(cursor, blocks.front().runs);
        cursor.endEditBlock();
        return;
    }
    // What stands behind the cursor goes on in a block of its own.
    if (!cursor.atBlockEnd()) {
        cursor.insertBlock();
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.movePosition(QTextCursor::EndOfBlock);
    }
    OpenLists lists;
    bool isFirst = cursor.atBlockStart();
    for (const core::RichBlock& block : blocks) {
        const QTextBlockFormat format = blockFormatOf(block.heading);
        if (isFirst) {
            if (QTextList* list = cursor.currentList())
                list->remove(cursor.block());
            cursor.setBlockFormat(format);
        } else {
            cursor.insertBlock(format, QTextCharFormat());
        }
        isFirst = false;
        lists.take(cursor, block.lists);
        insertRuns(cursor, block.runs);
    }
    cursor.endEditBlock();
}

std::vector<core::RichBlock> blocksOf(const QTextDocument& document)
{
    std::vector<core::RichBlock> blocks;
    std::vector<core::RichList> lists;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        blocks.push_back(blockOf(block, lists));
    return blocks;
}

} // namespace app
