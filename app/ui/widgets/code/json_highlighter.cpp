#include "app/ui/widgets/code/json_highlighter.h"

#include "app/ui/look/theme.h"

#include <algorithm>

namespace app {

namespace {

/// Behind the closing quote, or the end of the line.
qsizetype endOfText(const QString& line, qsizetype at)
{
    for (++at; at < line.size(); ++at) {
        if (line[at] == u'\\')
            ++at;
        else if (line[at] == u'"')
            return at + 1;
    }
    return line.size();
}

bool isFollowedByColon(const QString& line, qsizetype at)
{
    while (at < line.size() && line[at].isSpace())
        ++at;
    return at < line.size() && line[at] == u':';
}

qsizetype endOfWord(const QString& line, qsizetype at)
{
    const auto belongs = [](QChar one) {
        return one.isLetterOrNumber() || one == u'.' || one == u'+' || one == u'-';
    };
    return std::find_if_not(line.begin() + at, line.end(), belongs) - line.begin();
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument* document, const QWidget& editor)
    : QSyntaxHighlighter(document), m_editor(editor)
{
}

void JsonHighlighter::highlightBlock(const QString& line)
{
    const Theme& theme = themeOf(&m_editor);
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at + 1;
        QColor colour;
        if (line[at] == u'"') {
            end = endOfText(line, at);
            colour = isFollowedByColon(line, end) ? theme.codeName : theme.codeString;
        } else if (const qsizetype word = endOfWord(line, at); word > at) {
            end = word;
            colour = theme.codeNumber;
        }
        if (colour.isValid())
            setFormat(static_cast<int>(at), static_cast<int>(end - at), colour);
        at = end;
    }
}

} // namespace app
