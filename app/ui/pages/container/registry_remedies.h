#pragma once

#include "core/iotedge/registry/registry_facts.h"
#include "core/offer/offer.h"

#include <QWidget>

#include <string>

class QPushButton;

namespace app {

class Document;

/// What can be done with the registry's answers: what an image tells goes into the offer, commands
/// mend the registry, and the digest of a tag goes into the notes for certification. A button that
/// has nothing to do is hidden.
class RegistryRemedies : public QWidget {
    Q_OBJECT

public:
    RegistryRemedies(Document& document, std::size_t plan, QWidget* parent = nullptr);

    /// `repository` is null where nothing is known; `current` is the tag that is looked at.
    void refresh(const core::RegistryRepository* repository, const std::string& current,
                 bool canTakeOver);

signals:
    void takeOverWanted();

private:
    void copyCommands();
    void noteDigest();
    [[nodiscard]] const core::ContainerImage* image() const;

    Document& m_document;
    std::size_t m_plan;
    std::string m_commands;
    /// The tag whose digest can be noted, its digest, and when it was seen.
    std::string m_tag;
    std::string m_digest;
    std::string m_day;
    QPushButton* m_takeOver;
    QPushButton* m_copy;
    QPushButton* m_note;
};

} // namespace app
