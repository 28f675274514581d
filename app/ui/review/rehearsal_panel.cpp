#include "app/ui/review/rehearsal_panel.h"

#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/look/theme.h"
#include "app/ui/review/question_row.h"
#include "app/ui/widgets/findings/confirming.h"
#include "app/ui/widgets/text_label.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace app {

namespace {

constexpr int kMinListHeight = 180;
constexpr int kProgressHeight = 6;

} // namespace

RehearsalPanel::RehearsalPanel(Document& document, QWidget* parent)
    : Card(Kind::Card, parent),
      m_document(document),
      m_name(new QLineEdit(this)),
      m_missing(new TextLabel(TextRole::Help,
                              tr("Type your name first: it stands with the answer "
                                 "in the report."),
                              this)),
      m_progress(new QProgressBar(this)),
      m_nextOpen(new QPushButton(tr("Next open question"), this)),
      m_area(new QScrollArea(this)),
      m_plane(new QWidget),
      m_column(new QVBoxLayout(m_plane))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, space::unit, 1, space::unit);
    rows->setSpacing(space::unit);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::card, 0, space::card, 0);
    head->setSpacing(space::unit);
    auto* order = new TextLabel(TextRole::Help, tr("The likeliest rejection first"), this);
    head->addWidget(order, 1);
    auto* by = new TextLabel(TextRole::Help, tr("Ans&wered by"), this);
    by->setWordWrap(false);
    by->setBuddy(m_name);
    head->addWidget(by);
    head->addWidget(m_name, 1);
    rows->addLayout(head);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(space::card, 0, space::card, 0);
    below->setSpacing(space::tight);
    below->addWidget(m_missing);
    auto* progress = new QHBoxLayout;
    progress->setSpacing(space::unit);
    progress->addWidget(m_progress, 1);
    setButtonKind(m_nextOpen, ButtonKind::Link);
    m_nextOpen->setAutoDefault(false);
    progress->addWidget(m_nextOpen);
    below->addLayout(progress);
    rows->addLayout(below);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMinimumHeight(kMinListHeight);
    // It takes the room that is left, and asks for no more: the export below it stays in view.
    m_area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_area->setWidget(m_plane);
    m_plane->installEventFilter(this);
    rows->addWidget(m_area, 1);
    m_name->setAccessibleName(tr("Answered by"));
    m_name->setPlaceholderText(tr("Your name"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kProgressHeight);
    m_progress->setAccessibleName(tr("Answered questions"));
    m_missing->hide();
    connect(m_name, &QLineEdit::textEdited, m_missing, &QWidget::hide);
    connect(m_nextOpen, &QPushButton::clicked, this, &RehearsalPanel::goToOpen);
}

void RehearsalPanel::refresh()
{
    const auto questions = core::rehearsal(m_document.subject());
    const auto outcomes = core::outcomesOf(questions, m_document.exportReport());
    m_outcomes = core::countOutcomes(outcomes);
    const auto isSame = [](const core::RehearsalQuestion& question, const QuestionRow* row) {
        return question.rule == &row->rule();
    };
    if (!std::ranges::equal(questions, m_rows, isSame))
        rebuild(questions);
    for (std::size_t at = 0; at < questions.size(); ++at)
        m_rows[at]->refresh(m_document, questions[at], outcomes[at]);
    if (m_name->text().isEmpty() && !m_name->hasFocus())
        m_name->setText(fromUtf8(likelyName(m_document)));
    const auto answered =
        static_cast<int>(std::ranges::count(questions, true, &core::RehearsalQuestion::isAnswered));
    const auto all = static_cast<int>(questions.size());
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(answered);
    m_nextOpen->setVisible(answered < all);
    emit counted(tr("%1 of %2 answered").arg(answered).arg(all));
}

bool RehearsalPanel::eventFilter(QObject* watched, QEvent* event)
{
    // It scrolls down only, so its rows decide how narrow it gets.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        m_area->setMinimumWidth(m_plane->minimumSizeHint().width()
                                + m_area->verticalScrollBar()->sizeHint().width());
    return Card::eventFilter(watched, event);
}

void RehearsalPanel::rebuild(const std::vector<core::RehearsalQuestion>& questions)
{
    for (QuestionRow* row : m_rows)
        delete row;
    m_rows.clear();
    m_reached = nullptr;
    for (const core::RehearsalQuestion& question : questions) {
        auto* row = new QuestionRow(question, m_plane);
        m_column->addWidget(row);
        connect(row, &QuestionRow::answered, this,
                [this, rule = question.rule](bool isYes) { answer(*rule, isYes); });
        connect(row, &QuestionRow::placeWanted, this, &RehearsalPanel::placeWanted);
        connect(row, &QuestionRow::explanationWanted, this, &RehearsalPanel::explanationWanted);
        m_rows.push_back(row);
    }
}

void RehearsalPanel::goToOpen()
{
    const auto isOpen = [](const QuestionRow* row) { return !row->tick()->isChecked(); };
    const auto reached = std::ranges::find(m_rows, m_reached);
    const auto below = reached == m_rows.end() ? m_rows.begin() : reached + 1;
    auto next = std::find_if(below, m_rows.end(), isOpen);
    if (next == m_rows.end())
        next = std::ranges::find_if(m_rows, isOpen);
    if (next == m_rows.end())
        return;
    m_reached = *next;
    m_area->ensureWidgetVisible(m_reached, 0, 0);
    m_reached->tick()->setFocus(Qt::TabFocusReason);
}

void RehearsalPanel::answer(const core::Rule& rule, bool isYes)
{
    const QString name = m_name->text().trimmed();
    if (isYes && name.isEmpty()) {
        m_missing->show();
        m_name->setFocus(Qt::OtherFocusReason);
        refresh();
        return;
    }
    confirm(m_document, rule, isYes, toUtf8(name));
}

} // namespace app
