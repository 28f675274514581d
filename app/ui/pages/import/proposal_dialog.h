#pragma once

#include "core/base/message.h"
#include "core/importers/proposal.h"

#include <QDialog>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace app {

/// What a source offers for the offer.
struct Offered {
    QString title;
    /// What the source tells, in one sentence; another where it tells nothing new.
    QString sentence;
    QString nothing;
    /// The head of the column with the values.
    QString column;
    std::vector<core::Proposal> proposals;
    /// A heading, or none, and the sentences below it.
    std::vector<std::pair<QString, std::vector<core::Message>>> notes;
    /// Without a tick there is something to take, too.
    bool mayBeEmpty = false;
    /// Takes what is ticked.
    std::function<void(const std::vector<const core::Proposal*>&)> take;
};

/// What a source tells for the offer, field by field: what stands there now, what the source says,
/// and a box to take it. What fills an empty field is ticked at first.
class ProposalDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProposalDialog(Offered offered, QWidget* parent = nullptr);

    void accept() override;

private:
    void fill();
    void addNotes(QVBoxLayout& rows);
    void refreshButton();
    [[nodiscard]] std::vector<const core::Proposal*> ticked() const;

    Offered m_offered;
    QTreeWidget* m_fields;
    QPushButton* m_take;
};

} // namespace app
