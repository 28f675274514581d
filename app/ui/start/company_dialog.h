#pragma once

#include "core/offer/offer.h"

#include <QDialog>
#include <QString>

#include <functional>

class QTableWidget;

namespace core {
class FieldPath;
struct Error;
} // namespace core

namespace app {

class Document;
class TextLabel;

/// The texts of a field of the company in one line; empty where it says nothing.
[[nodiscard]] QString companyText(const core::Offer& offer, const core::FieldPath& field);

/// What is kept of the company for new offers, beside what the open offer has: here it is seen,
/// kept and removed, a field at a time or all at once.
class CompanyDialog : public QDialog {
    Q_OBJECT

public:
    CompanyDialog(const Document& document, core::Offer kept, QWidget* parent = nullptr);

    [[nodiscard]] const core::Offer& kept() const { return m_kept; }

private:
    enum Column { Field, Kept, ThisOffer, ColumnCount };

    void buildTable();
    void fill();
    void keepChosen();
    void removeChosen();
    /// Takes the fields of the offer that are wanted over into what is kept, writes that, and says
    /// what was done.
    void take(const core::Offer& from, const std::function<bool(const core::FieldPath&)>& wanted,
              const QString& done);
    [[nodiscard]] bool isChosen(const core::FieldPath& field) const;

    const Document& m_document;
    core::Offer m_kept;
    QTableWidget* m_table = nullptr;
    TextLabel* m_news = nullptr;
};

} // namespace app
