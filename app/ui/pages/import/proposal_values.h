#pragma once

#include "core/importers/proposal.h"

#include <QString>
#include <QStyledItemDelegate>

namespace app {

/// A value of the proposal's field as one reads it: of a description what customers see, and not
/// its source.
[[nodiscard]] QString readableValue(const core::Proposal& proposal, const std::string& value);

/// Rows of two lines each; what is longer is elided, and the tool tip tells it.
class ProposalDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace app
