#pragma once

#include "app/ui/widgets/card.h"

#include <QString>

#include <vector>

class QGridLayout;
class QToolButton;

namespace app {

class TextLabel;

/// A card of named values that others need: each can be selected, and copied by its button.
class CopyLines : public Card {
    Q_OBJECT

public:
    explicit CopyLines(QWidget* parent = nullptr);

    /// The hint stands in place of a value that is not known yet.
    void addLine(const QString& name, const QString& hint);
    void setValue(std::size_t line, const QString& value);
    void setShown(std::size_t line, bool isShown);

private:
    struct Line {
        TextLabel* name;
        TextLabel* value;
        QToolButton* copy;
        QString hint;
        /// The value as it is copied; the one shown has places to break at.
        QString text;
    };

    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

} // namespace app
