#pragma once

#include "core/iotedge/manifest.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <string>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace app {

class CodeEdit;
class Document;
class TextLabel;

/// The deployment manifest that a customer gets from the defaults of the plan in view, with what it
/// lacks and how much of IoT Hub's room it takes. It follows the offer a moment after the last
/// keystroke.
class ManifestView : public QWidget {
    Q_OBJECT

public:
    explicit ManifestView(Document& document, QWidget* parent = nullptr);

    /// Writes the manifest and says how that went.
    void saveTo(const std::filesystem::path& file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addChoices(QVBoxLayout& rows);
    void addButtons(QVBoxLayout& rows);
    void scheduleRefresh();
    void refresh();
    /// Tints what the customer fills in, and counts it: neither a fault nor a value.
    void showOpenParts();
    void showGaps(const std::vector<core::ManifestGap>& gaps);
    void showBudget(const core::ManifestBudget& budget);
    void askForFile();
    void say(const QString& sentence);

    Document& m_document;
    QTimer m_pause;
    QComboBox* m_runtime;
    QComboBox* m_schema;
    QPushButton* m_copy;
    QPushButton* m_save;
    TextLabel* m_said;
    TextLabel* m_gaps;
    CodeEdit* m_code;
    TextLabel* m_open;
    TextLabel* m_budget;
    std::string m_json;
};

} // namespace app
