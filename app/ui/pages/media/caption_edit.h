#pragma once

#include "app/ui/widgets/code/plain_edit.h"

namespace app {

/// One line of text that is shown in two: it has no line ends, whatever is typed or pasted.
class CaptionEdit : public PlainEdit {
    Q_OBJECT

public:
    explicit CaptionEdit(QWidget* parent = nullptr);

signals:
    /// The place among its like is to change by so many.
    void moveWanted(int by);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fit();
};

} // namespace app
