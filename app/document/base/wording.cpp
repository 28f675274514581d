#include "app/document/base/wording.h"

#include "core/base/printable.h"
#include "core/offer/access.h"
#include "core/offer/field.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/rule.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace app {

namespace {

QString argumentText(const core::Argument& argument)
{
    if (const auto* number = std::get_if<long long>(&argument))
        return QLocale().toString(static_cast<qlonglong>(*number));
    if (const auto* translated = std::get_if<core::TranslatableText>(&argument))
        return QCoreApplication::translate(translated->context, translated->text);
    if (const auto* inner = std::get_if<core::InnerMessage>(&argument))
        return wording(inner->message());
    return fromUtf8(core::printable(std::get<std::string>(argument)));
}

} // namespace

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString pathText(const std::filesystem::path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

std::filesystem::path pathFrom(const QString& text)
{
    return QFile::encodeName(text).toStdString();
}

// All markers are filled in one pass: an argument is a user's text and may hold "%2" itself, which
// chained QString::arg() calls would fill.
QString wording(const core::Message& message)
{
    const QString text = QCoreApplication::translate(message.context, message.text);
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool marker = text[at] == u'%' && at + 1 < text.size() && text[at + 1] >= u'1'
                            && text[at + 1] <= u'9';
        const auto index =
            marker ? static_cast<std::size_t>(text[at + 1].unicode() - u'1') : std::size_t{0};
        if (!marker || index >= message.arguments.size()) {
            result += text[at];
            continue;
        }
        result += argumentText(message.arguments[index]);
        ++at;
    }
    return result;
}

QString fieldLabel(const char* label)
{
    return QCoreApplication::translate("field", label);
}

QString profileText(const std::string& text)
{
    return QCoreApplication::translate("profile", text.c_str());
}

QString noteText(const std::string& text)
{
    return QCoreApplication::translate("note", text.c_str());
}

QString exampleText(const QString& value)
{
    return value.isEmpty() ? QString() : QCoreApplication::translate("field", "e.g. %1").arg(value);
}

QString dayText(std::string_view day)
{
    const QString text = fromUtf8(day);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    // Digits alone leave open which of them is the month; the day of the week says nothing here.
    static const QRegularExpression kDayOfWeek(QStringLiteral("^dddd[^\\w']*|[,\\s]*dddd$"));
    QString form = QLocale().dateFormat(QLocale::LongFormat);
    form.remove(kDayOfWeek);
    form.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    return date.isValid() ? QLocale().toString(date, form) : text;
}

QString ruleTitle(const QString& rule)
{
    const core::Rule* row = core::findRule(toUtf8(rule));
    return row ? QCoreApplication::translate("rule-title", row->title) : rule;
}

QString placeName(const core::FieldPath& path)
{
    QStringList parts;
    for (const core::Argument& label : core::labelsAlong(path))
        parts += argumentText(label);
    // An answer is known by what it answers.
    if (parts.size() > 1 && core::Field<&core::Offer::confirmations>::path().contains(path))
        parts[1] = ruleTitle(parts[1]);
    return parts.join(QStringLiteral(" › "));
}

QString fieldName(const core::FieldPath& path)
{
    const auto labels = core::labelsAlong(path);
    if (labels.empty())
        return {};
    const bool element = std::holds_alternative<long long>(labels.back()) && labels.size() > 1;
    if (!element)
        return argumentText(labels.back());
    return QStringLiteral("%1 %2").arg(argumentText(labels[labels.size() - 2]),
                                       argumentText(labels.back()));
}

} // namespace app
