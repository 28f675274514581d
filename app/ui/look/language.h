#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace app {

/// The language of the program. Translations are built in; English is the source.
class Language {
public:
    /// The codes of what is built in, "en" first.
    [[nodiscard]] static QStringList available();
    /// A language by its own name, such as "Deutsch".
    [[nodiscard]] static QString nameOf(const QString& code);

    /// Installs the translations; every widget gets a LanguageChange event. An empty code follows
    /// the system.
    void apply(const QString& code);

private:
    QTranslator m_texts;
    QTranslator m_qt;
};

} // namespace app
