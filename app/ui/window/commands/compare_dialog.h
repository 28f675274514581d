#pragma once

#include "core/offer/offer.h"

#include <QDialog>

class QTableWidget;

namespace app {

/// The fields that differ between the offer in the window and that on the disk, side by side.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(const core::Offer& mine, const core::Offer& theirs, QWidget* parent);

signals:
    void theirsWanted();
    void mineWanted();

private:
    void fill(const core::Offer& mine, const core::Offer& theirs);

    QTableWidget* m_table;
};

} // namespace app
