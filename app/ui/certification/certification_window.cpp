#include "app/ui/certification/certification_window.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"
#include "core/certification/certification_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr QSize kReportSize{820, 620};
constexpr int kPasteHeight = 120;
constexpr int kPolicyWidth = 130;
constexpr int kPointHeight = 32;
constexpr int kWordsWidth = 400;
constexpr qsizetype kMaxRemarkTip = 2000;

enum ListColumn { PolicyColumn, WordsColumn, PlaceColumn };

QTreeWidgetItem* itemOf(const core::CertificationRemark& remark)
{
    const QString words = fromUtf8(remark.text.empty() ? remark.path : remark.text);
    const QString place = remark.where == core::FieldPath() ? CertificationWindow::tr("not known")
                                                            : placeName(remark.where);
    auto* item = new QTreeWidgetItem({fromUtf8(remark.policy), words, place});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setSizeHint(PolicyColumn, {0, kPointHeight});
    item->setCheckState(PolicyColumn, remark.isDone ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(
        WordsColumn,
        QStringLiteral("<p>%1</p>").arg(breakable(words.left(kMaxRemarkTip)).toHtmlEscaped()));
    item->setToolTip(PlaceColumn, fromUtf8(remark.path));
    return item;
}

} // namespace

CertificationWindow::CertificationWindow(const Document& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_paste(new QPlainTextEdit(this)),
      m_read(new QPushButton(tr("&Read it"), this)),
      m_news(new TextLabel(TextRole::Body, {}, this)),
      m_count(new TextLabel(TextRole::Help, {}, this)),
      m_list(new QTreeWidget(this)),
      m_go(new QPushButton(tr("&Go to the field"), this)),
      m_remove(new QPushButton(tr("Remove what is &done"), this))
{
    setWindowTitle(tr("Certification report"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::field, space::field, space::field);
    rows->setSpacing(space::unit);
    rows->addWidget(buildPaste());
    m_news->setWordWrap(true);
    rows->addWidget(m_news);
    rows->addWidget(m_count);
    rows->addWidget(m_list, 1);
    // Without a list the rest stays at the top.
    rows->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    rows->addLayout(buttons);
    m_list->setHeaderLabels({tr("Policy"), tr("What the reviewers say"), tr("Field")});
    m_list->setAccessibleName(tr("Points of the report"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnWidth(PolicyColumn, kPolicyWidth);
    m_list->setColumnWidth(WordsColumn, kWordsWidth);
    m_list->installEventFilter(this);
    connectParts();
    load();
    resize(kReportSize);
}

QWidget* CertificationWindow::buildPaste()
{
    auto* plane = new QWidget(this);
    plane->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* rows = new QVBoxLayout(plane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::labelToField);
    auto* label = new TextLabel(TextRole::Label, tr("&Paste the report"), plane);
    label->setBuddy(m_paste);
    rows->addWidget(label);
    rows->addWidget(new TextLabel(TextRole::Help,
                                  tr("The table of what needs attention, from the portal, from the "
                                     "e-mail or from the PDF."),
                                  plane));
    m_paste->setFixedHeight(kPasteHeight);
    m_paste->setTabChangesFocus(true);
    m_paste->setAccessibleName(tr("Text of the report"));
    rows->addWidget(m_paste);
    m_read->setAutoDefault(false);
    setButtonKind(m_read, ButtonKind::Primary);
    rows->addWidget(m_read, 0, Qt::AlignLeft);
    return plane;
}

void CertificationWindow::connectParts()
{
    for (QPushButton* button : {m_go, m_remove})
        button->setAutoDefault(false);
    connect(m_read, &QPushButton::clicked, this, &CertificationWindow::read);
    connect(m_paste, &QPlainTextEdit::textChanged, this,
            [this] { m_read->setEnabled(!m_paste->document()->isEmpty()); });
    m_read->setEnabled(false);
    connect(m_go, &QPushButton::clicked, this, &CertificationWindow::goTo);
    connect(m_remove, &QPushButton::clicked, this, &CertificationWindow::removeDone);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &CertificationWindow::goTo);
    connect(m_list, &QTreeWidget::itemChanged, this, &CertificationWindow::tick);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem* item) { m_go->setEnabled(item); });
    connect(&m_document, &Document::folderChanged, this, &CertificationWindow::load);
}

void CertificationWindow::load()
{
    say(QString());
    // A list that was kept lies with its own project, and one of another offer has no place here.
    const std::string& offer = m_document.offer().identity.offerId;
    if (m_folder || offer != m_offerId)
        m_remarks.clear();
    m_folder = m_document.folder();
    m_offerId = offer;
    if (m_folder) {
        if (auto kept = core::readCertificationList(*m_folder)) {
            // What was read before the first save is kept by it.
            const std::vector<core::CertificationRemark> mine =
                std::exchange(m_remarks, std::move(*kept));
            if (add(mine) > 0)
                keep();
        } else {
            say(kept.error());
        }
    }
    fill();
}

/// Those that are not in the list yet; returns how many.
int CertificationWindow::add(const std::vector<core::CertificationRemark>& remarks)
{
    int fresh = 0;
    for (const core::CertificationRemark& remark : remarks) {
        const bool isKnown = std::ranges::any_of(m_remarks, [&](const auto& known) {
            return known.policy == remark.policy && known.text == remark.text
                   && known.path == remark.path;
        });
        fresh += !isKnown;
        if (!isKnown)
            m_remarks.push_back(remark);
    }
    return fresh;
}

void CertificationWindow::read()
{
    const auto read =
        core::readCertificationReport(toUtf8(m_paste->toPlainText()), m_document.profile());
    if (!read) {
        say(read.error());
        return;
    }
    m_offerId = m_document.offer().identity.offerId;
    const int fresh = add(*read);
    m_paste->clear();
    say(fresh > 0 ? tr("%n new point(s) from the report.", nullptr, fresh)
                  : tr("All points of this report are in the list already."));
    keep();
    fill();
    m_list->setFocus(Qt::OtherFocusReason);
}

void CertificationWindow::keep()
{
    const auto folder = m_document.folder();
    if (!folder)
        say(tr("Save the offer to keep this list."));
    else if (const auto kept = core::saveCertificationList(*folder, m_remarks); !kept)
        say(kept.error());
}

void CertificationWindow::fill()
{
    const QSignalBlocker blocked(m_list);
    m_list->clear();
    for (const core::CertificationRemark& remark : m_remarks)
        m_list->addTopLevelItem(itemOf(remark));
    const auto open = std::ranges::find(m_remarks, false, &core::CertificationRemark::isDone);
    const auto first = open == m_remarks.end() ? 0 : static_cast<int>(open - m_remarks.begin());
    m_list->setCurrentItem(m_list->topLevelItem(first));
    m_list->setHidden(m_remarks.empty());
    m_go->setHidden(m_remarks.empty());
    m_remove->setHidden(m_remarks.empty());
    refreshCount();
}

void CertificationWindow::refreshCount()
{
    m_count->setText(countText());
    m_remove->setEnabled(std::ranges::any_of(m_remarks, &core::CertificationRemark::isDone));
}

QString CertificationWindow::countText() const
{
    if (m_remarks.empty())
        return tr("No report was read yet.");
    const auto open = std::ranges::count(m_remarks, false, &core::CertificationRemark::isDone);
    return tr("%1 of %2 points are left. Enter leads to the field, Space ticks a point off.")
        .arg(open)
        .arg(m_remarks.size());
}

void CertificationWindow::tick(QTreeWidgetItem* item)
{
    const auto at = static_cast<std::size_t>(m_list->indexOfTopLevelItem(item));
    m_remarks[at].isDone = item->checkState(PolicyColumn) == Qt::Checked;
    keep();
    refreshCount();
}

void CertificationWindow::goTo()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (at < 0)
        return;
    const core::FieldPath& where = m_remarks[static_cast<std::size_t>(at)].where;
    if (where == core::FieldPath())
        say(tr("The report does not tell which field this is about."));
    else
        emit placeWanted(where);
}

void CertificationWindow::removeDone()
{
    std::erase_if(m_remarks, [](const core::CertificationRemark& remark) { return remark.isDone; });
    keep();
    fill();
}

bool CertificationWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goTo();
            return true;
        }
        if (QTreeWidgetItem* item = m_list->currentItem(); item && key == Qt::Key_Space) {
            const bool isDone = item->checkState(PolicyColumn) == Qt::Checked;
            item->setCheckState(PolicyColumn, isDone ? Qt::Unchecked : Qt::Checked);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CertificationWindow::say(const QString& sentence)
{
    m_news->setText(breakable(sentence));
    m_news->setHidden(sentence.isEmpty());
}

void CertificationWindow::say(const core::Error& error)
{
    say(wording(error.message));
}

} // namespace app
