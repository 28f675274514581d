#include "app/ui/look/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace app {

namespace {

const QString kFolder = QStringLiteral(":/i18n");
const QString kPrefix = QStringLiteral("offerwright_");

} // namespace

QStringList Language::available()
{
    QStringList codes{QStringLiteral("en")};
    for (const QString& file : QDir(kFolder).entryList({kPrefix + QStringLiteral("*.qm")})) {
        const QString code = file.mid(kPrefix.size()).chopped(3);
        if (!codes.contains(code))
            codes += code;
    }
    return codes;
}

QString Language::nameOf(const QString& code)
{
    // Qt names the English of one country.
    if (code == QStringLiteral("en"))
        return QStringLiteral("English");
    const QString name = QLocale(code).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

void Language::apply(const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English too has a file: its plurals.
    if (m_texts.load(locale, QStringLiteral("offerwright"), QStringLiteral("_"), kFolder)
        || m_texts.load(kPrefix + QStringLiteral("en"), kFolder))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace app
