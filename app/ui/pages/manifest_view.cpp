#include "app/ui/pages/manifest_view.h"

#include "app/document/document.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/code/code_edit.h"
#include "app/ui/widgets/code/open_parts.h"
#include "app/ui/widgets/file_dialog.h"
#include "app/ui/widgets/text_label.h"
#include "core/bundle/bundle_file.h"
#include "core/iotedge/settings/twin_limits.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr int kManifestPauseMs = 120;
/// The manifest needs the room.
constexpr std::size_t kMaxGaps = 3;

/// "Routes 2" rather than the "Name" of it.
QString placeOf(const core::FieldPath& where)
{
    const core::FieldPath entry = where.parent();
    return fieldName(entry.index() ? entry : where);
}

} // namespace

ManifestView::ManifestView(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_runtime(new QComboBox(this)),
      m_schema(new QComboBox(this)),
      m_copy(new QPushButton(iconFor(Icon::Copy), tr("Copy"), this)),
      m_save(new QPushButton(iconFor(Icon::Export), tr("Save…"), this)),
      m_said(new TextLabel(TextRole::Help, {}, this)),
      m_gaps(new TextLabel(TextRole::Help, {}, this)),
      m_code(new CodeEdit(this, CodeLanguage::Json)),
      m_open(new TextLabel(TextRole::Help, {}, this)),
      m_budget(new TextLabel(TextRole::Help, {}, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::section - space::unit, space::field,
                             space::field);
    rows->setSpacing(space::unit);
    rows->addWidget(
        new TextLabel(TextRole::SectionTitle, tr("What a customer's device gets"), this));
    rows->addWidget(
        new TextLabel(TextRole::Help,
                      tr("The deployment manifest of this plan with its defaults, to be "
                         "tried on a device of your own."),
                      this));
    addChoices(*rows);
    rows->addWidget(m_gaps);
    m_said->hide();
    m_code->setReadOnly(true);
    m_code->setTabChangesFocus(true);
    m_code->setAccessibleName(tr("Deployment manifest"));
    m_code->setPlaceholderText(tr("Add a plan to see its manifest."));
    rows->addWidget(m_code, 1);
    rows->addWidget(m_open);
    rows->addWidget(m_budget);
    addButtons(*rows);
    rows->addWidget(m_said);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kManifestPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ManifestView::refresh);
    connect(&document, &Document::changed, this, &ManifestView::scheduleRefresh);
}

void ManifestView::addChoices(QVBoxLayout& rows)
{
    m_runtime->addItem(tr("IoT Edge 1.6"));
    m_runtime->addItem(tr("IoT Edge 1.5"));
    m_runtime->setAccessibleName(tr("Version of the runtime"));
    m_schema->addItem(tr("edgeHub 1.1"));
    m_schema->addItem(tr("edgeHub 1.2"));
    m_schema->setAccessibleName(tr("Version of edgeHub's part of the manifest"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::unit);
    for (QComboBox* choice : {m_runtime, m_schema}) {
        row->addWidget(choice);
        connect(choice, &QComboBox::activated, this, &ManifestView::refresh);
    }
    row->addStretch(1);
    rows.addLayout(row);
}

void ManifestView::addButtons(QVBoxLayout& rows)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::unit);
    m_copy->setAccessibleName(tr("Copy the deployment manifest"));
    m_save->setAccessibleName(tr("Save the deployment manifest"));
    for (QPushButton* button : {m_copy, m_save}) {
        setButtonKind(button, ButtonKind::Quiet);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    rows.addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        refresh();
        QGuiApplication::clipboard()->setText(fromUtf8(m_json));
        say(tr("Copied."));
    });
    connect(m_save, &QPushButton::clicked, this, &ManifestView::askForFile);
}

void ManifestView::scheduleRefresh()
{
    if (isVisible())
        m_pause.start();
}

void ManifestView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ManifestView::refresh()
{
    const core::Offer& offer = m_document.offer();
    setEnabled(!offer.plans.empty());
    if (offer.plans.empty()) {
        m_json.clear();
        m_code->clear();
        m_gaps->hide();
        m_open->hide();
        m_budget->clear();
        return;
    }
    core::ManifestOptions options;
    if (m_schema->currentIndex() == 1)
        options.edgeHub = core::EdgeHubSchema::V1_2;
    if (m_runtime->currentIndex() == 1)
        options.runtime = core::EdgeRuntime::V1_5;
    const auto manifest = core::deploymentManifest(offer, m_document.shownPlan(), options);
    if (m_json != manifest.json) {
        m_json = manifest.json;
        m_said->hide();
        showText(*m_code, fromUtf8(m_json));
        showOpenParts();
    }
    showGaps(manifest.gaps);
    showBudget(manifest.budget);
}

void ManifestView::showOpenParts()
{
    OpenParts open = openPartsOf(fromUtf8(m_json), {});
    m_open->setText(tr("%n placeholder(s) that the customer fills in: no fault, and no value yet.",
                       nullptr, static_cast<int>(open.places.size())));
    m_open->setHidden(open.places.empty());
    m_code->setOpenParts(std::move(open.places));
}

void ManifestView::showGaps(const std::vector<core::ManifestGap>& gaps)
{
    const std::size_t shown = std::min(gaps.size(), kMaxGaps);
    QStringList lines;
    for (std::size_t at = 0; at < shown; ++at)
        lines += tr("Left out: %1. %2", "%1 is a field, %2 is a sentence that says why")
                     .arg(placeOf(gaps[at].where), wording(gaps[at].message));
    if (shown < gaps.size())
        lines += tr("and %n more", nullptr, static_cast<int>(gaps.size() - shown));
    m_gaps->setText(breakable(lines.join(u'\n')));
    m_gaps->setVisible(!lines.isEmpty());
}

void ManifestView::showBudget(const core::ManifestBudget& budget)
{
    const QLocale locale;
    const auto line = [&](const QString& part, std::size_t bytes, std::size_t most) {
        const QString numbers = tr("%1: %2 of %3 bytes")
                                    .arg(part, locale.toString(static_cast<qulonglong>(bytes)),
                                         locale.toString(static_cast<qulonglong>(most)));
        return bytes <= most ? numbers
                             : tr("%1. IoT Hub refuses that: shorten the defaults.").arg(numbers);
    };
    m_budget->setText(
        QStringList{line(tr("Module twin"), budget.moduleBytes, core::kMaxTwinBytes),
                    line(QStringLiteral("$edgeAgent"), budget.edgeAgentBytes, core::kMaxTwinBytes),
                    line(QStringLiteral("$edgeHub"), budget.edgeHubBytes, core::kMaxTwinBytes),
                    line(tr("Longest text"), budget.longestValueBytes, core::kMaxTwinValueBytes)}
            .join(u'\n'));
}

void ManifestView::askForFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Save the deployment manifest"), QStringLiteral("deployment.json"),
                        tr("Deployment manifests (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { saveTo(pathFrom(name)); });
    askOnce(*dialog);
}

void ManifestView::saveTo(const std::filesystem::path& file)
{
    refresh();
    const auto written = core::writeFile(file, m_json);
    say(written ? tr("Saved as %1.").arg(pathText(file)) : wording(written.error().message));
}

void ManifestView::say(const QString& sentence)
{
    m_said->setText(breakable(sentence));
    m_said->show();
}

} // namespace app
