#include "app/ui/changes/change_words.h"

#include "app/document/base/wording.h"
#include "app/ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QStringList>

namespace app {

namespace {

class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString marked(const QString& text, const QColor& colour, const QColor& plane, const char* line)
{
    return QStringLiteral("<span style=\"color:%1; background-color:%2; text-decoration:%3\">%4"
                          "</span>")
        .arg(colour.name(), plane.name(), QLatin1String(line), text);
}

QString kindOf(core::ChangeKind kind)
{
    switch (kind) {
    case core::ChangeKind::Text:
        return ChangeWords::tr("text");
    case core::ChangeKind::Html:
        return ChangeWords::tr("HTML as text");
    case core::ChangeKind::Json:
        return ChangeWords::tr("JSON");
    case core::ChangeKind::Picture:
        return ChangeWords::tr("picture");
    case core::ChangeKind::Choice:
        return ChangeWords::tr("choice");
    case core::ChangeKind::Number:
        return ChangeWords::tr("number");
    case core::ChangeKind::Switch:
        return ChangeWords::tr("switch");
    case core::ChangeKind::Order:
        return ChangeWords::tr("order");
    }
    return {};
}

qsizetype charactersOf(const std::optional<std::string>& text)
{
    return fromUtf8(*text).toUcs4().size();
}

} // namespace

QString richWords(const std::vector<core::TextPart>& parts, const Theme& theme)
{
    // Between what went and what came in its place, which would read as one word.
    constexpr QChar kThinSpace(0x2009);
    QString rich;
    // What has another value as a whole, such as a version, is read from the old to the new one.
    const bool isWhole = parts.size() == 2;
    bool isAfterRemoved = false;
    for (const core::TextPart& part : parts) {
        if (isAfterRemoved && part.kind == core::TextPart::Kind::Added)
            rich += isWhole ? QStringLiteral(" → ") : QString(kThinSpace);
        isAfterRemoved = part.kind == core::TextPart::Kind::Removed;
        QString text = breakable(fromUtf8(part.text)).toHtmlEscaped();
        text.replace(u'\n', QStringLiteral("<br>"));
        if (part.kind == core::TextPart::Kind::Removed)
            rich += marked(text, theme.error, theme.errorSoft, "line-through");
        else if (part.kind == core::TextPart::Kind::Added)
            rich += marked(text, theme.success, theme.successSoft, "underline");
        else
            rich += text;
    }
    return rich;
}

QString spokenWords(const std::vector<core::TextPart>& parts)
{
    QStringList said;
    for (const core::TextPart& part : parts) {
        const QString text = fromUtf8(part.text).simplified();
        if (part.kind == core::TextPart::Kind::Removed)
            said += ChangeWords::tr("deleted %1", "spoken").arg(text);
        else if (part.kind == core::TextPart::Kind::Added)
            said += ChangeWords::tr("inserted %1", "spoken").arg(text);
        else if (!text.isEmpty())
            said += text;
    }
    return said.join(QStringLiteral(", "));
}

std::vector<core::TextPart> partsOf(const core::JsonChange& change)
{
    std::vector<core::TextPart> parts;
    if (change.before)
        parts.push_back({core::TextPart::Kind::Removed, *change.before});
    if (change.before && change.after)
        parts.push_back({core::TextPart::Kind::Same, " "});
    if (change.after)
        parts.push_back({core::TextPart::Kind::Added, *change.after});
    return parts;
}

QString aboutChange(const core::Change& change, const core::ShownChange& shown)
{
    QString kind = kindOf(change.kind);
    const QString dot = QStringLiteral(" · ");
    if (!change.before)
        return kind + dot + ChangeWords::tr("new");
    if (!change.after)
        return kind + dot + ChangeWords::tr("removed");
    if (!shown.paths.empty())
        return kind + dot
               + ChangeWords::tr("%n path(s)", nullptr, static_cast<int>(shown.paths.size()));
    if (shown.isFormOnly)
        return change.kind == core::ChangeKind::Json
                   ? ChangeWords::tr("JSON, only the form differs")
                   : ChangeWords::tr("HTML, the words are the same");
    if (change.kind == core::ChangeKind::Text)
        return kind + dot
               + QStringLiteral("%1 → %2")
                     .arg(charactersOf(change.before))
                     .arg(charactersOf(change.after));
    return kind;
}

} // namespace app
