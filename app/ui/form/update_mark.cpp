#include "app/ui/form/update_mark.h"

#include "app/document/document.h"
#include "app/document/wording.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/findings/rule_text.h"
#include "app/ui/widgets/text_label.h"
#include "core/text/secrets/secrets.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace app {

namespace {

constexpr int kMarkIcon = 16;
/// Of the old value so many characters are shown; the page of changes has all of it.
constexpr qsizetype kMaxWas = 80;

class MarkIcon : public QWidget {
public:
    MarkIcon(Icon icon, QWidget* parent) : QWidget(parent), m_icon(icon)
    {
        setFixedSize(kMarkIcon, kMarkIcon);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        paintIcon(painter, m_icon, rect(), themeOf(this).secondaryText);
    }

private:
    Icon m_icon;
};

QWidget* lineOf(Icon icon, TextLabel* words, QPushButton* link, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, space::tight, 0, 0);
    row->setSpacing(space::labelToField);
    words->setWordWrap(true);
    setButtonKind(link, ButtonKind::Link);
    link->setFont(fontFor(TextRole::Help));
    row->addWidget(new MarkIcon(icon, line), 0, Qt::AlignVCenter);
    row->addWidget(words, 1);
    row->addWidget(link, 0, Qt::AlignVCenter);
    words->setParent(line);
    link->setParent(line);
    return line;
}

QString oldValue(const core::Change& change)
{
    const QString text = fromUtf8(core::withoutSecrets(*change.before)).simplified();
    return text.size() > kMaxWas ? text.left(kMaxWas) + u'…' : text;
}

} // namespace

UpdateMark::UpdateMark(Document& document, core::FieldPath path, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_path(std::move(path)),
      m_frozen(new TextLabel(TextRole::Help, {}, this)),
      m_why(new QPushButton(tr("Why?"), this)),
      m_was(new TextLabel(TextRole::Help, {}, this)),
      m_back(new QPushButton(tr("Take it back"), this)),
      m_older(new TextLabel(TextRole::Help, {}, this)),
      m_show(new QPushButton(this)),
      m_olderWords(new TextLabel(TextRole::Help, {}, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_frozenLine = lineOf(Icon::Lock, m_frozen, m_why, this);
    m_changeLine = lineOf(Icon::Compare, m_was, m_back, this);
    m_olderLine = lineOf(Icon::History, m_older, m_show, this);
    m_olderWords->setWordWrap(true);
    m_olderWords->setContentsMargins(kMarkIcon + space::labelToField, 0, 0, 0);
    for (QWidget* row :
         std::initializer_list<QWidget*>{m_frozenLine, m_changeLine, m_olderLine, m_olderWords})
        rows->addWidget(row);
    connect(m_why, &QPushButton::clicked, this, [this] { emit explanationWanted(m_rule); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_change)
            m_document.takeBack(core::Change(*m_change));
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_showsOlder = !m_showsOlder;
        refreshOlder();
    });
}

void UpdateMark::refresh()
{
    refreshFrozen();
    refreshChange();
    refreshOlder();
    setVisible(!m_frozenLine->isHidden() || !m_changeLine->isHidden() || !m_olderLine->isHidden());
}

void UpdateMark::refreshFrozen()
{
    const core::Rule* rule = m_document.frozenBy(m_path);
    m_frozenLine->setVisible(rule);
    if (!rule)
        return;
    m_rule = fromUtf8(rule->id);
    const QString title = ruleTitle(m_rule);
    m_frozen->setText(tr("Frozen since it was published on %1.", "day")
                          .arg(dayText(m_document.baseline()->published().date)));
    m_why->setAccessibleName(tr("Why? %1").arg(title));
}

void UpdateMark::refreshChange()
{
    int inside = 0;
    m_change.reset();
    for (const core::Change& change : m_document.changes()) {
        if (change.where == m_path && change.before && change.after)
            m_change = change;
        inside += m_path.contains(change.where);
    }
    m_changeLine->setVisible(inside > 0);
    m_back->setVisible(m_change.has_value());
    if (m_change) {
        const QString old = oldValue(*m_change);
        m_was->setText(old.isEmpty() ? tr("Changed; it was empty.")
                                     : breakable(tr("Changed; it was “%1”").arg(old)));
        m_back->setEnabled(m_document.canTakeBack(*m_change));
        m_back->setAccessibleName(tr("Take back: %1").arg(placeName(m_path)));
    } else {
        m_was->setText(tr("%n change(s) since it was published", nullptr, inside));
    }
}

void UpdateMark::refreshOlder()
{
    QStringList sentences;
    for (const core::HiddenFinding& hidden : m_document.report().hidden())
        if (hidden.isKnown() && m_path.contains(hidden.finding.where))
            sentences += wording(hidden.finding.message);
    m_olderLine->setHidden(sentences.isEmpty());
    m_olderWords->setVisible(m_showsOlder && !sentences.isEmpty());
    m_older->setText(
        tr("%n older finding(s), published with it", nullptr, static_cast<int>(sentences.size())));
    m_show->setText(m_showsOlder ? tr("Hide again") : tr("Show"));
    m_show->setAccessibleName(m_show->text() + QStringLiteral(": ") + m_older->text());
    m_olderWords->setText(breakable(sentences.join(u'\n')));
}

QString UpdateMark::text() const
{
    QStringList said;
    for (const auto& [line, words] :
         {std::pair<const QWidget*, const TextLabel*>{m_frozenLine, m_frozen},
          {m_changeLine, m_was},
          {m_olderLine, m_older}})
        if (!line->isHidden())
            said += words->text();
    return said.join(u' ');
}

} // namespace app
