#include "app/ui/review/review_board.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/review/export_panel.h"
#include "app/ui/review/findings_list.h"
#include "app/ui/review/fix_panel.h"
#include "app/ui/review/hidden_list.h"
#include "app/ui/review/last_bundle.h"
#include "app/ui/review/next_steps.h"
#include "app/ui/review/part_head.h"
#include "app/ui/review/rehearsal_panel.h"
#include "app/ui/widgets/text_label.h"
#include "core/rules/engine/validate.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace app {

namespace {

/// In characters; a narrower page has its parts below each other.
constexpr int kRoomyWidth = 130;
constexpr int kNextStepsWidth = 40;

} // namespace

ReviewBoard::ReviewBoard(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_sentence(new TextLabel(TextRole::Help, {}, this)),
      m_answers(new QPushButton(tr("Check your answers… (F9)"), this)),
      m_findingsHead(new PartHead(1, tr("What stands between you and the bundle"), this)),
      m_rehearsalHead(new PartHead(2, tr("Certification rehearsal"), this)),
      m_exportHead(new PartHead(3, tr("Export"), this)),
      m_fixes(new FixPanel(document, this)),
      m_findings(new FindingsList(document, this)),
      m_hidden(new HiddenList(document, this)),
      m_rehearsal(new RehearsalPanel(document, this)),
      m_export(new ExportPanel(document, this)),
      m_last(new LastBundle(document, this)),
      m_next(new NextSteps(this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::card);
    rows->addWidget(m_sentence);
    rows->addLayout(m_columns, 1);
    m_columns->setSpacing(space::section - space::unit);
    m_left = buildFindings();
    m_columns->addWidget(m_left, 6);
    m_columns->addWidget(buildRest(), 5);
    m_columns->addWidget(m_next, 2);
    connectParts();
    arrange();
}

QWidget* ReviewBoard::buildFindings()
{
    auto* plane = new QWidget(this);
    auto* rows = new QVBoxLayout(plane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    rows->addWidget(m_findingsHead);
    rows->addWidget(m_fixes);
    rows->addWidget(m_findings, 1);
    rows->addWidget(m_hidden);
    return plane;
}

QWidget* ReviewBoard::buildRest()
{
    auto* plane = new QWidget(this);
    auto* rows = new QVBoxLayout(plane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    rows->addWidget(m_rehearsalHead);
    rows->addWidget(m_rehearsal, 1);
    rows->addWidget(m_exportHead);
    rows->addWidget(m_export);
    rows->addWidget(m_last);
    // Without the questions the receipt stays at the top.
    rows->addStretch();
    m_export->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return plane;
}

void ReviewBoard::connectParts()
{
    setButtonKind(m_answers, ButtonKind::Link);
    connect(m_answers, &QPushButton::clicked, this, &ReviewBoard::answersWanted);
    const auto step = [this](const QKeySequence& key, int by) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_findings, [this, by] { m_findings->step(by); });
    };
    step(QKeySequence(Qt::Key_F8), 1);
    step(QKeySequence(Qt::SHIFT | Qt::Key_F8), -1);
    connect(m_findings, &FindingsList::placeWanted, this, &ReviewBoard::placeWanted);
    connect(m_findings, &FindingsList::explanationWanted, this, &ReviewBoard::explanationWanted);
    connect(m_export, &ExportPanel::saveWanted, this, &ReviewBoard::saveWanted);
    connect(m_export, &ExportPanel::placeWanted, this, &ReviewBoard::placeWanted);
    connect(m_export, &ExportPanel::readinessTold, this, [this](const QString& words) {
        m_readiness = words;
        arrange();
    });
    connect(m_rehearsal, &RehearsalPanel::placeWanted, this,
            [this](const core::FieldPath& path) { emit placeWanted(path, {}); });
    connect(m_rehearsal, &RehearsalPanel::explanationWanted, this, &ReviewBoard::explanationWanted);
    connect(m_rehearsal, &RehearsalPanel::counted, m_rehearsalHead, &PartHead::setNote);
    connect(m_next, &NextSteps::liveBundleWanted, this, &ReviewBoard::liveBundleWanted);
    connect(m_next, &NextSteps::certificationReportWanted, this,
            &ReviewBoard::certificationReportWanted);
    connect(m_next, &NextSteps::findingsWanted, this, [this] {
        m_isReceipt = false;
        arrange();
    });
    connect(m_export, &ExportPanel::resultShown, this, [this](bool isShown) {
        const bool isNew = isShown && !m_isReceipt;
        m_isReceipt = isShown;
        m_isResult = isShown;
        m_last->refresh(isShown);
        arrange();
        if (isNew)
            QTimer::singleShot(0, this, &ReviewBoard::topWanted);
    });
    for (PartHead* head : {m_findingsHead, m_rehearsalHead, m_exportHead})
        connect(head, &QAbstractButton::toggled, this, &ReviewBoard::arrange);
}

void ReviewBoard::refresh()
{
    const core::Report& report = m_document.exportReport();
    refreshSentence();
    const bool isHeldBack = std::ranges::any_of(report.findings(), [](const core::Finding& one) {
        return one.severity == core::Severity::Error;
    });
    m_findingsHead->setTitle(isHeldBack ? tr("What stands between you and the bundle")
                                        : tr("What could be better, and holds nothing back"));
    m_fixes->refresh();
    m_hidden->refresh();
    m_rehearsal->refresh();
    m_export->refresh(report, m_rehearsal->outcomes());
    m_findings->setReport(report);
    m_last->refresh();
    arrange();
}

/// What is checked, against what.
void ReviewBoard::refreshSentence()
{
    const core::Profile& profile = m_document.profile();
    const auto closed = core::closedNotice(profile);
    const bool isOutdated = core::isOutdated(profile, m_document.facts().today.value_or(""));
    const QString against =
        (isOutdated ? tr("Checked against %1, as of %2: more than a year ago. The portal may want "
                         "other things by now; look for a newer profile.")
                    : tr("Checked against %1, as of %2."))
            .arg(profileText(profile.title), dayText(profile.checked));
    m_isDoubtful = isOutdated || closed;
    m_sentence->setText(closed ? against + u' ' + wording(*closed) : against);
}

void ReviewBoard::addChoice(QWidget* choice)
{
    m_export->addChoice(choice);
}

void ReviewBoard::begin()
{
    m_export->begin();
}

void ReviewBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * kRoomyWidth;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    for (PartHead* head : {m_findingsHead, m_rehearsalHead, m_exportHead})
        head->setFoldable(isNarrow);
    // What stands in the way comes first; the questions take no room until they are wanted.
    m_findingsHead->setChecked(isNarrow);
    m_rehearsalHead->setChecked(false);
    m_exportHead->setChecked(false);
    arrange();
}

void ReviewBoard::arrange()
{
    const bool areFindingsOpen = !m_isNarrow || m_findingsHead->isChecked();
    m_columns->setDirection(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // A low page keeps its three heads and the export in view.
    const int gap = m_isNarrow ? space::tight : space::section - space::unit;
    m_columns->setSpacing(gap);
    m_columns->setStretch(1, m_isNarrow && !m_isReceipt && !m_rehearsalHead->isChecked() ? 0 : 5);
    layout()->setSpacing(m_isNarrow ? space::tight : space::card);
    m_sentence->setVisible(!m_isNarrow || m_isDoubtful);
    m_fixes->setSlim(m_isNarrow);
    m_findings->setLow(m_isNarrow);
    m_export->setSlim(m_isNarrow && !m_isReceipt, !m_exportHead->isChecked());
    m_exportHead->setNote(m_isNarrow ? m_readiness : QString());
    m_left->setVisible(!m_isReceipt);
    m_findings->setVisible(areFindingsOpen);
    m_fixes->setFolded(!areFindingsOpen);
    m_hidden->setFolded(!areFindingsOpen);
    m_rehearsalHead->setVisible(!m_isReceipt);
    m_rehearsal->setVisible(!m_isReceipt && (!m_isNarrow || m_rehearsalHead->isChecked()));
    m_exportHead->setVisible(!m_isReceipt);
    // The result of an export has the same way.
    m_last->setVisible(!m_isResult && m_last->isThere());
    m_next->setVisible(m_isReceipt);
    m_next->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX
                                       : fontMetrics().averageCharWidth() * kNextStepsWidth);
}

} // namespace app
