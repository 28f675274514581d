#pragma once

#include "core/text/prose/hardware_needs.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace app {

class Document;
class TextLabel;

/// Asks for the minimum hardware, field by field, and writes it as the last paragraph of the
/// description, in the language of the listing. Accepting is one undo step.
class HardwareDialog : public QDialog {
    Q_OBJECT

public:
    explicit HardwareDialog(Document& document, QWidget* parent = nullptr);

    void accept() override;

private:
    struct Field {
        QLineEdit* edit;
        std::string core::HardwareNeeds::* member;
    };
    void addField(QFormLayout& form, const QString& label, const QString& example,
                  std::string core::HardwareNeeds::* member);
    void addArchitectures(QFormLayout& form);
    [[nodiscard]] core::HardwareNeeds needs() const;
    [[nodiscard]] std::string paragraph() const;
    void preview();

    Document& m_document;
    core::HardwareNeeds m_before;
    std::vector<Field> m_fields;
    std::vector<QCheckBox*> m_architectures;
    TextLabel* m_preview;
    QPushButton* m_write;
};

} // namespace app
