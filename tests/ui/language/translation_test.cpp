#include "app/document/base/wording.h"
#include "app/ui/look/language.h"
#include "app/ui/widgets/findings/rule_text.h"
#include "app/ui/window/page.h"
#include "core/rules/engine/profile_reader.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/rule_notes.h"
#include "core/rules/profile/profile.h"
#include "tests/support/qt_support.h"
#include "tests/ui/fixture.h"
#include "tests/ui/language/messages.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace app {

namespace {

using tests::Message;
using tests::readMessages;

/// The files of all languages, below the tree: a language is one file.
std::vector<std::string> translationFiles()
{
    const QDir folder(QStringLiteral(OFFERWRIGHT_SOURCE_DIR "/translations"));
    std::vector<std::string> files;
    for (const QString& name : folder.entryList({QStringLiteral("offerwright_*.ts")}))
        files.push_back("translations/" + name.toStdString());
    return files;
}

/// "de" of "translations/offerwright_de.ts".
std::string languageIn(const std::string& file)
{
    const auto start = file.rfind('_') + 1;
    return file.substr(start, file.rfind('.') - start);
}

QString pathOf(const std::string& inTree)
{
    return QStringLiteral(OFFERWRIGHT_SOURCE_DIR "/") + QString::fromStdString(inTree);
}

std::vector<Message> german()
{
    return readMessages(pathOf("translations/offerwright_de.ts"));
}

QStringList markersOf(const QString& text)
{
    static const QRegularExpression kMarker(QStringLiteral("%[1-9n]"));
    QStringList markers;
    for (auto it = kMarker.globalMatch(text); it.hasNext();)
        markers += it.next().captured();
    markers.sort();
    return markers;
}

QStringList keysOf(const std::vector<Message>& messages)
{
    QStringList keys;
    for (const Message& message : messages)
        keys += message.key();
    keys.sort();
    return keys;
}

class InGerman : public testing::Test {
protected:
    void SetUp() override { language.apply(QStringLiteral("de")); }
    void TearDown() override { language.apply(QStringLiteral("en")); }

    Language language;
};

class EveryMessage : public testing::TestWithParam<std::string> {
protected:
    std::vector<Message> messages = readMessages(pathOf(GetParam()));
};

TEST_P(EveryMessage, Is_translated)
{
    EXPECT_FALSE(messages.empty());
    for (const Message& message : messages) {
        EXPECT_EQ(message.state, QString()) << message.source.toStdString();
        EXPECT_FALSE(message.forms.contains(QString())) << message.source.toStdString();
    }
}

TEST_P(EveryMessage, Has_the_markers_of_its_source)
{
    for (const Message& message : messages)
        for (const QString& form : message.forms)
            EXPECT_EQ(markersOf(form), markersOf(message.source)) << form.toStdString();
}

TEST_P(EveryMessage, Has_one_and_many_where_it_counts)
{
    for (const Message& message : messages)
        EXPECT_EQ(message.forms.size(), message.isPlural ? 2 : 1) << message.source.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Translations, EveryMessage, testing::ValuesIn(translationFiles()),
                         [](const auto& file) { return languageIn(file.param); });

/// What was looked for under another name than lupdate gave it would stay English.
TEST(Translations, Context_without_its_namespace_is_declared_as_such)
{
    QString sources;
    for (QDirIterator file(QStringLiteral(OFFERWRIGHT_SOURCE_DIR "/app"),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
         file.hasNext();) {
        QFile source(file.next());
        ASSERT_TRUE(source.open(QIODevice::ReadOnly)) << source.fileName().toStdString();
        sources += QString::fromUtf8(source.readAll());
    }
    for (const Message& message : german()) {
        const bool isClass = message.context.front().isUpper();
        const QString declared = QStringLiteral("Q_DECLARE_TR_FUNCTIONS(%1)").arg(message.context);
        EXPECT_TRUE(!isClass || sources.contains(declared))
            << message.context.toStdString() << ": " << message.source.toStdString();
    }
}

/// The sources read anew give the same texts: none is missing, none is left over.
TEST(Translations, Have_exactly_the_texts_of_the_sources)
{
    const QString lupdate = QStringLiteral(OFFERWRIGHT_LUPDATE);
    if (!QFile::exists(lupdate))
        GTEST_SKIP() << "lupdate is not installed";
    for (const std::string& translation : translationFiles()) {
        const std::string language = languageIn(translation);
        // English has the plurals alone.
        if (language == "en")
            continue;
        const QTemporaryDir folder;
        const QString fileName = folder.filePath(QStringLiteral("anew.ts"));
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(OFFERWRIGHT_SOURCE_DIR));
        process.start(lupdate, QStringLiteral(OFFERWRIGHT_LUPDATE_ARGUMENTS).split(u'|')
                                   + QStringList{QStringLiteral("-target-language"),
                                                 QString::fromStdString(language),
                                                 QStringLiteral("-ts"), fileName});
        ASSERT_TRUE(process.waitForFinished(120'000));
        ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        const QStringList there = keysOf(readMessages(pathOf(translation)));
        const QStringList wanted = keysOf(readMessages(fileName));
        const char* const kHelp =
            "Build the target update_translations and translate what is new: ";
        for (const QString& key : wanted)
            EXPECT_TRUE(there.contains(key))
                << translation << " lacks a text. " << kHelp << key.toStdString();
        for (const QString& key : there)
            EXPECT_TRUE(wanted.contains(key))
                << translation << " has one too many. " << kHelp << key.toStdString();
        EXPECT_EQ(there.size(), wanted.size()) << translation << " has a text twice.";
    }
}

TEST(Translations, Every_text_of_a_profile_is_in_the_file)
{
    const QStringList keys = keysOf(german());
    const auto expectKnown = [&](const std::string& text) {
        EXPECT_TRUE(keys.contains(QStringLiteral("profile\n%1\n").arg(fromUtf8(text)))) << text;
    };
    for (const core::EmbeddedProfile& embedded : core::embeddedProfiles()) {
        const auto profile = core::profileFromJson(embedded.json);
        ASSERT_TRUE(profile);
        expectKnown(profile->title);
        for (const auto& [id, entry] : profile->rules)
            expectKnown(entry.requirement);
        for (const core::Conflict& conflict : profile->conflicts)
            for (const std::string* text : {&conflict.question, &conflict.chosen, &conflict.why})
                expectKnown(*text);
        for (const core::PortalPage& page : profile->portal.pages) {
            if (!page.note.empty())
                expectKnown(page.note);
            for (const core::PortalEntry& entry : page.entries)
                if (!entry.note.empty())
                    expectKnown(entry.note);
        }
        for (const core::PortalGap& gap : profile->portal.without)
            expectKnown(gap.reason);
    }
}

TEST(Translations, Every_note_on_a_rule_is_in_the_file)
{
    const QStringList keys = keysOf(german());
    for (const core::Rule& rule : core::allRules()) {
        const core::RuleNote* note = core::ruleNote(rule.id);
        ASSERT_TRUE(note) << rule.id;
        for (const std::string* text : {&note->why, &note->wrong, &note->right})
            EXPECT_TRUE(text->empty()
                        || keys.contains(QStringLiteral("note\n%1\n").arg(fromUtf8(*text))))
                << *text;
    }
}

TEST_F(InGerman, Every_reason_of_a_rule_is_german)
{
    for (const core::Rule& rule : core::allRules()) {
        const core::RuleNote* note = core::ruleNote(rule.id);
        ASSERT_TRUE(note) << rule.id;
        EXPECT_NE(noteText(note->why), fromUtf8(note->why)) << rule.id;
    }
}

TEST(Translations, Every_language_has_a_name_of_its_own)
{
    QStringList languages{QStringLiteral("en")};
    for (const std::string& file : translationFiles())
        if (languageIn(file) != "en")
            languages += QString::fromStdString(languageIn(file));
    EXPECT_EQ(Language::available(), languages);
    EXPECT_EQ(Language::nameOf(QStringLiteral("de")), QStringLiteral("Deutsch"));
}

TEST_F(InGerman, Messages_of_rules_are_german)
{
    EXPECT_EQ(wording({"rule",
                       "“%1” has %2 %3; the limit is %4. Shorten it by at least %5.",
                       {core::TranslatableText{"field", "Title"}, 1051LL,
                        core::TranslatableText{"unit", "characters"}, 50LL, 1001LL}}),
              QStringLiteral("„Titel“ hat 1.051 Zeichen; erlaubt sind 50. Kürzen Sie um mindestens "
                             "1.001."));
}

TEST_F(InGerman, Rule_is_explained_in_german)
{
    const auto profile = core::profileFromJson(core::embeddedProfiles().front().json);
    ASSERT_TRUE(profile);
    const RuleText text(QStringLiteral("offer.id.required"), *profile);
    QStringList lines;
    for (const QLabel* label : text.findChildren<QLabel*>())
        lines += label->text();
    EXPECT_TRUE(lines.contains(
        QStringLiteral("Die ID ist der Schlüssel des Angebots in Adressen, Berichten und "
                       "Schnittstellen. Ohne sie lässt sich nichts anlegen.")))
        << lines.join(u'\n').toStdString();
    EXPECT_TRUE(lines.contains(QStringLiteral("(leer)")));
    EXPECT_TRUE(lines.contains(QStringLiteral("vibration-monitor")));
}

TEST_F(InGerman, Dialogs_of_Qt_are_german)
{
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
}

TEST_F(InGerman, Another_language_takes_all_of_it_back)
{
    language.apply(QStringLiteral("en"));
    EXPECT_EQ(QCoreApplication::translate("page", "Offer"), QStringLiteral("Offer"));
    EXPECT_EQ(QCoreApplication::translate("PageStatuses", "%n error(s)", "", 1),
              QStringLiteral("1 error"));
}

TEST(Translations, Language_without_a_file_is_english_with_english_plurals)
{
    Language language;
    language.apply(QStringLiteral("fi"));
    EXPECT_EQ(QCoreApplication::translate("app::Counter", "%n code point(s)", "", 1),
              QStringLiteral("1 code point"));
    language.apply(QStringLiteral("en"));
}

TEST(Translations, Switch_at_run_time_changes_the_page_in_view)
{
    tests::Ui ui;
    const auto says = [&](const QString& text) {
        return std::ranges::any_of(ui.window->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text() == text;
        });
    };
    ASSERT_TRUE(says(QStringLiteral("Who publishes, and what the offer is called in the portal.")));
    ui.window->setLanguage(QStringLiteral("de"));
    QCoreApplication::processEvents();
    EXPECT_TRUE(says(QStringLiteral("Wer veröffentlicht, und wie das Angebot im Portal heißt.")));
    ui.window->setLanguage(QStringLiteral("en"));
}

} // namespace

} // namespace app
