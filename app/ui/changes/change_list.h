#pragma once

#include "core/changes/offer_changes.h"

#include <QElapsedTimer>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QBoxLayout;
class QPushButton;

namespace app {

class Baseline;
class ChangeGroup;
class ChangeRow;
class Document;
class Card;
class TextLabel;

/// Everything that differs from what the store has, grouped by page; frozen fields stand last.
class ChangeList : public QWidget {
    Q_OBJECT

public:
    explicit ChangeList(Document& document, QWidget* parent = nullptr);

    void refresh();

signals:
    void placeWanted(const core::FieldPath& path);
    /// The user chooses another bundle to compare with.
    void bundleWanted();
    void newsWanted(const QString& sentence);
    void tabStopsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Filter { All, Customers, Devices, Frozen };

    [[nodiscard]] QWidget* buildFilters();
    [[nodiscard]] static bool isIn(Filter filter, const core::Change& change);
    [[nodiscard]] QString sinceText() const;
    void rebuild();
    void refreshFilters();
    void addGroup(const QString& title, bool isFrozen, std::vector<core::Change> changes);
    void takeBack(const core::Change& change);
    void locate();
    void step(int by);
    [[nodiscard]] std::vector<ChangeRow*> rows() const;
    [[nodiscard]] std::optional<std::size_t> focusedRow() const;

    Document& m_document;
    TextLabel* m_since;
    QPushButton* m_bundle;
    QWidget* m_filterRow = nullptr;
    std::array<QPushButton*, 4> m_filters{};
    Filter m_filter = All;
    TextLabel* m_none;
    Card* m_card;
    QWidget* m_plane = nullptr;
    std::vector<ChangeGroup*> m_groups;
    /// What the groups show.
    std::vector<core::Change> m_shown;
    /// Only to be compared.
    const Baseline* m_builtFor = nullptr;
    /// Since the last change was taken back.
    QElapsedTimer m_takenBack;
    bool m_hasOldPictures = false;
    bool m_isBuilt = false;
};

} // namespace app
