#pragma once

#include <QWidget>

namespace app {

/// What comes after the export, step by step, beside the receipt.
class NextSteps : public QWidget {
    Q_OBJECT

public:
    explicit NextSteps(QWidget* parent = nullptr);

signals:
    /// The user chooses the bundle that went live.
    void liveBundleWanted();
    void certificationReportWanted();
    void findingsWanted();
};

} // namespace app
