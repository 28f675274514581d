#pragma once

#include "core/changes/offer_changes.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QPushButton;

namespace app {

class Baseline;
class ChangeFilters;
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
    /// An empty one takes back what was told, which is not true any more.
    void newsWanted(const QString& sentence);
    void tabStopsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString sinceText() const;
    void rebuild();
    /// Only the value of one text differs from what is shown, and its row is made anew.
    [[nodiscard]] bool replaceOne();
    void takeNewsBack();
    void tellUntilNextChange(const QString& sentence);
    void addGroups();
    void addGroup(const QString& title, bool isFrozen, std::vector<core::Change> changes);
    void takeBack(const core::Change& change);
    void locate();
    void step(int by);
    [[nodiscard]] std::vector<ChangeRow*> rows() const;
    [[nodiscard]] std::optional<std::size_t> focusedRow() const;

    Document& m_document;
    TextLabel* m_since;
    QPushButton* m_bundle;
    ChangeFilters* m_filters;
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
    /// The row that gets the focus when the list is built next.
    std::optional<std::size_t> m_next;
    /// What was told, and the changes of which it is true.
    QString m_news;
    std::vector<core::Change> m_newsFor;
    bool m_hasOldPictures = false;
    bool m_isBuilt = false;
};

} // namespace app
