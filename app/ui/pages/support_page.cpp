#include "app/document/document.h"
#include "app/ui/form/folded_rows.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/pages.h"
#include "app/ui/pages/same_contact.h"
#include "app/ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QPointer>

#include <array>
#include <memory>
#include <vector>

namespace app {

namespace {

using core::Contact;
using core::Offer;
using core::Support;

class SupportPage {
    Q_DECLARE_TR_FUNCTIONS(SupportPage)
};

template <auto Person, auto Member>
using PersonField = core::Field<&Offer::support, Person, Member>;

/// The check boxes of the page by which other contacts follow customer support.
using Followers = std::shared_ptr<std::vector<QPointer<SameContact>>>;

constexpr int kCardCharacters = 38;

/// A field of customer support takes those along that follow it.
template <auto Member>
Binding bindLeading(const Followers& followers)
{
    Binding binding = bindField<PersonField<&Support::customers, Member>>();
    binding.write = [write = binding.write, followers](core::Offer& offer,
                                                       const std::string& text) {
        write(offer, text);
        for (const auto& follower : *followers)
            if (follower)
                follower->follow(offer);
    };
    return binding;
}

template <auto Person, auto Member>
SameContact::Pair pairOf()
{
    return {bindField<PersonField<&Support::customers, Member>>(),
            bindField<PersonField<Person, Member>>()};
}

template <auto Person>
void addSameContact(Form& card, const Followers& followers)
{
    auto* same =
        new SameContact(card.document(),
                        {pairOf<Person, &Contact::name>(), pairOf<Person, &Contact::email>(),
                         pairOf<Person, &Contact::phone>()},
                        &card);
    followers->emplace_back(same);
    card.widget(same);
    card.onRefresh([same] { same->refresh(); });
}

/// Name, e-mail address, phone number, and the page of the contact.
void addRows(Form& card, std::array<Binding, 4> fields, bool isOptional)
{
    const std::array<QString, 4> help{
        SupportPage::tr("A person or a desk that answers."),
        SupportPage::tr("An address that is read on working days."),
        SupportPage::tr("International notation, with the country code."),
        SupportPage::tr("A page of this contact; the portal takes it where it asks for one.")};
    const std::array<QString, 4> examples{
        SupportPage::tr("Customer desk"), QStringLiteral("support@contoso.com"),
        QStringLiteral("+49 30 1234567"), QStringLiteral("https://www.contoso.com/contact")};
    for (std::size_t at = 0; at < fields.size(); ++at) {
        FieldRow& row = card.addText(fields[at], help[at], examples[at]).compact();
        if (isOptional || at + 1 == fields.size())
            row.optional();
    }
}

template <auto Person>
void addContact(Form& card, bool isOptional)
{
    addRows(card,
            {bindField<PersonField<Person, &Contact::name>>(),
             bindField<PersonField<Person, &Contact::email>>(),
             bindField<PersonField<Person, &Contact::phone>>(),
             bindField<PersonField<Person, &Contact::url>>()},
            isOptional);
}

/// Of an optional contact, whose card is as high as the others where it stands beside them.
template <auto Person>
void addFolded(Form& card)
{
    Document& document = card.document();
    auto* folded = new FoldedRows(
        SupportPage::tr("Enter a contact"),
        [&document] {
            const Contact& contact = document.offer().support.*Person;
            return contact != Contact{}
                   || !document.report()
                           .findingsBelow(core::Field<&Offer::support, Person>::path())
                           .empty();
        },
        &card);
    card.widget(folded->line());
    card.arranged(
        folded, [folded](QWidget* row) { folded->add(row); },
        [](Form& rows) { addContact<Person>(rows, true); });
    card.onRefresh([folded] { folded->refresh(); });
}

void addContacts(Form& line)
{
    auto followers = std::make_shared<Followers::element_type>();
    line.card([followers](Form& card) {
        card.section(SupportPage::tr("Customer support"),
                     SupportPage::tr("Whom Microsoft names when a customer opens a ticket."));
        // The fields of the three cards stand on one line.
        auto* room = new TextLabel(
            TextRole::Help, SupportPage::tr("The other two contacts can follow this one."), &card);
        room->setFixedHeight(QCheckBox().sizeHint().height());
        room->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        card.widget(room);
        addRows(card,
                {bindLeading<&Contact::name>(followers), bindLeading<&Contact::email>(followers),
                 bindLeading<&Contact::phone>(followers),
                 bindField<PersonField<&Support::customers, &Contact::url>>()},
                false);
    });
    line.card([followers](Form& card) {
        card.section(SupportPage::tr("Engineering"),
                     SupportPage::tr("Whom Microsoft calls when the module fails; not public."));
        addSameContact<&Support::engineering>(card, followers);
        addContact<&Support::engineering>(card, false);
    });
    line.card([followers](Form& card) {
        card.section(SupportPage::tr("Cloud Solution Providers"),
                     SupportPage::tr("Only for offers that resellers of the CSP programme sell."));
        addSameContact<&Support::csp>(card, followers);
        addFolded<&Support::csp>(card);
    });
}

} // namespace

void buildSupportPage(Form& form)
{
    form.setWide();
    form.columns({kCardCharacters, kCardCharacters, kCardCharacters}, addContacts);
    form.section(SupportPage::tr("Support websites"));
    form.columns({kCardCharacters, kCardCharacters, kCardCharacters}, [](Form& line) {
        line.text<core::Field<&Offer::support, &Support::publicUrl>>(
                SupportPage::tr("Where customers find help by themselves."),
                QStringLiteral("https://www.contoso.com/support"))
            .compact();
        line.text<core::Field<&Offer::support, &Support::governmentUrl>>(
                SupportPage::tr("Only for plans that are offered in Azure Government."),
                QStringLiteral("https://www.contoso.com/gov-support"))
            .compact()
            .optional();
        line.text<core::Field<&Offer::support, &Support::cspMaterialsUrl>>(
                SupportPage::tr("Where resellers find texts and pictures."),
                QStringLiteral("https://www.contoso.com/resellers"))
            .compact()
            .optional();
    });
}

} // namespace app
