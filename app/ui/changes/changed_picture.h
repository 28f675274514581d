#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace app {

class TextLabel;
class Thumbnail;

/// A picture before and after, and both in turn in the place of the new one while Blink is on.
class ChangedPicture : public QWidget {
    Q_OBJECT

public:
    /// A picture that is null is not there; `isOldAtHand` false means that there was one, of which
    /// nobody has the pixels.
    /// Each picture gets at most `side` pixels either way; a click on one shows both larger.
    ChangedPicture(const QImage& before, const QImage& after, bool isOldAtHand,
                   QWidget* parent = nullptr, int side = 200);

    [[nodiscard]] QPushButton* blinkButton() const { return m_blink; }
    [[nodiscard]] bool showsOld() const { return m_showsOld; }
    /// What stands below the place in which both are shown in turn.
    [[nodiscard]] QString caption() const;

signals:
    /// The user looks for the bundle that has the old picture.
    void locateWanted();

private:
    TextLabel* addThumbnail(Thumbnail* picture, const QString& caption);
    void enlarge();
    void showInTurn(bool isOld);
    void setBlinking(bool isOn);
    void blink();

    QImage m_before;
    QImage m_after;
    Thumbnail* m_shown;
    TextLabel* m_caption = nullptr;
    QPushButton* m_blink = nullptr;
    QTimer m_clock;
    bool m_showsOld = false;
};

} // namespace app
