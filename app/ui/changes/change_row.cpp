#include "app/ui/changes/change_row.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/changes/change_words.h"
#include "app/ui/changes/changed_picture.h"
#include "app/ui/changes/element_fields.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"
#include "core/changes/element_title.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace app {

namespace {

constexpr int kNameWidth = 158;
/// A link's own room beside its text.
constexpr int kLinkEdge = 6;
/// Below this width the name stands above the change.
constexpr int kRoomy = 520;

QImage imageOf(const core::Assets::mapped_type& bytes)
{
    if (!bytes)
        return {};
    return QImage::fromData(reinterpret_cast<const uchar*>(bytes->data()),
                            static_cast<int>(bytes->size()));
}

TextLabel* codeText(const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(TextRole::Code, text, parent);
    label->setLayoutDirection(Qt::LeftToRight);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChangeRow::ChangeRow(Document& document, std::vector<core::Change> changes, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_change(changes.front()),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    const core::ShownChange shown = core::shownChange(m_change);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(
        marginsFromStart(space::card - kLinkEdge, space::inside, space::inside, space::inside));
    whole->setSpacing(space::inside);
    m_columns->setSpacing(space::unit);
    const int fields = static_cast<int>(changes.size());
    if (fields > 1) {
        m_nameColumn = elementColumn(m_change.element,
                                     m_change.before ? tr("removed, %n field(s)", nullptr, fields)
                                                     : tr("new, %n field(s)", nullptr, fields));
    } else {
        m_nameColumn = fieldColumn(aboutChange(m_change, shown));
    }
    m_columns->addWidget(m_nameColumn, 0);
    QWidget* content = contentOf(std::move(changes), shown);
    // Its first line stands on that of the name, which has the room of a button around it.
    if (m_change.kind != core::ChangeKind::Picture)
        content->setContentsMargins(0, (m_name->sizeHint().height() - fontMetrics().height()) / 2,
                                    0, 0);
    m_columns->addWidget(content, 1);
    whole->addLayout(m_columns, 1);
    addUndo();
}

QWidget* ChangeRow::contentOf(std::vector<core::Change> changes, const core::ShownChange& shown)
{
    if (changes.size() > 1) {
        auto* fields = new ElementFields(std::move(changes), this);
        m_name->setAccessibleDescription(fields->spoken());
        return fields;
    }
    if (m_change.kind == core::ChangeKind::Picture)
        return picture();
    return shown.paths.empty() ? wordsOf(shown) : pathsOf(shown);
}

const core::Offer& ChangeRow::holder() const
{
    return core::holderOf(m_change, m_document.baseline()->published().offer, m_document.offer());
}

// A name that has no room beside its kind stands alone, above the kind.
QWidget* ChangeRow::elementColumn(const core::FieldPath& element, const QString& about)
{
    const core::Message title = core::elementTitle(holder(), element);
    const QString whole = wording(title);
    const QString place = wording(core::elementTitleWithPlan(holder(), element));
    const bool isNamed = core::namedElement(holder(), element) == element;
    if (!isNamed || fontMetrics().horizontalAdvance(whole) <= kNameWidth - 2 * kLinkEdge)
        return nameColumn(whole, place, about);
    const QString kind = wording({title.context, title.text, {std::string()}}).simplified();
    const QString name = fromUtf8(std::get<std::string>(title.arguments.front()));
    return nameColumn(name, place, kind + QStringLiteral(" · ") + about);
}

// "Value" alone does not say of which route.
QWidget* ChangeRow::fieldColumn(const QString& about)
{
    const auto element = core::namedElement(holder(), m_change.where);
    if (element && !m_change.element.isRoot())
        return elementColumn(*element, about);
    if (!element)
        return nameColumn(fieldName(m_change.where), placeName(m_change.where), about);
    const QString place = wording(core::fieldTitle(holder(), m_change.where));
    const bool isPlan = element->steps().size() == 2 && element->steps().front() == "plans";
    if (isPlan)
        return nameColumn(fieldName(m_change.where), place, about);
    return nameColumn(wording(core::elementTitle(holder(), *element)), place,
                      fieldName(m_change.where) + QStringLiteral(" · ") + about);
}

QWidget* ChangeRow::nameColumn(const QString& name, const QString& place, const QString& about)
{
    auto* column = new QWidget(this);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::tight);
    m_name = new QPushButton(column);
    setButtonKind(m_name, ButtonKind::Link);
    m_name->setText(m_name->fontMetrics()
                        .elidedText(name, Qt::ElideRight, kNameWidth - 2 * kLinkEdge)
                        .replace(u'&', QStringLiteral("&&")));
    m_name->setToolTip(place);
    m_name->setAccessibleName(place);
    m_name->setCursor(Qt::PointingHandCursor);
    connect(m_name, &QPushButton::clicked, this, [this] { emit placeWanted(m_change.where); });
    line->addWidget(m_name);
    line->addStretch(1);
    rows->addLayout(line);
    auto* kind = new TextLabel(TextRole::Help, about, column);
    kind->setWordWrap(true);
    kind->setIndent(kLinkEdge);
    rows->addWidget(kind);
    rows->addStretch(1);
    return column;
}

QWidget* ChangeRow::wordsOf(const core::ShownChange& shown)
{
    auto* words = new TextLabel(TextRole::Body, richWords(shown.parts, themeOf(this)), this);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    words->setAccessibleName(spokenWords(shown.parts));
    m_name->setAccessibleDescription(words->accessibleName());
    return words;
}

QWidget* ChangeRow::pathsOf(const core::ShownChange& shown)
{
    auto* plane = new QWidget(this);
    auto* rows = new QVBoxLayout(plane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::tight);
    QStringList said;
    for (const core::JsonChange& change : shown.paths) {
        const auto parts = partsOf(change);
        auto* line = new QHBoxLayout;
        line->setSpacing(space::card);
        line->addWidget(codeText(breakable(fromUtf8(change.path)), plane), 3);
        TextLabel* values = codeText(richWords(parts, themeOf(this)), plane);
        values->setTextFormat(Qt::RichText);
        values->setAlignment(Qt::AlignRight | Qt::AlignTop);
        line->addWidget(values, 2);
        rows->addLayout(line);
        said += fromUtf8(change.path) + u' ' + spokenWords(parts);
    }
    rows->addStretch(1);
    m_name->setAccessibleDescription(said.join(QStringLiteral("; ")));
    return plane;
}

QWidget* ChangeRow::picture()
{
    const bool hadOne = m_change.before && !m_change.before->empty();
    const auto old = hadOne ? m_document.baseline()->picture(*m_change.before) : nullptr;
    const auto& assets = m_document.assets();
    const auto now = m_change.after ? assets.find(*m_change.after) : assets.end();
    m_picture = new ChangedPicture(
        imageOf(old), now == assets.end() ? QImage() : imageOf(now->second), !hadOne || old, this);
    connect(m_picture, &ChangedPicture::locateWanted, this, &ChangeRow::locateWanted);
    m_name->setAccessibleDescription(hadOne && !old        ? tr("Old picture not at hand")
                                     : !hadOne             ? tr("a new picture")
                                     : now == assets.end() ? tr("the picture goes")
                                                           : tr("another picture"));
    return m_picture;
}

void ChangeRow::addUndo()
{
    m_undo = new QToolButton(this);
    m_undo->setIcon(iconFor(Icon::Undo));
    m_undo->setAccessibleName(tr("Take back: %1").arg(m_name->accessibleName()));
    const bool isPossible = m_document.canTakeBack(m_change);
    m_undo->setEnabled(isPossible);
    m_undo->setToolTip(isPossible ? tr("Take back: the value is as it was published")
                                  : tr("The old picture is not at hand, so it cannot be taken "
                                       "back. Locate the bundle that went live."));
    connect(m_undo, &QToolButton::clicked, this, [this] { emit takeBackWanted(m_change); });
    layout()->addWidget(m_undo);
    layout()->setAlignment(m_undo, Qt::AlignTop);
    m_undo->installEventFilter(this);
    m_name->installEventFilter(this);
}

void ChangeRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isRoomy = width() >= kRoomy;
    m_columns->setDirection(isRoomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_nameColumn->setMinimumWidth(isRoomy ? kNameWidth : 0);
    m_nameColumn->setMaximumWidth(isRoomy ? kNameWidth : QWIDGETSIZE_MAX);
}

void ChangeRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_B && event->modifiers() == Qt::NoModifier && m_picture
        && m_picture->blinkButton())
        m_picture->blinkButton()->toggle();
    else
        QWidget::keyPressEvent(event);
}

// A button would take the arrow keys as Tab.
bool ChangeRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    emit stepWanted(key == Qt::Key_Down ? 1 : -1);
    return true;
}

void ChangeRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, themeOf(this).hairline);
}

} // namespace app
