#pragma once

#include "app/ui/pages/media/logo_slot.h"
#include "tests/document/pictures.h"
#include "tests/ui/media_probe.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalSpy>
#include <QUrl>

#include <gtest/gtest.h>

namespace app {

/// The window on the page, with a folder for pictures, and five logos to fill.
class MediaPageTest : public ::testing::Test {
protected:
    MediaPageTest()
    {
        m_ui.document.assumeProfile("cpp-2019");
        m_ui.showPage("media");
    }

    [[nodiscard]] QString file(const char* name, int width, int height) const
    {
        const QString path = m_ui.folder.filePath(QString::fromLatin1(name));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(tests::pngOf(width, height)));
        return path;
    }

    static void drop(QWidget* target, const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &dropped);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] LogoSlot* slotOf(const char* name) const
    {
        return tests::slotNamed(m_ui, QString::fromLatin1(name));
    }

    /// Waits until the slot says so.
    void waitFor(const LogoSlot& slot, const QString& words)
    {
        QSignalSpy changed(&m_ui.document, &Document::changed);
        for (int turn = 0; turn < 200 && !slot.sourceText().contains(words); ++turn)
            changed.wait(50);
        EXPECT_TRUE(slot.sourceText().contains(words)) << slot.sourceText().toStdString();
    }

    [[nodiscard]] const core::Media& media() const { return m_ui.document.offer().media; }

    [[nodiscard]] QScrollArea* page() const
    {
        for (QWidget* above = slotOf("Master logo"); above; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above))
                return area;
        return nullptr;
    }

    tests::Ui m_ui;
};

} // namespace app
