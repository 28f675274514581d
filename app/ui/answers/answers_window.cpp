#include "app/ui/answers/answers_window.h"

#include "app/document/document.h"
#include "app/ui/answers/answer_rows.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr QSize kAnswersSize{860, 640};
constexpr int kAnswerNameWidth = 300;
constexpr int kAnswerHeight = 32;
constexpr int kAnswersFollowMs = 100;
constexpr int kPathRole = Qt::UserRole;
/// The whole answer stands in the field and in the tool tip.
constexpr qsizetype kMaxAnswer = 200;
constexpr qsizetype kMaxAnswerTip = 2000;

QTreeWidgetItem* itemOf(const AnswerRow& row, const QFont& italic, const QColor& mild)
{
    const bool isGiven = !row.answer.isEmpty();
    auto* item = new QTreeWidgetItem(
        {row.name, isGiven ? row.answer.left(kMaxAnswer) : AnswersWindow::tr("not given")});
    item->setSizeHint(0, {0, kAnswerHeight});
    item->setData(0, kPathRole, fromUtf8(row.where.str()));
    if (!isGiven) {
        item->setFont(1, italic);
        item->setForeground(1, mild);
    } else {
        item->setToolTip(1, QStringLiteral("<p>%1</p>")
                                .arg(breakable(row.answer.left(kMaxAnswerTip)).toHtmlEscaped()));
    }
    return item;
}

} // namespace

AnswersWindow::AnswersWindow(const Document& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_count(new TextLabel(TextRole::Help, {}, this)),
      m_onlyMissing(new QPushButton(tr("Only what is &not given"), this)),
      m_tree(new QTreeWidget(this)),
      m_change(new QPushButton(tr("&Change"), this))
{
    setWindowTitle(tr("Check your answers"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::field, space::field, space::field);
    rows->setSpacing(space::unit);
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_onlyMissing);
    rows->addLayout(head);
    rows->addWidget(m_tree, 1);
    auto* foot = new QHBoxLayout;
    auto* way = new TextLabel(TextRole::Help,
                              tr("Enter leads to the field, F9 back here and away again."), this);
    foot->addWidget(way, 1);
    foot->addWidget(m_change);
    rows->addLayout(foot);
    m_onlyMissing->setCheckable(true);
    m_onlyMissing->setAutoDefault(false);
    m_change->setDefault(true);
    setButtonKind(m_change, ButtonKind::Primary);
    m_tree->setHeaderLabels({tr("In the portal"), tr("Your answer")});
    m_tree->setAccessibleName(tr("Answers"));
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setColumnWidth(0, kAnswerNameWidth);
    m_tree->installEventFilter(this);
    m_follow.setSingleShot(true);
    m_follow.setInterval(kAnswersFollowMs);
    connect(&m_follow, &QTimer::timeout, this, &AnswersWindow::fill);
    connect(&document, &Document::changed, this, [this] {
        if (isVisible())
            m_follow.start();
    });
    connect(m_onlyMissing, &QPushButton::toggled, this, &AnswersWindow::fill);
    connect(m_change, &QPushButton::clicked, this, &AnswersWindow::change);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &AnswersWindow::change);
    connect(m_tree, &QTreeWidget::currentItemChanged, this,
            [this] { m_change->setEnabled(current() != core::FieldPath()); });
    resize(kAnswersSize);
}

void AnswersWindow::come()
{
    show();
    raise();
    activateWindow();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void AnswersWindow::showEvent(QShowEvent* event)
{
    fill();
    QDialog::showEvent(event);
}

bool AnswersWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F9) {
            hide();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current() != core::FieldPath()) {
            change();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

core::FieldPath AnswersWindow::current() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    // A page leads to its first field.
    if (item && item->childCount() > 0)
        item = item->child(0);
    return item ? core::FieldPath(toUtf8(item->data(0, kPathRole).toString())) : core::FieldPath();
}

void AnswersWindow::fill()
{
    const core::FieldPath before = current();
    const int scrolled = m_tree->verticalScrollBar()->value();
    QFont italic = m_tree->font();
    italic.setItalic(true);
    const QColor mild = themeOf(this).secondaryText;
    m_tree->clear();
    int given = 0;
    int all = 0;
    QTreeWidgetItem* again = nullptr;
    for (const AnswerPage& page : answerPages(m_document)) {
        auto* head = new QTreeWidgetItem({page.title});
        head->setFont(0, fontFor(TextRole::Label));
        head->setSizeHint(0, {0, kAnswerHeight});
        head->setFlags(Qt::ItemIsEnabled);
        for (const AnswerRow& row : page.rows) {
            ++all;
            given += !row.answer.isEmpty();
            if (m_onlyMissing->isChecked() && !row.answer.isEmpty())
                continue;
            QTreeWidgetItem* item = itemOf(row, italic, mild);
            head->addChild(item);
            if (!again || row.where == before)
                again = item;
        }
        if (head->childCount() == 0) {
            delete head;
            continue;
        }
        m_tree->addTopLevelItem(head);
        head->setFirstColumnSpanned(true);
        head->setExpanded(true);
    }
    m_count->setText(
        tr("%1 of %2 answers are given, in the order of the portal.").arg(given).arg(all));
    m_tree->setCurrentItem(again);
    m_change->setEnabled(again);
    m_tree->verticalScrollBar()->setValue(scrolled);
}

void AnswersWindow::change()
{
    if (const core::FieldPath where = current(); where != core::FieldPath())
        emit placeWanted(where);
}

} // namespace app
