#pragma once

#include "app/online/registry/registry_client.h"
#include "app/ui/widgets/card.h"
#include "core/offer/offer.h"

#include <QString>

#include <optional>
#include <string>

class QPushButton;

namespace app {

class Document;
class RegistryTable;
class StateLine;
class TextLabel;

/// What stands in the registry under the tags of a plan: it is asked when the user wants it, off
/// the window's own time, and can be stopped. Old answers stay, with their age.
class RegistryPanel : public Card {
    Q_OBJECT

public:
    RegistryPanel(Document& document, std::size_t plan, QWidget* parent = nullptr);

    void refresh();

private:
    void toggle();
    void keep(const RegistryReading& reading);
    [[nodiscard]] const core::ContainerImage* image() const;
    [[nodiscard]] const core::RegistryRepository* known() const;
    void sayState(const core::RegistryRepository* repository);
    [[nodiscard]] QString ageText(const core::RegistryRepository& repository) const;

    Document& m_document;
    std::size_t m_plan;
    RegistryClient m_client;
    /// Of the repository that was asked last.
    std::string m_key;
    std::optional<RegistryReading> m_reading;
    QString m_progress;
    bool m_isKept = true;
    QPushButton* m_button;
    StateLine* m_state;
    TextLabel* m_age;
    RegistryTable* m_table;
};

} // namespace app
