#include "app/ui/start/company_dialog.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/widgets/text_label.h"
#include "app/ui/window/about_dialog.h"
#include "app/ui/window/commands/commands.h"
#include "core/project/offer_writer.h"
#include "core/project/published.h"
#include "core/project/save.h"
#include "core/project/user/company.h"
#include "core/version.h"
#include "tests/support/environment.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace app {

namespace {

using tests::Ui;

namespace fs = std::filesystem;

/// What one offer hands on to the next.
class NextOfferTest : public ::testing::Test {
protected:
    [[nodiscard]] fs::path root() const { return pathFrom(m_ui.folder.path()); }
    [[nodiscard]] Banner& banner() const { return *m_ui.window->findChild<Banner*>(); }
    template <class Dialog>
    [[nodiscard]] Dialog* shownDialog() const
    {
        for (auto* dialog : m_ui.window->findChildren<Dialog*>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    template <class Parent>
    static void push(const Parent& parent, const char* label)
    {
        for (auto* button : parent.template findChildren<QPushButton*>())
            if (button->isVisible() && button->text().remove(u'&') == QString::fromUtf8(label)) {
                QTest::mouseClick(button, Qt::LeftButton);
                QCoreApplication::processEvents();
                return;
            }
        ADD_FAILURE() << "no button " << label;
    }
    /// A project on the disk that was published once.
    [[nodiscard]] fs::path published(const core::Offer& offer) const
    {
        EXPECT_TRUE(core::saveProject(root() / "pump", {offer, {}}));
        core::Published noted;
        noted.offer = offer;
        EXPECT_TRUE(core::savePublished(root() / "pump", noted));
        return root() / "pump";
    }
    static std::string textOfFile(const fs::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void startNew()
    {
        m_ui.window->commands().start();
        ASSERT_EQ(shownDialog<QMessageBox>(), nullptr) << "nothing can be lost";
    }
    void keepCompanyOf(const core::Offer& offer)
    {
        m_ui.document.editOnce(QStringLiteral("Set up"),
                               [&](core::Offer& value) { value = offer; });
        m_ui.window->commands().showCompany();
        auto* dialog = shownDialog<CompanyDialog>();
        ASSERT_NE(dialog, nullptr);
        push(*dialog, "Keep those of this offer");
        push(*dialog, "Close");
        m_ui.document.undoStack()->undo();
        m_ui.document.setSaved();
    }

    Ui m_ui;
    core::support::Environment m_config{
        "XDG_CONFIG_HOME", m_ui.folder.filePath(QStringLiteral("config")).toUtf8().constData()};
};

TEST_F(NextOfferTest, Copy_has_no_ids_no_answers_and_nothing_of_the_store)
{
    core::Offer offer = core::support::validOffer();
    offer.confirmations["listing.rights"] = {};
    const fs::path source = published(offer);
    const std::string before = textOfFile(source / "offer.json");
    m_ui.window->commands().open(source);
    m_ui.window->commands().startFromThis();
    EXPECT_FALSE(m_ui.document.folder());
    EXPECT_TRUE(m_ui.document.isModified());
    EXPECT_FALSE(m_ui.file.published());
    EXPECT_EQ(m_ui.document.offer().identity.offerId, "");
    EXPECT_EQ(m_ui.document.offer().plans.front().id, "");
    EXPECT_TRUE(m_ui.document.offer().confirmations.empty());
    EXPECT_EQ(m_ui.document.offer().listing, offer.listing);
    EXPECT_EQ(textOfFile(source / "offer.json"), before);
    EXPECT_TRUE(fs::exists(source / "published.json"));
    EXPECT_TRUE(banner().sentence().contains(QStringLiteral("Cleared: 3 ID")))
        << banner().sentence().toStdString();
}

TEST_F(NextOfferTest, Copy_of_unsaved_work_asks_first)
{
    m_ui.document.editOnce(QStringLiteral("Type"),
                           [](core::Offer& offer) { offer.identity.offerId = "pump"; });
    m_ui.window->commands().startFromThis();
    auto* question = shownDialog<QMessageBox>();
    ASSERT_NE(question, nullptr);
    push(*question, "Cancel");
    EXPECT_EQ(m_ui.document.offer().identity.offerId, "pump");
}

TEST_F(NextOfferTest, Nothing_is_offered_while_nothing_is_kept)
{
    startNew();
    EXPECT_FALSE(banner().isVisible());
}

TEST_F(NextOfferTest, What_is_kept_is_offered_to_a_new_offer_and_filled_in_as_one_step)
{
    const core::Offer offer = core::support::validOffer();
    keepCompanyOf(offer);
    startNew();
    ASSERT_TRUE(banner().isVisible());
    EXPECT_EQ(m_ui.document.offer().identity.publisherId, "") << "only on request";
    push(banner(), "Fill in");
    EXPECT_EQ(m_ui.document.offer().identity.publisherId, offer.identity.publisherId);
    EXPECT_EQ(m_ui.document.offer().support, offer.support);
    EXPECT_EQ(m_ui.document.offer().identity.offerId, "");
    m_ui.document.undoStack()->undo();
    core::Offer fresh;
    core::nameSchema(fresh);
    EXPECT_EQ(m_ui.document.offer(), fresh);
}

TEST_F(NextOfferTest, Field_that_this_offer_leaves_empty_stays_as_it_was_kept)
{
    const core::Offer offer = core::support::validOffer();
    keepCompanyOf(offer);
    keepCompanyOf(core::Offer());
    EXPECT_EQ(core::keptCompany()->support, offer.support);
}

TEST_F(NextOfferTest, What_is_removed_is_not_offered_again)
{
    keepCompanyOf(core::support::validOffer());
    m_ui.window->commands().showCompany();
    push(*shownDialog<CompanyDialog>(), "Keep those of this offer");
    push(*shownDialog<CompanyDialog>(), "Remove what is kept");
    QStringList said;
    for (const QLabel* label : shownDialog<CompanyDialog>()->findChildren<QLabel*>())
        said += label->text();
    EXPECT_EQ(said.filter(QStringLiteral("Kept in")), QStringList());
    EXPECT_EQ(said.filter(QStringLiteral("New offers start without it")).size(), 1);
    push(*shownDialog<CompanyDialog>(), "Close");
    startNew();
    EXPECT_FALSE(banner().isVisible());
}

TEST_F(NextOfferTest, Company_data_that_cannot_be_read_are_told_and_stop_nothing)
{
    fs::create_directories(core::companyFolder());
    std::ofstream(core::companyFolder() / "offer.json") << "{";
    startNew();
    EXPECT_TRUE(banner().sentence().contains(QStringLiteral("cannot be understood")));
    EXPECT_EQ(textOfFile(core::companyFolder() / "offer.json"), "{");
}

TEST_F(NextOfferTest, About_tells_the_versions_and_copies_them_for_a_report)
{
    auto* about = new AboutDialog(m_ui.document.profiles(), m_ui.window.get());
    about->open();
    QString said;
    for (const auto* text : about->findChildren<TextLabel*>())
        said += text->text() + u'\n';
    EXPECT_TRUE(said.contains(QString::fromLatin1(core::kVersion)));
    EXPECT_TRUE(said.contains(QString::fromLatin1(core::kUnicodeVersion)));
    push(*about, "Copy for bug reports");
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("Profile: pc-2026, checked ")));
    EXPECT_TRUE(copied.contains(
        QStringLiteral("Unicode %1\n").arg(QString::fromLatin1(core::kUnicodeVersion))));
    EXPECT_FALSE(copied.contains(QDir::homePath())) << "nothing of the user";
}

} // namespace

} // namespace app
