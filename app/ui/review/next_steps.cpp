#include "app/ui/review/next_steps.h"

#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace app {

namespace {

void addStep(QVBoxLayout& rows, const QString& title, const QString& text)
{
    rows.addSpacing(space::unit);
    auto* head = new TextLabel(TextRole::Label, title);
    head->setWordWrap(true);
    rows.addWidget(head);
    rows.addWidget(new TextLabel(TextRole::Help, text));
}

} // namespace

NextSteps::NextSteps(QWidget* parent) : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::tight);
    rows->addWidget(new TextLabel(TextRole::SectionTitle, tr("What comes next")));
    addStep(*rows, tr("1. Hand over"),
            tr("A small window beside your browser gives you each field in the portal's order."));
    addStep(*rows, tr("2. Preview and certification"),
            tr("Microsoft reviews the offer. Answers come by e-mail to the portal's contacts."));
    auto* report = new QPushButton(tr("It was sent &back…"), this);
    report->setAutoDefault(false);
    report->setToolTip(tr("Makes a list to work off of the certification report."));
    rows->addWidget(report, 0, Qt::AlignLeft);
    rows->addSpacing(space::unit);
    addStep(*rows, tr("3. Go live"), tr("In the portal, when you have seen the preview."));
    addStep(*rows, tr("4. Keep this bundle"),
            tr("The next update is compared with it. Tell Offerwright when the offer is live."));
    auto* live = new QPushButton(tr("It is li&ve…"), this);
    live->setAutoDefault(false);
    auto* back = new QPushButton(tr("Back to the &findings"), this);
    setButtonKind(back, ButtonKind::Link);
    back->setAutoDefault(false);
    rows->addWidget(live, 0, Qt::AlignLeft);
    rows->addSpacing(space::field);
    rows->addWidget(back, 0, Qt::AlignLeft);
    rows->addStretch(1);
    connect(report, &QPushButton::clicked, this, &NextSteps::certificationReportWanted);
    connect(live, &QPushButton::clicked, this, &NextSteps::liveBundleWanted);
    connect(back, &QPushButton::clicked, this, &NextSteps::findingsWanted);
}

} // namespace app
