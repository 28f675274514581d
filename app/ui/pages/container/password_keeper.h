#pragma once

#include <QCheckBox>

namespace app {

class Document;
class Pill;

/// The box below the password of a registry: ticked, the desktop's key ring keeps the password, or
/// gives it where none was typed; without the tick it forgets it. Hidden where there is no key
/// ring. Ticked is what the user ticked in this window: without that nobody asks the ring.
class PasswordKeeper : public QCheckBox {
    Q_OBJECT

public:
    /// `chip` says where the password is.
    PasswordKeeper(Document& document, std::size_t plan, Pill* chip, QWidget* parent = nullptr);

    /// What the chip says.
    [[nodiscard]] QString chip() const;

private:
    void decide(bool isWanted);
    void show(bool isKept);
    [[nodiscard]] QString account() const;

    Document& m_document;
    std::size_t m_plan;
    Pill* m_chip;
};

} // namespace app
