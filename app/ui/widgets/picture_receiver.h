#pragma once

#include "app/document/project/media_files.h"

#include <QObject>
#include <QPoint>

#include <optional>

class QMimeData;
class QWidget;

namespace app {

/// Lets a widget take pictures that are dropped on it, or pasted while the focus is in it. Text
/// fields inside keep pasting text.
class PictureReceiver : public QObject {
    Q_OBJECT

public:
    explicit PictureReceiver(QWidget* target);

signals:
    /// Where they were dropped, in the target; nothing where they were pasted. What came with them
    /// and is no picture is told by `leftOut`, which is empty where there was nothing else.
    void given(const std::vector<PictureFile>& files, std::optional<QPoint> place,
               const QString& leftOut);
    /// What was dropped or pasted cannot be read.
    void refused(const core::Message& message);
    /// Something that may be taken is held above the widget, or no longer.
    void hovered(bool isAbove);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QMimeData& data, std::optional<QPoint> place);
    bool paste();
};

/// Opens the system's dialog for picture files and hands over what was chosen and read. It does not
/// wait: the window stays alive.
void choosePictures(QWidget* parent, const QString& title, bool several,
                    const std::function<void(const core::Result<std::vector<PictureFile>>&)>& use);

} // namespace app
