#include "app/ui/pages/link_check.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

LinkCheck::LinkCheck(Document& document, QWidget* parent)
    : Card(Kind::Card, parent),
      m_document(document),
      m_button(new QPushButton(this)),
      m_state(new TextLabel(TextRole::Help, {}, this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::field, space::card, space::field, space::card);
    m_column->setSpacing(space::unit);
    m_column->addWidget(new TextLabel(TextRole::SectionTitle, tr("Do the addresses open?"), this));
    m_column->addWidget(new TextLabel(
        TextRole::Help,
        tr("Asks the server of every address of the offer, also of the privacy policy, "
           "the terms, support and videos. A server learns which of its pages is asked for, and "
           "that this program asks; nothing else of the offer is sent."),
        this));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(m_button);
    row->addWidget(m_state, 1);
    m_column->addLayout(row);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &LinkCheck::toggle);
    connect(&m_checker, &LinkChecker::checked, this, &LinkCheck::keep);
    connect(&m_checker, &LinkChecker::offline, this,
            [this](const QString& reason) { m_offline = reason; });
    connect(&m_checker, &LinkChecker::finished, this, [this] {
        m_isKept = m_document.keepLinkFacts();
        refresh();
    });
    refresh();
}

void LinkCheck::toggle()
{
    if (m_checker.isRunning()) {
        m_checker.cancel();
        refresh();
    } else {
        start();
    }
}

void LinkCheck::takeAsPrivate(core::HostTest isPrivate)
{
    m_isPrivate = std::move(isPrivate);
    refresh();
}

std::vector<core::WebAddress> LinkCheck::addresses() const
{
    return core::addressesToAsk(m_document.offer(), m_isPrivate);
}

void LinkCheck::start()
{
    QStringList asked;
    for (const core::WebAddress& address : addresses())
        asked += fromUtf8(address.url);
    asked.removeDuplicates();
    m_asked = asked.size();
    m_answered = 0;
    m_offline.clear();
    m_checker.check(asked);
    refresh();
}

void LinkCheck::keep(const QString& address, const core::LinkFacts& facts)
{
    ++m_answered;
    const std::string url = toUtf8(address);
    // What was asked for may be told, also of a field that nobody has left yet.
    std::vector<core::FieldPath> places;
    for (const core::WebAddress& known : addresses())
        if (known.url == url)
            places.push_back(known.where);
    m_document.touch(places, {});
    m_document.setLinkFacts(url, facts);
}

void LinkCheck::refresh()
{
    std::size_t open = 0;
    std::size_t unknown = 0;
    std::string oldest;
    std::vector<Line> lines;
    const auto& facts = m_document.facts().links;
    const auto asked = addresses();
    for (const core::WebAddress& address : asked) {
        const auto known = facts.find(address.url);
        if (known != facts.end() && (oldest.empty() || known->second.asked < oldest))
            oldest = known->second.asked;
        if (known == facts.end())
            ++unknown;
        else if (!known->second.problem)
            ++open;
        else
            lines.push_back({address.where,
                             tr("%1: %2", "field, problem")
                                 .arg(fieldName(address.where), wording(*known->second.problem))});
    }
    const bool isRunning = m_checker.isRunning();
    m_button->setText(isRunning ? tr("Stop") : tr("Check the addresses"));
    m_button->setEnabled(isRunning || !asked.empty());
    m_state->setText(asked.empty() ? nothingToAsk() : stateText(open, unknown, oldest));
    showLines(std::move(lines));
}

QString LinkCheck::nothingToAsk() const
{
    const auto all = static_cast<int>(core::webAddresses(m_document.offer()).size());
    if (all == 0)
        return tr("There is no address yet.");
    return tr("None of the %n addresses can be asked: they lead to names for examples or to "
              "private networks.",
              nullptr, all);
}

QString LinkCheck::stateText(std::size_t open, std::size_t unknown, const std::string& oldest) const
{
    if (m_checker.isRunning())
        return tr("%1 of %n answered", nullptr, static_cast<int>(m_asked)).arg(m_answered);
    if (!m_offline.isEmpty())
        return tr("No connection: %1. Nothing is said about the addresses; try again later.")
            .arg(m_offline);
    QStringList parts;
    if (open > 0)
        parts += tr("%n open", "addresses", static_cast<int>(open));
    if (unknown > 0)
        parts += tr("%n not asked", "addresses", static_cast<int>(unknown));
    if (!oldest.empty() && oldest != m_document.facts().today)
        parts += tr("asked on %1", "a day").arg(dayText(oldest));
    if (!m_isKept)
        parts += tr("the answers could not be kept for another day");
    return parts.join(QStringLiteral(" · "));
}

void LinkCheck::showLines(std::vector<Line> lines)
{
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::tight);
    for (const Line& line : m_lines)
        rows->addWidget(rowOf(line));
    m_column->addWidget(m_rows);
}

QWidget* LinkCheck::rowOf(const Line& line)
{
    auto* row = new QWidget(m_rows);
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::unit);
    auto* text = new TextLabel(TextRole::Body, breakable(line.sentence), row);
    text->setWordWrap(true);
    columns->addWidget(text, 1);
    auto* show = new QPushButton(tr("Show"), row);
    setButtonKind(show, ButtonKind::Link);
    show->setAccessibleName(tr("Show: %1", "%1 is a field").arg(fieldName(line.where)));
    connect(show, &QPushButton::clicked, this,
            [this, where = line.where] { emit placeWanted(where); });
    columns->addWidget(show, 0, Qt::AlignTop);
    return row;
}

} // namespace app
