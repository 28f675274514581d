#pragma once

#include "core/changes/shown_change.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace app {

class ChangedPicture;
class Document;

/// One change: the field, which leads there, what is other in it, and a button that takes it back.
/// Or an element of a list that came or went with all of its fields.
class ChangeRow : public QWidget {
    Q_OBJECT

public:
    /// One change, or all of one element.
    ChangeRow(Document& document, std::vector<core::Change> changes, QWidget* parent = nullptr);

    [[nodiscard]] const core::Change& change() const { return m_change; }
    [[nodiscard]] QPushButton* name() const { return m_name; }
    [[nodiscard]] QToolButton* undo() const { return m_undo; }

signals:
    void placeWanted(const core::FieldPath& path);
    void takeBackWanted(const core::Change& change);
    void locateWanted();
    /// The focus goes to the row so many further down.
    void stepWanted(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The offer that has what the row is about.
    [[nodiscard]] const core::Offer& holder() const;
    [[nodiscard]] QWidget* elementColumn(const core::FieldPath& element, const QString& about);
    [[nodiscard]] QWidget* fieldColumn(const QString& about);
    [[nodiscard]] QWidget* nameColumn(const QString& name, const QString& place,
                                      const QString& about);
    [[nodiscard]] QWidget* contentOf(std::vector<core::Change> changes,
                                     const core::ShownChange& shown);
    [[nodiscard]] QWidget* wordsOf(const core::ShownChange& shown);
    [[nodiscard]] QWidget* pathsOf(const core::ShownChange& shown);
    [[nodiscard]] QWidget* picture();
    void addUndo();

    Document& m_document;
    core::Change m_change;
    QBoxLayout* m_columns;
    QWidget* m_nameColumn = nullptr;
    QPushButton* m_name = nullptr;
    QToolButton* m_undo = nullptr;
    ChangedPicture* m_picture = nullptr;
};

} // namespace app
