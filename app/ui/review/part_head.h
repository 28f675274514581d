#pragma once

#include <QAbstractButton>

namespace app {

/// The head of a numbered part of the page. Where the page is narrow, a click folds the part.
class PartHead : public QAbstractButton {
    Q_OBJECT

public:
    PartHead(int number, const QString& title, QWidget* parent = nullptr);

    /// Stands at the end of the line, such as "12 of 19 answered".
    void setTitle(const QString& title);
    void setNote(const QString& note);
    /// Unfoldable, the part is shown whole.
    void setFoldable(bool isFoldable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    int m_number;
    QString m_note;
};

} // namespace app
