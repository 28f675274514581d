#pragma once

#include "app/ui/binding/binding.h"

#include <QCheckBox>

#include <array>

namespace app {

class Document;

/// "Same as customer support": while it is ticked, another contact follows what is typed for
/// customer support, until one of the two is changed alone.
class SameContact : public QCheckBox {
    Q_OBJECT

public:
    /// The fields of a contact, customer support's and the other's.
    struct Pair {
        Binding from;
        Binding to;
    };
    static constexpr std::size_t kFields = 3;

    SameContact(Document& document, std::array<Pair, kFields> fields, QWidget* parent = nullptr);

    /// Gives the other contact what customer support has by now, where it follows.
    void follow(core::Offer& offer) const;
    /// After each change of the offer.
    void refresh();

private:
    [[nodiscard]] bool isSame() const;
    void copy();

    Document& m_document;
    std::array<Pair, kFields> m_fields;
    bool m_isLinked = false;
};

} // namespace app
