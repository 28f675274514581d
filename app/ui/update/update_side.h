#pragma once

#include "app/ui/widgets/card.h"

#include <array>
#include <vector>

class QGridLayout;

namespace app {

class CountCell;
class Document;
class TextLabel;

/// Beside a page of an offer that is updated: what changed on each page, what is found there that
/// the published version did not have, and what it had already; and which fields are frozen.
class UpdateSide : public Card {
    Q_OBJECT

public:
    explicit UpdateSide(Document& document, QWidget* parent = nullptr);

    /// The page that is shown stands out.
    void refresh(std::size_t page);

private:
    enum Column { Changes, New, Older, ColumnCount };
    using Counts = std::array<int, ColumnCount>;

    /// The sums of one page, or of all.
    struct Row {
        TextLabel* name = nullptr;
        std::array<CountCell*, ColumnCount> cells{};
    };

    [[nodiscard]] QWidget* buildTable();
    [[nodiscard]] static Row addRow(QGridLayout& table, int line, const QString& name);
    [[nodiscard]] QWidget* buildFrozen();
    [[nodiscard]] QWidget* buildNote();
    [[nodiscard]] std::vector<Counts> countsByPage() const;
    static void show(const Row& row, const Counts& counts, bool isStrong);

    Document& m_document;
    std::vector<Row> m_pages;
    Row m_together;
    QWidget* m_frozenCard = nullptr;
    TextLabel* m_frozen = nullptr;
};

} // namespace app
