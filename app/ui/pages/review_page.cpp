#include "app/document/document.h"
#include "app/document/wording.h"
#include "app/ui/form/form.h"
#include "app/ui/review/export_panel.h"
#include "app/ui/review/findings_list.h"
#include "app/ui/review/fix_panel.h"
#include "app/ui/review/hidden_list.h"
#include "app/ui/pages/pages.h"
#include "app/ui/widgets/text_label.h"
#include "core/rules/engine/validate.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>

namespace app {

namespace {

class ReviewPage {
    Q_DECLARE_TR_FUNCTIONS(ReviewPage)
};

/// What a manager wants to know before the bundle goes out.
class Summary : public Card {
public:
    Summary(Document& document, QWidget* parent)
        : Card(Kind::Card, parent), m_document(document), m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(space::field, space::card, space::field, space::card);
        m_grid->setHorizontalSpacing(space::field);
        m_grid->setVerticalSpacing(space::labelToField);
        m_grid->setColumnStretch(1, 1);
        m_title = addLine(ReviewPage::tr("Offer"));
        m_id = addLine(ReviewPage::tr("Address"));
        m_plans = addLine(ReviewPage::tr("Plans"));
        m_profile = addLine(ReviewPage::tr("Checked against"));
        m_language = addLine(ReviewPage::tr("Language of the bundle"));
        m_result = addLine(ReviewPage::tr("Result"));
    }

    void refresh(const core::Report& report)
    {
        const core::Offer& offer = m_document.offer();
        const core::Counts counts = report.counts();
        const QString none = ReviewPage::tr("not given yet");
        const auto orNone = [&](const std::string& text) {
            return text.empty() ? none : fromUtf8(text);
        };
        m_title->setText(breakable(orNone(offer.listing.title)));
        m_id->setText(
            offer.identity.offerId.empty()
                ? none
                : breakable(fromUtf8(offer.identity.publisherId + '.' + offer.identity.offerId)));
        QStringList plans;
        for (const core::Plan& plan : offer.plans)
            plans += orNone(plan.title.empty() ? plan.id : plan.title);
        m_plans->setText(plans.isEmpty() ? none : breakable(plans.join(QStringLiteral(", "))));
        const core::Profile& profile = m_document.profile();
        const auto closed = core::closedNotice(profile);
        const bool isOutdated = core::isOutdated(profile, m_document.facts().today.value_or(""));
        m_profile->setText((isOutdated ? ReviewPage::tr("%1, as of %2: more than a year ago. The "
                                                        "portal may want other things by now; look "
                                                        "for a newer profile.")
                                       : ReviewPage::tr("%1, as of %2"))
                               .arg(profileText(profile.title), dayText(profile.checked))
                           + (closed ? u'\n' + wording(*closed) : QString()));
        m_language->setText(offer.bundleLanguage == "en" ? ReviewPage::tr("English")
                                                         : fromUtf8(offer.bundleLanguage));
        m_result->setText(ReviewPage::tr("%1 errors, %2 warnings, %3 rules passed, %4 not checked")
                              .arg(counts.errors)
                              .arg(counts.warnings)
                              .arg(counts.passed)
                              .arg(counts.notRun)
                          + (counts.hidden > 0
                                 ? ReviewPage::tr(", %n hidden", nullptr, counts.hidden)
                                 : QString()));
    }

private:
    TextLabel* addLine(const QString& name)
    {
        const int row = m_grid->rowCount();
        auto* value = new TextLabel(TextRole::Body, {}, this);
        value->setWordWrap(true);
        auto* label = new TextLabel(TextRole::Help, name, this);
        label->setWordWrap(false);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
        return value;
    }

    Document& m_document;
    QGridLayout* m_grid;
    TextLabel* m_title;
    TextLabel* m_id;
    TextLabel* m_plans;
    TextLabel* m_profile;
    TextLabel* m_language;
    TextLabel* m_result;
};

/// Two cards beside each other, below each other where the page is narrow.
class SideBySide : public QWidget {
public:
    SideBySide(QWidget* first, QWidget* second, QWidget* parent)
        : QWidget(parent), m_cards(new QBoxLayout(QBoxLayout::LeftToRight, this))
    {
        m_cards->setContentsMargins(0, 0, 0, 0);
        m_cards->setSpacing(space::card);
        for (QWidget* card : {first, second})
            m_cards->addWidget(card, 1);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        const int roomy = fontMetrics().averageCharWidth() * kRoomyWidth;
        m_cards->setDirection(width() < roomy ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        QWidget::resizeEvent(event);
    }

private:
    /// In characters.
    static constexpr int kRoomyWidth = 110;

    QBoxLayout* m_cards;
};

} // namespace

void buildReviewPage(Form& form)
{
    Document& document = form.document();
    form.setWide();
    auto* summary = new Summary(document, &form);
    auto* panel = new ExportPanel(document, &form);
    auto* outcome = new FixPanel(document, &form);
    auto* findings = new FindingsList(&form);
    auto* hidden = new HiddenList(document, &form);
    form.widget(new SideBySide(summary, panel, &form));
    form.widget(outcome);
    form.widget(hidden);
    form.stretch(findings);
    form.setMainAction([panel] { panel->begin(); });
    form.onRefresh([=, &document] {
        // What an export would say, here where the offer is about to go out.
        const core::Report report = core::validate(document.subject(), core::Stage::Export);
        summary->refresh(report);
        panel->refresh(report);
        outcome->refresh();
        hidden->refresh();
        findings->setReport(document.showsOlder() ? report
                                                  : document.newFindings(core::Stage::Export));
    });
    const auto goTo = [&form](const core::FieldPath& path, std::optional<core::TextRange> range) {
        // What is told here is told at the field, too, even if nobody has been there yet.
        form.document().touch(path);
        emit form.placeWanted(path, range);
    };
    QObject::connect(findings, &FindingsList::placeWanted, &form, goTo);
    QObject::connect(findings, &FindingsList::explanationWanted, &form, &Form::explanationWanted);
    QObject::connect(panel, &ExportPanel::placeWanted, &form, goTo);
}

} // namespace app
