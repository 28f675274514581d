#include "tests/support/pseudo_locale.h"

namespace tests {

namespace {

QChar accented(QChar letter)
{
    const QString plain = QStringLiteral("AEIOUaeiounstlc");
    const QString marked = QStringLiteral("ÂÉÎÕÛáéíóúñšţļç");
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : marked[at];
}

/// How much longer translations tend to be: short texts grow most.
qsizetype growth(qsizetype length)
{
    return length < 10 ? 3 : length * 7 / 20;
}

} // namespace

QString PseudoLocale::translate(const char* /*context*/, const char* source, const char* comment,
                                int /*count*/) const
{
    const QString text = QString::fromUtf8(source);
    // A list of letters, not a text.
    if (comment && QByteArray(comment).startsWith("access keys"))
        return text;
    QString result = QStringLiteral("[");
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isMarker = text[at] == u'%' || text[at] == u'&';
        result += isMarker ? text[at] : accented(text[at]);
        if (isMarker && at + 1 < text.size())
            result += text[++at];
    }
    result += u' ';
    for (qsizetype more = growth(text.size()); more > 0; more -= 6)
        result += QStringLiteral("~~~~~ ").left(more);
    return result.trimmed() + u']';
}

} // namespace tests
