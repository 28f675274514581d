#pragma once

#include "core/certification/certification_report.h"

#include <QDialog>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace core {
struct Error;
}

namespace app {

class Document;
class TextLabel;

/// What the marketplace's reviewers sent the offer back for: their report is pasted, and its points
/// are a list that leads to the fields and is worked off. It is kept in the project's folder.
class CertificationWindow : public QDialog {
    Q_OBJECT

public:
    explicit CertificationWindow(const Document& document, QWidget* parent = nullptr);

signals:
    void placeWanted(const core::FieldPath& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildPaste();
    void connectParts();
    void load();
    void read();
    [[nodiscard]] int add(const std::vector<core::CertificationRemark>& remarks);
    void keep();
    void fill();
    void tick(QTreeWidgetItem* item);
    void refreshCount();
    void goTo();
    void removeDone();
    void say(const QString& sentence);
    void say(const core::Error& error);
    [[nodiscard]] QString countText() const;

    const Document& m_document;
    QPlainTextEdit* m_paste;
    QPushButton* m_read;
    TextLabel* m_news;
    TextLabel* m_count;
    QTreeWidget* m_list;
    QPushButton* m_go;
    QPushButton* m_remove;
    std::vector<core::CertificationRemark> m_remarks;
    /// Where the list is kept, and which offer it is about.
    std::optional<std::filesystem::path> m_folder;
    std::string m_offerId;
};

} // namespace app
