#include "app/ui/widgets/rich/rich_paste.h"

#include "app/document/base/wording.h"
#include "core/text/html/html_bounds.h"
#include "core/text/html/html_tree.h"
#include "core/text/markdown/markdown.h"

#include <QMimeData>
#include <QRegularExpression>

#include <utility>

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
        if (auto pasted = core::pastedMarkdown(toUtf8(text)))
            return {std::move(*pasted), PasteForm::Markdown};
    return {readPlain(text), PasteForm::Plain};
}

} // namespace app
