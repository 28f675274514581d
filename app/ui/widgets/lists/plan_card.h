#pragma once

#include <QAbstractButton>
#include <QString>

namespace app {

/// One plan of those that there are, with what is to be known of it in a second line.
class PlanCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit PlanCard(QWidget* parent = nullptr);

    void show(const QString& name, const QString& state, bool isChosen);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// An arrow key asks for the next card, or for the one before.
    void stepWanted(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_state;
};

} // namespace app
