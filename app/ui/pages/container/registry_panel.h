#pragma once

#include "app/online/registry/registry_client.h"
#include "app/ui/widgets/card.h"
#include "core/offer/offer.h"

#include <QString>

#include <optional>
#include <string>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace app {

class Document;
class Pill;
class RegistryRemedies;
class RegistryTable;
class TextLabel;

/// What stands in the registry under the tags of a plan: it is asked when the user wants it, off
/// the window's own time, and can be stopped. Old answers stay, with their age. A tick offers a tag
/// or takes it off, and what an image tells can be taken into the offer.
class RegistryPanel : public Card {
    Q_OBJECT

public:
    RegistryPanel(Document& document, std::size_t plan, QWidget* parent = nullptr);

    void refresh();

private:
    void addHead(QVBoxLayout& rows);
    void addTable(QVBoxLayout& rows);
    void toggle();
    void signOut();
    void offerTag(const QString& name, bool isOffered);
    void takeOver();
    void refreshRemedies();
    /// The tag whose image is known best: the current one of the table, else the newest version.
    [[nodiscard]] const core::RegistryTag* knownTag(std::string& name) const;
    void refreshTable(const core::RegistryRepository* repository);
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
    std::size_t m_mostOthers;
    QPushButton* m_button;
    QPushButton* m_signOut;
    QPushButton* m_more;
    QLineEdit* m_find;
    Pill* m_state;
    TextLabel* m_problem;
    TextLabel* m_age;
    /// As long as nobody has asked.
    TextLabel* m_note;
    TextLabel* m_nothing;
    RegistryTable* m_table;
    RegistryRemedies* m_remedies;
};

} // namespace app
