#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace app {

/// A few values of which one is picked, one below the other.
class RadioGroup : public QWidget {
    Q_OBJECT

public:
    explicit RadioGroup(QWidget* parent = nullptr);

    void add(const QString& value, const QString& text);
    /// A value that is not among them leaves all unchecked.
    void setValue(const QString& value);

signals:
    void picked(const QString& value);

private:
    QButtonGroup* m_buttons;
    QVBoxLayout* m_column;
    QStringList m_values;
};

} // namespace app
