#include "app/ui/form/form.h"

#include "app/document/document.h"
#include "app/ui/form/folded_rows.h"
#include "app/ui/look/mnemonics.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QSpacerItem>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app {

namespace {

/// The widgets inside that can have the focus, in the order they were made, which is the visual one
/// in a row. A row within a widget of the page is met there first.
void appendTabStops(QWidget* widget, std::vector<QWidget*>& stops)
{
    if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
        && std::ranges::find(stops, widget) == stops.end())
        stops.push_back(widget);
    for (QObject* child : widget->children())
        if (auto* inner = qobject_cast<QWidget*>(child); inner && !inner->isWindow())
            appendTabStops(inner, stops);
}

/// The room above a widget, which goes with it when it hides.
class Gap : public QSpacerItem {
public:
    Gap(int pixels, const QWidget& below)
        : QSpacerItem(0, pixels, QSizePolicy::Minimum, QSizePolicy::Fixed), m_below(below)
    {
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return m_below.isHidden() ? QSize(0, 0) : QSpacerItem::sizeHint();
    }
    [[nodiscard]] QSize minimumSize() const override { return sizeHint(); }
    [[nodiscard]] QSize maximumSize() const override
    {
        return {QSpacerItem::maximumSize().width(), sizeHint().height()};
    }

private:
    const QWidget& m_below;
};

} // namespace

Form::Form(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&document, &Document::changed, this, [this] {
        // A card that is away comes back by itself.
        m_isStale = !(m_isAway ? m_card->parentWidget() : this)->isVisible();
        if (!m_isStale)
            refresh();
    });
}

QWidget* Form::section(const QString& title, const QString& purpose)
{
    auto* heading = new TextLabel(TextRole::SectionTitle, title, this);
    add(heading, space::section);
    if (!purpose.isEmpty())
        add(new TextLabel(TextRole::Help, purpose, this), space::tight);
    m_column->addSpacing(space::card - space::field);
    return heading;
}

void Form::note(const QString& text)
{
    add(new TextLabel(TextRole::Help, text, this), space::field);
}

FieldRow& Form::custom(const core::FieldPath& path, const QString& label, const QString& help,
                       QWidget* editor, EditorHooks hooks)
{
    FieldRow& row = addRow(path, label, help);
    row.setEditor(editor, std::move(hooks));
    return row;
}

void Form::action(const QString& text, Icon icon, std::function<void()> run)
{
    auto* button = new QPushButton(iconFor(icon), text, this);
    connect(button, &QPushButton::clicked, this, std::move(run));
    add(button, space::card, 0, Qt::AlignLeft);
    m_items.push_back(button);
}

void Form::widget(QWidget* widget)
{
    add(widget, space::field);
    m_items.push_back(widget);
}

void Form::stretch(QWidget* widget)
{
    add(widget, space::field, 1);
    m_items.push_back(widget);
    m_isStretched = true;
}

void Form::tell(QStringList sentences)
{
    sentences.removeAll(QString());
    emit newsWanted(sentences.join(u' '));
}

void Form::dynamic(std::function<QString()> key, std::function<void(Form&)> build)
{
    auto* holder = new QWidget(this);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(holder);
    m_items.push_back(holder);
    m_parts.push_back({std::move(key), std::move(build), {}, holder, nullptr, false});
    buildPart(m_parts.back());
}

void Form::card(std::function<void(Form&)> build)
{
    auto* holder = new Card(Card::Kind::Card, this);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(space::field, space::card, space::field, space::field);
    layout->setSpacing(0);
    if (m_place) {
        holder->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        addToColumn(*holder);
    } else {
        add(holder, space::field);
    }
    m_items.push_back(holder);
    m_parts.push_back({[] { return QString(); }, std::move(build), {}, holder, nullptr, true});
    buildPart(m_parts.back());
}

void Form::buildPart(DynamicPart& part)
{
    if (part.form) {
        part.form->hide();
        part.form->deleteLater();
    }
    part.builtFor = part.key();
    part.form = new Form(m_document, part.holder);
    part.form->m_followsItems =
        !part.isCard && (m_followsItems || m_column->indexOf(part.holder) > 0);
    connect(part.form, &Form::explanationWanted, this, &Form::explanationWanted);
    connect(part.form, &Form::placeWanted, this, &Form::placeWanted);
    connect(part.form, &Form::tabStopsChanged, this, &Form::orderTabs);
    connect(part.form, &Form::partsRebuilt, this, [this] {
        finish();
        emit partsRebuilt();
    });
    part.holder->layout()->addWidget(part.form);
    part.build(*part.form);
    if (part.isCard) {
        part.form->m_card = part.holder;
        part.form->m_column->addStretch(1);
    }
    part.form->refresh();
}

void Form::rebuildParts()
{
    bool changed = false;
    for (DynamicPart& part : m_parts) {
        if (part.key() == part.builtFor)
            continue;
        buildPart(part);
        changed = true;
    }
    if (!changed)
        return;
    finish();
    emit partsRebuilt();
}

FieldRow& Form::addRow(const core::FieldPath& path, const QString& label, const QString& help)
{
    auto* row = new FieldRow(m_document, path, label, help, this);
    connect(row, &FieldRow::explanationWanted, this, &Form::explanationWanted);
    connect(row, &FieldRow::tabStopsChanged, this, &Form::tabStopsChanged);
    connect(row, &FieldRow::tabStopsChanged, this, &Form::orderTabs);
    addToColumn(*row);
    m_rows.push_back(row);
    m_items.push_back(row);
    return *row;
}

void Form::addToColumn(QWidget& item)
{
    if (m_place)
        m_place(&item);
    else
        add(&item, space::field);
}

void Form::add(QWidget* item, int gap, int stretch, Qt::Alignment alignment)
{
    if (m_column->count() > 0 || m_followsItems)
        m_column->addItem(new Gap(gap, *item));
    m_column->addWidget(item, stretch, alignment);
}

void Form::collectRows(std::vector<FieldRow*>& rows) const
{
    for (QWidget* item : m_items) {
        const auto part = std::ranges::find(m_parts, item, &DynamicPart::holder);
        if (part != m_parts.end())
            part->form->collectRows(rows);
        else if (auto* row = qobject_cast<FieldRow*>(item))
            rows.push_back(row);
    }
}

std::vector<FieldRow*> Form::rows() const
{
    std::vector<FieldRow*> result;
    collectRows(result);
    return result;
}

void Form::finish()
{
    const auto all = rows();
    QStringList labels;
    for (const FieldRow* row : all)
        labels += row->label();
    const auto keys = assignMnemonics(labels, tr("bnf", "access keys of Back, Next and Profile"));
    for (std::size_t at = 0; at < all.size(); ++at)
        all[at]->setMnemonic(keys[at]);
    orderTabs();
    m_isStale = true;
}

std::vector<QWidget*> Form::tabStops() const
{
    std::vector<QWidget*> stops;
    for (QWidget* item : m_head)
        appendTabStops(item, stops);
    for (QWidget* item : m_items)
        appendTabStops(item, stops);
    if (m_preview)
        appendTabStops(m_preview, stops);
    // What the page has not taken in yet is in no order with the rest.
    std::erase_if(stops, [this](const QWidget* stop) { return stop->window() != window(); });
    return stops;
}

void Form::orderTabs()
{
    const auto stops = tabStops();
    for (std::size_t at = 1; at < stops.size(); ++at)
        QWidget::setTabOrder(stops[at - 1], stops[at]);
}

void Form::orderTabsBetween(QWidget* before, QWidget* after)
{
    for (QWidget* stop : tabStops()) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    QWidget::setTabOrder(before, after);
}

bool Form::reveal(const core::FieldPath& path, std::optional<core::TextRange> range)
{
    if (m_isStale)
        refresh();
    FieldRow* best = nullptr;
    for (FieldRow* row : rows())
        if (row->path().contains(path)
            && (!best || row->path().str().size() > best->path().str().size()))
            best = row;
    if (!best) {
        const auto all = rows();
        const auto below = std::ranges::find_if(
            all, [&](const FieldRow* row) { return path.contains(row->path()); });
        best = below == all.end() ? nullptr : *below;
    }
    if (best) {
        FoldedRows::openAround(*best);
        best->reveal(path, range);
    }
    return best != nullptr;
}

bool Form::showsItself(const core::FieldPath& path) const
{
    return std::ranges::any_of(m_ownPlaces,
                               [&](const core::FieldPath& own) { return own.contains(path); });
}

void Form::refresh()
{
    m_isStale = false;
    rebuildParts();
    for (FieldRow* row : m_rows)
        row->refresh();
    for (const DynamicPart& part : m_parts)
        if (part.form->m_isAway)
            part.form->refresh();
    if (m_card && m_isAway != hasOnlyAwayRows())
        m_card->setHidden(m_isAway = !m_isAway);
    for (const auto& refresh : m_refreshers)
        refresh();
}

/// None of its rows is asked for.
bool Form::hasOnlyAwayRows() const
{
    const auto all = rows();
    return !all.empty() && std::ranges::all_of(all, &FieldRow::isAway);
}

void Form::showEvent(QShowEvent* event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

} // namespace app
