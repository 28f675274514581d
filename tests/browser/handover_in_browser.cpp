// A bundle is handed over as a marketer does it: the companion window offers what to enter, a real
// browser shows forms made like those of the portal, and all that reaches it are Ctrl+V and Tab.
// What the forms hold in the end is compared, character by character, with what the bundle has.
#include "app/document/base/wording.h"
#include "app/ui/handover/entry_card.h"
#include "app/ui/handover/handover_window.h"
#include "app/ui/look/style.h"
#include "tests/browser/portal_page.h"
#include "tests/browser/random_offers.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <random>

namespace {

using tests::PortalPage;

constexpr int kPatience = 30'000;

/// Presses keys in the window that has the focus, and answers meanwhile who asks for the clipboard.
void press(const char* key)
{
    QProcess keys;
    keys.start(
        QStringLiteral("xdotool"),
        {QStringLiteral("key"), QStringLiteral("--clearmodifiers"), QString::fromLatin1(key)});
    (void)QTest::qWaitFor([&] { return keys.state() == QProcess::NotRunning; }, kPatience);
}

class HandOver {
public:
    HandOver(const core::BundleHandoff& handoff, PortalPage& page, unsigned seed)
        : m_page(page), m_random(seed)
    {
        m_window = new app::HandoverWindow(handoff, app::pathFrom(m_folder.path()));
        m_window->setAttribute(Qt::WA_ShowWithoutActivating);
        m_window->show();
        for (auto* box : m_window->findChildren<QCheckBox*>())
            if (box->isEnabled() && box->text().contains(QStringLiteral("after each paste")))
                box->setChecked(true);
        m_card = m_window->findChild<app::EntryCard*>();
        QObject::connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, m_window,
                         [this] { ++m_offers; });
        PortalPage::activate();
    }
    ~HandOver() { delete m_window; }

    /// How many boxes were pasted into; negative where the queue stood still.
    int run()
    {
        int pasted = 0;
        for (const tests::PortalBox& box : m_page.boxes()) {
            if (!offer(box)) {
                std::printf("the queue does not offer \"%s\", but \"%s\"\n", box.label.c_str(),
                            qPrintable(QGuiApplication::clipboard()->text()));
                return -1;
            }
            // As fast as a person may be, and sometimes slow.
            QTest::qWait(std::uniform_int_distribution<int>(pasted == 0 ? 450 : 80, 500)(m_random));
            m_used = m_offers;
            press("ctrl+v");
            press("Tab");
            ++pasted;
        }
        return pasted;
    }

private:
    /// Goes on until the box's text is on the clipboard, as the person does who sets the rest by
    /// hand.
    bool offer(const tests::PortalBox& box)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < kPatience) {
            const bool isNew = m_offers > m_used;
            if (isNew && QGuiApplication::clipboard()->text().toStdString() == box.plain)
                return true;
            if (!m_card->canCopy())
                emit m_card->nextWanted();
            else if (!m_card->isCopied())
                m_card->press();
            QTest::qWait(20);
        }
        return false;
    }

    QTemporaryDir m_folder;
    PortalPage& m_page;
    std::mt19937 m_random;
    app::HandoverWindow* m_window = nullptr;
    app::EntryCard* m_card = nullptr;
    /// How often something new came onto the clipboard, and how often until the last paste.
    int m_offers = 0;
    int m_used = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new app::Style(app::themeFor(app::ThemeChoice::Light, QPalette())));
    const int offers = argc > 1 ? std::atoi(argv[1]) : 10;
    const auto seed = static_cast<unsigned>(argc > 2 ? std::atoi(argv[2]) : 1);
    tests::RandomOffers random(seed);
    PortalPage page;
    if (!page.open())
        return 2;
    int boxes = 0;
    int wrong = 0;
    for (int at = 0; at < offers; ++at) {
        const core::BundleHandoff handoff = random.next();
        if (!page.show(handoff, kPatience)) {
            std::printf("the browser does not show the page\n");
            return 2;
        }
        const int pasted = HandOver(handoff, page, seed + static_cast<unsigned>(at)).run();
        if (pasted < 0)
            return 1;
        boxes += pasted;
        wrong += page.countWrong(kPatience);
        std::printf("%d of %d offers, %d boxes, %d wrong\n", at + 1, offers, boxes, wrong);
        std::fflush(stdout);
    }
    return wrong == 0 ? 0 : 1;
}
