#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/look/theme.h"
#include "app/ui/pages/pages.h"
#include "app/ui/review/rehearsal_panel.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/findings/confirmation_editor.h"
#include "app/ui/widgets/findings/confirming.h"
#include "app/ui/widgets/text_label.h"
#include "core/rules/engine/answers.h"
#include "core/rules/engine/registry.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <vector>

namespace app {

namespace {

class ChecklistPage {
    Q_DECLARE_TR_FUNCTIONS(ChecklistPage)
};

/// A question of one line is 44 pixels high.
constexpr int kAroundQuestion = 9;

/// The questions that the profile puts to a person.
std::vector<const core::Rule*> questionsOf(const core::Profile& profile)
{
    std::vector<const core::Rule*> questions;
    for (const core::Rule& rule : core::allRules())
        if (rule.kind == core::RuleKind::Confirm && profile.rule(rule.id))
            questions.push_back(&rule);
    return questions;
}

QString progressOf(const Document& document)
{
    const auto questions = questionsOf(document.profile());
    const core::Subject subject = document.subject();
    const auto answered = std::ranges::count_if(questions, [&](const core::Rule* rule) {
        return core::answerState(subject, *rule).kind == core::AnswerState::Kind::Given;
    });
    return RehearsalPanel::tr("%1 of %2 answered").arg(answered).arg(questions.size());
}

/// The rows of the questions that nobody has answered for what stands in the offer now.
std::vector<const FieldRow*> openRows(Form& form)
{
    const core::Subject subject = form.document().subject();
    std::set<std::string> open;
    for (const core::Rule* rule : questionsOf(form.document().profile()))
        if (core::answerState(subject, *rule).kind != core::AnswerState::Kind::Given)
            open.insert(core::answersPath(rule->id).str());
    std::vector<const FieldRow*> rows;
    for (const FieldRow* row : form.rows())
        if (open.contains(row->path().str()))
            rows.push_back(row);
    return rows;
}

/// To the next open question below the one that has the focus; below the last comes the first.
void goToNext(Form& form)
{
    const auto open = openRows(form);
    const auto all = form.rows();
    const auto isHere = [](const FieldRow* row) {
        return row->isAncestorOf(QApplication::focusWidget());
    };
    const auto here = std::ranges::find_if(all, isHere);
    const FieldRow* next = open.empty() ? nullptr : open.front();
    if (here != all.end())
        for (auto row = std::next(here); row != all.end(); ++row)
            if (std::ranges::find(open, *row) != open.end()) {
                next = *row;
                break;
            }
    if (next)
        emit form.placeWanted(next->path(), std::nullopt);
}

QPushButton* nextButton(Form& form, QWidget* bar)
{
    auto* next = new QPushButton(ChecklistPage::tr("Next open question"), bar);
    // A click leaves the focus at the question that the next one is looked for below of.
    next->setFocusPolicy(Qt::TabFocus);
    next->setToolTip(ChecklistPage::tr("To the next question without an answer (F8)"));
    QObject::connect(next, &QPushButton::clicked, &form, [&form] { goToNext(form); });
    auto* key = new QShortcut(QKeySequence(Qt::Key_F8), &form);
    QObject::connect(key, &QShortcut::activated, &form, [&form] { goToNext(form); });
    form.onRefresh([next, &form] { next->setEnabled(!openRows(form).empty()); });
    return next;
}

/// Who ticks: asked once for the page, and again only where another person does.
QLineEdit* addSigner(Form& form)
{
    auto* bar = new QWidget(&form);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    auto* by = new TextLabel(TextRole::Label, ChecklistPage::tr("Answered by"), bar);
    auto* name = new QLineEdit(bar);
    name->setPlaceholderText(ChecklistPage::tr("Your name"));
    name->setAccessibleName(ChecklistPage::tr("Answered by"));
    by->setWordWrap(false);
    by->setBuddy(name);
    row->addWidget(by);
    row->addWidget(name, 1);
    auto* progress = new TextLabel(TextRole::Help, {}, bar);
    progress->setWordWrap(false);
    row->addWidget(progress);
    row->addWidget(nextButton(form, bar));
    form.widget(bar);
    form.onRefresh([name, progress, &document = form.document()] {
        progress->setText(progressOf(document));
        if (!name->isModified())
            name->setText(fromUtf8(likelyName(document)));
    });
    return name;
}

void addQuestion(Form& form, const core::Rule& rule, const QLineEdit& signer)
{
    Document& document = form.document();
    const core::RuleEntry* entry = document.profile().rule(rule.id);
    auto* editor = new ConfirmationEditor(document, rule, signer, &form);
    EditorHooks hooks;
    hooks.focus = editor->focusTarget();
    hooks.show = [editor](const core::Offer&) { editor->show(); };
    FieldRow& row = form.custom(core::answersPath(rule.id),
                                QCoreApplication::translate("rule-question", rule.question),
                                profileText(entry->requirement), editor, std::move(hooks));
    row.tickedBy(editor->focusTarget()).endedBy(editor->answer()).explainedBy(rule.id);
    row.setContentsMargins(
        marginsFromStart(space::card, kAroundQuestion, space::inside, kAroundQuestion));
}

/// The questions below each other, with a line between each two.
class QuestionCard : public Card {
public:
    explicit QuestionCard(QWidget* parent) : Card(Kind::Card, parent), m_rows(new QVBoxLayout(this))
    {
        m_rows->setContentsMargins(1, 1, 1, 1);
        m_rows->setSpacing(1);
    }

    void add(QWidget* row) { m_rows->addWidget(row); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Card::paintEvent(event);
        QPainter painter(this);
        for (int at = 1; at < m_rows->count(); ++at)
            painter.fillRect(1, m_rows->itemAt(at)->geometry().top() - 1, width() - 2, 1,
                             themeOf(this).hairline);
    }

private:
    QVBoxLayout* m_rows;
};

} // namespace

void buildChecklistPage(Form& form)
{
    form.setTabular();
    form.note(ChecklistPage::tr("No software can know these. Tick what you know to hold: each "
                                "answer gets your name and the day, and goes into the report."));
    const QLineEdit* signer = addSigner(form);
    form.dynamic(
        [&document = form.document()] { return QString::fromStdString(document.profile().id); },
        [signer](Form& part) {
            auto* card = new QuestionCard(&part);
            part.arranged(
                card, [card](QWidget* row) { card->add(row); },
                [signer](Form& rows) {
                    for (const core::Rule* rule : questionsOf(rows.document().profile()))
                        addQuestion(rows, *rule, *signer);
                });
        });
}

} // namespace app
