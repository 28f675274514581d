#include "app/ui/pages/hardware_dialog.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/text_label.h"
#include "core/rules/checks/hardware_platforms.h"
#include "core/text/html/html_sanitise.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr int kDialogWidth = 480;
/// What a full paragraph takes.
constexpr int kPreviewLines = 4;
constexpr std::array<const char*, 3> kArchitectures{"x64", "arm64", "arm32"};

} // namespace

HardwareDialog::HardwareDialog(Document& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_before(core::hardwareNeedsIn(document.offer().listing.description)),
      m_preview(new TextLabel(TextRole::Body, {}, this))
{
    using core::HardwareNeeds;
    setWindowTitle(tr("Minimum hardware"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::field, space::field, space::field);
    rows->setSpacing(space::card);
    rows->addWidget(
        new TextLabel(TextRole::Help,
                      tr("What a device needs at least to run the module. The store wants "
                         "it as the last paragraph of the description."),
                      this));
    auto* form = new QFormLayout;
    form->setSpacing(space::unit);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addField(*form, tr("&Operating system"), tr("Linux"), &HardwareNeeds::system);
    addField(*form, tr("&Processor"), tr("2 cores, 1 GHz"), &HardwareNeeds::processor);
    addField(*form, tr("&Memory"), tr("512 MB"), &HardwareNeeds::memory);
    addField(*form, tr("&Storage"), tr("1 GB"), &HardwareNeeds::storage);
    addArchitectures(*form);
    addField(*form, tr("O&ther"), tr("One free USB port"), &HardwareNeeds::other);
    rows->addLayout(form);
    m_preview->setWordWrap(true);
    m_preview->setAccessibleName(tr("The paragraph"));
    m_preview->setAlignment((m_preview->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    // While the paragraph grows, the rows above it stay where they are.
    m_preview->setMinimumHeight(kPreviewLines * fontMetrics().lineSpacing());
    auto* paper = new Card(Card::Kind::Card, this);
    auto* inside = new QVBoxLayout(paper);
    inside->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    inside->addWidget(m_preview);
    rows->addWidget(paper, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("&Write the paragraph"), QDialogButtonBox::AcceptRole);
    setButtonKind(m_write, ButtonKind::Primary);
    m_write->setDefault(true);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &HardwareDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HardwareDialog::reject);
    preview();
    resize(kDialogWidth, sizeHint().height());
}

void HardwareDialog::addField(QFormLayout& form, const QString& label, const QString& example,
                              std::string core::HardwareNeeds::* member)
{
    auto* edit = new QLineEdit(fromUtf8(m_before.*member), this);
    edit->setPlaceholderText(exampleText(example));
    form.addRow(label, edit);
    m_fields.push_back({edit, member});
    connect(edit, &QLineEdit::textChanged, this, &HardwareDialog::preview);
}

void HardwareDialog::addArchitectures(QFormLayout& form)
{
    const auto offered = core::offeredPlatforms(m_document.offer(), m_document.profile());
    const auto isOffered = [&](const char* name) {
        const auto platform = core::platformNamed(name);
        return platform && offered.contains(*platform);
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(space::card);
    for (const char* name : kArchitectures) {
        auto* box = new QCheckBox(QString::fromLatin1(name), this);
        const bool isNamed =
            std::ranges::find(m_before.architectures, name) != m_before.architectures.end();
        // The tags of the image know it, until the publisher has said it.
        box->setChecked(isNamed || (m_before == core::HardwareNeeds() && isOffered(name)));
        row->addWidget(box);
        m_architectures.push_back(box);
        connect(box, &QCheckBox::toggled, this, &HardwareDialog::preview);
    }
    row->addStretch(1);
    form.addRow(new QLabel(tr("Architectures"), this), row);
}

core::HardwareNeeds HardwareDialog::needs() const
{
    core::HardwareNeeds needs;
    for (const auto& [edit, member] : m_fields)
        needs.*member = toUtf8(edit->text());
    for (const QCheckBox* box : m_architectures)
        if (box->isChecked())
            needs.architectures.push_back(toUtf8(box->text()));
    for (const std::string& name : m_before.architectures)
        if (std::ranges::find(kArchitectures, name) == kArchitectures.end())
            needs.architectures.push_back(name);
    return needs;
}

std::string HardwareDialog::paragraph() const
{
    return core::hardwareParagraph(needs(), m_document.offer().listing.language);
}

void HardwareDialog::preview()
{
    const std::string written = paragraph();
    m_write->setEnabled(!written.empty());
    m_preview->setText(written.empty() ? tr("Fill in at least one field.")
                                       : fromUtf8(core::visibleHtmlText(written)));
}

void HardwareDialog::accept()
{
    const std::string written = paragraph();
    m_document.editOnce(tr("Write the minimum hardware"), [&](core::Offer& offer) {
        offer.listing.description = core::withHardwareParagraph(offer.listing.description, written);
    });
    QDialog::accept();
}

} // namespace app
