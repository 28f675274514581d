#pragma once

#include <QWidget>

class QButtonGroup;

namespace app {

/// A few values of which one is picked, one below the other.
class RadioGroup : public QWidget {
    Q_OBJECT

public:
    explicit RadioGroup(QWidget* parent = nullptr);

    /// The buttons stand side by side, as far as there is room, instead of below each other.
    void setAcross();

    void add(const QString& value, const QString& text);
    /// A value that is not among them leaves all unchecked.
    void setValue(const QString& value);
    /// Of the group, and of each button: assistive technology reads that of what has the focus.
    void setDescription(const QString& text);

signals:
    void picked(const QString& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QButtonGroup* m_buttons;
    QStringList m_values;
};

} // namespace app
