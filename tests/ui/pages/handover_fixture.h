#pragma once

#include "app/document/base/wording.h"
#include "app/ui/handover/handover_list.h"
#include "app/ui/handover/handover_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace app {

inline core::HandoffField boxOf(const char* label, const char* text,
                                core::PortalControl control = core::PortalControl::Text)
{
    core::HandoffField field;
    field.label = label;
    field.text = text;
    field.control = control;
    field.where = core::FieldPath(std::string("/listing/") + label);
    return field;
}

inline core::BundleHandoff threeBoxes()
{
    core::BundleHandoff handoff;
    handoff.storeAddress = "contoso.pump";
    handoff.title = "Pump";
    handoff.profileTitle = "Partner Center";
    handoff.pages = {{"Offer listing",
                      {},
                      {boxOf("Name", "Pump"), boxOf("Description", "<p>Hears <b>pumps</b></p>",
                                                    core::PortalControl::Html)}},
                     {"Review", {}, {boxOf("Publish", "", core::PortalControl::Button)}}};
    return handoff;
}

class HandoverWindowTest : public ::testing::Test {
protected:
    explicit HandoverWindowTest(core::BundleHandoff handoff = threeBoxes())
    {
        open(std::move(handoff));
    }
    ~HandoverWindowTest() override { delete m_window; }

    void open(core::BundleHandoff handoff)
    {
        delete m_window;
        m_window = new HandoverWindow(std::move(handoff), pathFrom(m_folder.path()));
        m_window->show();
        m_window->activateWindow();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPushButton* button(const QString& start) const
    {
        for (auto* each : m_window->findChildren<QPushButton*>())
            if (each->isVisible() && each->text().remove(u'&').startsWith(start))
                return each;
        return nullptr;
    }
    [[nodiscard]] QString value() const
    {
        return m_window->findChild<QPlainTextEdit*>()->toPlainText();
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().remove(QChar(0x200B)).contains(words);
        });
    }
    void pressKeys() const
    {
        QTest::keyClick(m_window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }
    [[nodiscard]] QTreeWidgetItem* entry(int page, int at) const
    {
        return m_window->findChild<HandoverList*>()->topLevelItem(page)->child(at);
    }

    QTemporaryDir m_folder;
    QPointer<HandoverWindow> m_window;
};

} // namespace app
