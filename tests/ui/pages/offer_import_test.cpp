#include "app/ui/pages/import/import_dialog.h"
#include "app/ui/pages/import/proposal_dialog.h"
#include "tests/ui/fixture.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace app;
using tests::Ui;

namespace {

/// What the wizard takes over from texts, folders and bundles.
class OfferImportTest : public ::testing::Test {
protected:
    void write(const char* name, const char* text) const
    {
        const QString path = m_ui.folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    [[nodiscard]] ProposalDialog* openOf(const char* name) const
    {
        const auto opened =
            openImport(m_ui.document, pathFrom(m_ui.folder.filePath(QString::fromLatin1(name))),
                       m_ui.window.get());
        return opened ? qobject_cast<ProposalDialog*>(*opened) : nullptr;
    }

    mutable Ui m_ui;
};

TEST_F(OfferImportTest, A_folder_is_taken_with_its_pictures_as_one_undo_step)
{
    write("texts/title.txt", "Pump watch");
    write("texts/screenshots/1.png", "picture");
    const core::Offer before = m_ui.document.offer();
    ProposalDialog* dialog = openOf("texts");
    ASSERT_NE(dialog, nullptr);
    auto* fields = dialog->findChild<QTreeWidget*>();
    for (int at = 0; at < fields->topLevelItemCount(); ++at)
        fields->topLevelItem(at)->setCheckState(0, Qt::Checked);
    const int steps = m_ui.document.undoStack()->count();
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(m_ui.document.offer().listing.title, "Pump watch");
    EXPECT_EQ(*m_ui.document.assets().at("screenshots/1.png"), "picture");
    EXPECT_EQ(m_ui.document.undoStack()->count(), steps + 1);
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(m_ui.document.offer(), before);
}

TEST_F(OfferImportTest, Rows_name_their_fields_and_are_low_however_long_the_texts_are)
{
    const QByteArray item = "<p>Reads <b>sixteen</b> sensors.</p><ul><li>Alarms</li></ul>";
    write("texts/title.txt", "Pump watch");
    write("texts/description.html", item.repeated(40).constData());
    write("texts/summary.txt", "It watches pumps.");
    ProposalDialog* dialog = openOf("texts");
    ASSERT_NE(dialog, nullptr);
    dialog->resize(760, 560);
    QCoreApplication::processEvents();
    const auto& fields = *dialog->findChild<QTreeWidget*>();
    ASSERT_GE(fields.topLevelItemCount(), 3);
    QStringList tall;
    QStringList narrow;
    QString shown;
    for (int at = 0; at < fields.topLevelItemCount(); ++at) {
        const QTreeWidgetItem& row = *fields.topLevelItem(at);
        const int text = fields.fontMetrics().horizontalAdvance(row.text(0));
        if (fields.visualItemRect(&row).height() > 3 * fields.fontMetrics().lineSpacing())
            tall += row.text(0);
        if (fields.columnWidth(0) < text)
            narrow += row.text(0);
        shown += row.text(2);
    }
    EXPECT_EQ(tall, QStringList());
    EXPECT_EQ(narrow, QStringList());
    EXPECT_TRUE(shown.contains(QStringLiteral("Reads sixteen sensors. Alarms")))
        << shown.toStdString();
    EXPECT_FALSE(shown.contains(u'<')) << shown.toStdString();
    dialog->reject();
}

TEST_F(OfferImportTest, What_was_not_taken_is_listed)
{
    write("a.md", "See [the page](https://x.example).");
    ProposalDialog* dialog = openOf("a.md");
    ASSERT_NE(dialog, nullptr);
    QStringList said;
    for (const auto* label : dialog->findChildren<QLabel*>())
        said += label->text();
    EXPECT_TRUE(said.contains(QStringLiteral("Left out"))) << said.join(u'\n').toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Markdown became HTML.")));
    dialog->reject();
}

TEST_F(OfferImportTest, Bytes_are_no_import)
{
    write("b.bin", "");
    const auto opened = openImport(
        m_ui.document, pathFrom(m_ui.folder.filePath(QStringLiteral("b.bin"))), m_ui.window.get());
    ASSERT_FALSE(opened);
    EXPECT_EQ(core::inEnglish(opened.error().message),
              "Nothing in b.bin is what can be imported. Choose a text, a table, a manifest, a "
              "folder or a bundle.");
}

} // namespace
