#include "app/ui/widgets/rich/rich_edit.h"

#include "app/document/base/wording.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/rich/rich_blocks.h"
#include "app/ui/widgets/rich/rich_paste.h"
#include "core/text/html/rich_text_writer.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/visible_letters.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>

#include <algorithm>
#include <array>

namespace app {

namespace {

/// How a heading looks is not part of the text, so that none of it is kept when the heading goes.
class HeadingLook : public QSyntaxHighlighter {
public:
    explicit HeadingLook(QTextDocument* document) : QSyntaxHighlighter(document) {}

protected:
    void highlightBlock(const QString& line) override
    {
        constexpr std::array<qreal, 6> kScale{1.5, 1.3, 1.15, 1.05, 1, 1};
        const int level = currentBlock().blockFormat().headingLevel();
        if (level < 1 || level > static_cast<int>(kScale.size()))
            return;
        const qreal scale = kScale.at(static_cast<std::size_t>(level - 1));
        const QFont font = document()->defaultFont();
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        if (font.pointSizeF() > 0)
            format.setFontPointSize(font.pointSizeF() * scale);
        else
            format.setProperty(QTextFormat::FontPixelSize, qRound(font.pixelSize() * scale));
        setFormat(0, static_cast<int>(line.size()), format);
    }
};

void makeParagraph(QTextCursor& cursor, int heading)
{
    if (QTextList* list = cursor.currentList())
        list->remove(cursor.block());
    cursor.setBlockFormat(blockFormatOf(heading));
}

/// The list of the kind that ends right above the block or starts right below it.
QTextList* neighbourList(const QTextBlock& block, core::RichList kind)
{
    for (const QTextBlock& other : {block.previous(), block.next()})
        if (QTextList* list = other.isValid() ? other.textList() : nullptr)
            if (listKindOf(list->format()) == kind && list->format().indent() == 1)
                return list;
    return nullptr;
}

/// Where the characters that are no white space stand, as core::visibleLetters() has them.
std::vector<Selection> placesOfLetters(const QString& text)
{
    std::vector<Selection> places;
    for (int at = 0; at < text.size();) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
        const char32_t point =
            isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
        if (!core::isBlank(static_cast<std::int32_t>(point)))
            places.push_back({at, isPair ? 2 : 1});
        at += isPair ? 2 : 1;
    }
    return places;
}

/// The part of the text that shows what the finding names of the source, if it shows any of it.
std::optional<Selection> partOf(const core::Finding& finding,
                                const std::vector<core::VisibleLetter>& letters,
                                const std::vector<Selection>& places)
{
    if (!finding.range)
        return std::nullopt;
    const auto place = [&](std::size_t byte) {
        const auto found =
            std::ranges::lower_bound(letters, byte, {}, [](const core::VisibleLetter& letter) {
                return letter.range.start;
            });
        return static_cast<std::size_t>(found - letters.begin());
    };
    const std::size_t first = place(finding.range->start);
    const std::size_t end = place(finding.range->end);
    if (first >= end)
        return std::nullopt;
    const Selection last = places[end - 1];
    return Selection{places[first].start, last.start + last.length - places[first].start};
}

} // namespace

RichEdit::RichEdit(QWidget* parent) : QTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFont(fontFor(TextRole::Body));
    document()->setDocumentMargin(space::unit - 1);
    document()->setIndentWidth(space::field + space::tight);
    QTextCursor(document()).setBlockFormat(blockFormatOf(0));
    new HeadingLook(document());
}

void RichEdit::setBlocks(const std::vector<core::RichBlock>& blocks)
{
    const QSignalBlocker quiet(this);
    const int position = textCursor().position();
    const int scrolled = verticalScrollBar()->value();
    clear();
    QTextCursor cursor(document());
    cursor.setBlockFormat(blockFormatOf(0));
    insertBlocks(cursor, blocks);
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolled);
}

std::vector<core::RichBlock> RichEdit::blocks() const
{
    return blocksOf(*document());
}

void RichEdit::mark(const std::vector<core::Finding>& findings, std::string_view source)
{
    m_marks.clear();
    const auto letters = core::visibleLetters(source);
    const std::vector<Selection> places = placesOfLetters(toPlainText());
    // HTML that the text does not show as it reads has no place for them.
    if (places.size() == letters.size())
        for (const core::Finding& finding : findings)
            if (const auto part = partOf(finding, letters, places))
                m_marks.push_back({*part, finding});
    showMarks();
}

void RichEdit::showMarks()
{
    setExtraSelections(wavyLines(m_marks, *document(), *this));
}

int RichEdit::heading() const
{
    return textCursor().blockFormat().headingLevel();
}

std::optional<core::RichList> RichEdit::list() const
{
    const QTextList* list = textCursor().currentList();
    return list ? std::optional(listKindOf(list->format())) : std::nullopt;
}

bool RichEdit::isBold() const
{
    return currentCharFormat().fontWeight() >= QFont::DemiBold;
}

void RichEdit::forEachBlock(const std::function<void(QTextCursor&)>& change)
{
    if (isReadOnly())
        return;
    QTextCursor whole = textCursor();
    whole.beginEditBlock();
    QTextBlock block = document()->findBlock(whole.selectionStart());
    const QTextBlock last = document()->findBlock(whole.selectionEnd());
    while (block.isValid()) {
        QTextCursor cursor(block);
        change(cursor);
        if (block == last)
            break;
        block = block.next();
    }
    whole.endEditBlock();
    emit cursorPositionChanged();
}

void RichEdit::setHeading(int level)
{
    forEachBlock([level](QTextCursor& cursor) { makeParagraph(cursor, level); });
}

void RichEdit::setList(std::optional<core::RichList> kind)
{
    forEachBlock([kind](QTextCursor& cursor) {
        makeParagraph(cursor, 0);
        if (!kind)
            return;
        cursor.mergeBlockFormat(itemFormat());
        if (QTextList* list = neighbourList(cursor.block(), *kind))
            list->add(cursor.block());
        else
            cursor.createList(listFormatOf(*kind, 1));
    });
}

void RichEdit::setBold(bool on)
{
    QTextCharFormat format;
    format.setFontWeight(on ? QFont::Bold : QFont::Normal);
    if (!isReadOnly())
        mergeCurrentCharFormat(format);
}

void RichEdit::setItalic(bool on)
{
    QTextCharFormat format;
    format.setFontItalic(on);
    if (!isReadOnly())
        mergeCurrentCharFormat(format);
}

void RichEdit::startBlock()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    cursor.insertBlock();
    // What follows a heading is text; a heading that is cut in two stays one in both parts.
    if (cursor.blockFormat().headingLevel() > 0 && cursor.atBlockEnd())
        cursor.setBlockFormat(blockFormatOf(0));
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool RichEdit::endsFormat()
{
    const QTextCursor cursor = textCursor();
    const bool hasFormat = cursor.currentList() || cursor.blockFormat().headingLevel() > 0;
    if (cursor.hasSelection() || !cursor.atBlockStart() || !hasFormat)
        return false;
    setHeading(0);
    return true;
}

bool RichEdit::wouldDoubleSpace() const
{
    const QTextCursor cursor = textCursor();
    const int at = cursor.selectionStart();
    const QTextBlock block = document()->findBlock(at);
    const QString text = block.text();
    const int place = at - block.position();
    return place == 0 || text[place - 1] == u' ' || text[place - 1] == QChar::LineSeparator;
}

bool RichEdit::takesKey(const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (isEnter && modifiers == Qt::NoModifier) {
        if (!textCursor().block().text().isEmpty() || !endsFormat())
            startBlock();
        return true;
    }
    if (event.key() == Qt::Key_Backspace && modifiers == Qt::NoModifier)
        return endsFormat();
    // The store shows no underline but in the paragraph that it prescribes.
    if (event.matches(QKeySequence::Underline))
        return true;
    return event.text() == QStringLiteral(" ") && wouldDoubleSpace();
}

void RichEdit::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuOpening(*menu, findingsAt(m_marks, cursorForPosition(event->pos()).position()));
    menu->popup(event->globalPos());
}

bool RichEdit::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showFinding(findingsAt(m_marks, cursorForPosition(help->pos()).position()), help->globalPos(),
                viewport());
    return true;
}

void RichEdit::keyPressEvent(QKeyEvent* event)
{
    if (!isReadOnly() && takesKey(*event))
        event->accept();
    else
        QTextEdit::keyPressEvent(event);
}

bool RichEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasHtml() || source->hasText();
}

void RichEdit::insertFromMimeData(const QMimeData* source)
{
    if (isReadOnly())
        return;
    const RichPaste what = readPaste(*source);
    QTextCursor cursor = textCursor();
    insertBlocks(cursor, what.text.blocks);
    setTextCursor(cursor);
    ensureCursorVisible();
    emit pasted(what);
}

QMimeData* RichEdit::createMimeDataFromSelection() const
{
    const QTextDocumentFragment selection(textCursor());
    QTextDocument copy;
    QTextCursor(&copy).insertFragment(selection);
    auto* copied = new QMimeData;
    copied->setHtml(fromUtf8(core::richTextHtml(blocksOf(copy))));
    copied->setText(selection.toPlainText());
    return copied;
}

void RichEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
    if (event->type() != QEvent::ApplicationFontChange)
        return;
    setFont(fontFor(TextRole::Body));
    for (auto* look : document()->findChildren<QSyntaxHighlighter*>())
        look->rehighlight();
}

} // namespace app
