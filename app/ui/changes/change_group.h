#pragma once

#include "core/changes/offer_changes.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace app {

class ChangeRow;
class Document;

/// The changes on one page, under a heading that folds them. What came or went with an element of a
/// list is one row. Rows are made when they are shown.
class ChangeGroup : public QWidget {
    Q_OBJECT

public:
    ChangeGroup(Document& document, const QString& title, bool isFrozen,
                std::vector<core::Change> changes, QWidget* parent = nullptr);

    void setOpen(bool isOpen);
    /// The same field has another value: its row alone is made anew.
    void replace(const core::Change& change);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const std::vector<ChangeRow*>& rows() const { return m_rows; }
    [[nodiscard]] const QString& title() const { return m_title; }

signals:
    void placeWanted(const core::FieldPath& path);
    void takeBackWanted(const core::Change& change);
    void locateWanted();
    void stepWanted(int by);
    /// Rows came or went.
    void toggled();

private:
    class Heading;

    void addRows();
    [[nodiscard]] ChangeRow* makeRow(std::vector<core::Change> changes);

    Document& m_document;
    QString m_title;
    /// What each row tells.
    std::vector<std::vector<core::Change>> m_changes;
    std::vector<ChangeRow*> m_rows;
    Heading* m_heading;
    QWidget* m_plane;
    QVBoxLayout* m_column;
    QPushButton* m_more = nullptr;
    bool m_isOpen = false;
};

} // namespace app
