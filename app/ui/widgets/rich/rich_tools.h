#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace app {

enum class Icon;
class RichEdit;

/// The formats that a description can have, one control each, with their keys. They follow the
/// cursor of the edit.
class RichTools : public QWidget {
    Q_OBJECT

public:
    explicit RichTools(RichEdit& edit, QWidget* parent = nullptr);

    /// In their order.
    [[nodiscard]] std::vector<QWidget*> controls() const;

private:
    QToolButton* addButton(const QString& name, const QKeySequence& keys,
                           std::function<void(bool)> run);
    void addHeadingKeys();
    void follow();

    RichEdit& m_edit;
    QHBoxLayout* m_row;
    QComboBox* m_style;
    QToolButton* m_bold;
    QToolButton* m_italic;
    QToolButton* m_bullets;
    QToolButton* m_numbers;
};

} // namespace app
