#include "app/ui/widgets/rich/rich_paste.h"

#include "app/document/base/wording.h"
#include "app/ui/widgets/rich/rich_blocks.h"
#include "core/text/html/html_bounds.h"
#include "core/text/html/html_tree.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextTable>

namespace app {

namespace {

const QString kMarkdown = QStringLiteral("text/markdown");

/// A heading, an item, bold text or a link as only Markdown writes them. A guess.
bool readsLikeMarkdown(const QString& text)
{
    static const QRegularExpression marks(
        QStringLiteral("^(#{1,6} |[-*+] |\\d{1,3}[.)] )\\S|\\*\\*\\S[^*\\n]*\\*\\*"
                       "|\\[[^\\]\\n]+\\]\\([^)\\s]+\\)"),
        QRegularExpression::MultilineOption);
    return marks.match(text).hasMatch();
}

core::PastedText readMarkdown(const QString& text)
{
    QTextDocument document;
    const QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    document.setMarkdown(text, features | QTextDocument::MarkdownNoHTML);
    core::PastedText pasted{blocksOf(document), {}};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString link;
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (format.isImageFormat())
                pasted.losses.push_back(core::HtmlLossKind::Image);
            // A link with bold words in it has several fragments.
            else if (!format.anchorHref().isEmpty() && format.anchorHref() != link)
                pasted.losses.push_back(core::HtmlLossKind::Link);
            link = format.anchorHref();
        }
    }
    for (const QTextFrame* frame : document.rootFrame()->childFrames())
        if (qobject_cast<const QTextTable*>(frame))
            pasted.losses.push_back(core::HtmlLossKind::Table);
    // Qt underlines links.
    for (core::RichBlock& block : pasted.blocks)
        for (core::RichRun& run : block.runs)
            run.look.isUnderlined = false;
    core::tidyPastedBlocks(pasted.blocks);
    return pasted;
}

/// Paragraphs stand apart by an empty line, or else by the end of a line.
core::PastedText readPlain(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    static const QRegularExpression emptyLine(QStringLiteral("\\n[ \\t]*\\n"));
    const bool hasParagraphs = text.trimmed().contains(emptyLine);
    core::PastedText pasted;
    for (const QString& paragraph :
         hasParagraphs ? text.split(emptyLine, Qt::SkipEmptyParts) : text.split(u'\n'))
        pasted.blocks.push_back({0, {}, {{toUtf8(paragraph.trimmed()), {}}}});
    core::tidyPastedBlocks(pasted.blocks);
    return pasted;
}

} // namespace

RichPaste readPaste(const QMimeData& source)
{
    if (source.hasHtml()) {
        if (auto pasted = core::pastedHtml(toUtf8(source.html())))
            return {std::move(*pasted), PasteForm::Html};
        return {readPlain(source.text()), PasteForm::PlainForHtml};
    }
    const bool isMarkdown = source.hasFormat(kMarkdown);
    const QString text = isMarkdown && !source.hasText()
                             ? fromUtf8(source.data(kMarkdown).toStdString())
                             : source.text();
    const bool isShort = static_cast<std::size_t>(text.size()) <= core::kHtmlMaxBytes;
    if (isShort && (isMarkdown || readsLikeMarkdown(text)))
        return {readMarkdown(text), PasteForm::Markdown};
    return {readPlain(text), PasteForm::Plain};
}

} // namespace app
