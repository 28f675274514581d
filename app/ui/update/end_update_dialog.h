#pragma once

#include <QDialog>

class QVBoxLayout;

namespace app {

class Document;

/// How the update of an offer ends: it went live, its changes are not wanted, or the offer shall no
/// longer be compared with what is published. Nothing happens until one of them is chosen.
class EndUpdateDialog : public QDialog {
    Q_OBJECT

public:
    EndUpdateDialog(const Document& document, QWidget* parent);

signals:
    void liveWanted();
    void takeBackWanted();
    void stopWanted();

private:
    using Choice = void (EndUpdateDialog::*)();

    void addChoice(QVBoxLayout& rows, const QString& name, const QString& effect, bool isPossible,
                   Choice choice);
};

} // namespace app
