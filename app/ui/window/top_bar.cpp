#include "app/ui/window/top_bar.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/accessible.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/language.h"
#include "app/ui/widgets/text_label.h"
#include "app/ui/window/profile_box.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStaticText>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace app {

/// The offer's title and address in one line. It draws them itself: labels would make the whole
/// window lay itself out at every key that is typed into the title. It follows the typing a moment
/// later, as to lay out a long title and paint it would be a third of what a key costs.
class TopBar::Caption : public QWidget {
public:
    explicit Caption(QWidget* parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setAccessibleRole(this, QAccessible::StaticText);
        m_follow.setSingleShot(true);
        m_follow.setInterval(kFollowMs);
        connect(&m_follow, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    }

    void setTexts(const QString& name, const QString& id)
    {
        if (name == m_name && id == m_id)
            return;
        m_name = name;
        m_id = id;
        setAccessibleName(id.isEmpty() ? name : name + u' ' + id);
        setToolTip(accessibleName());
        if (!m_follow.isActive())
            m_follow.start();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {0, QFontMetrics(fontFor(TextRole::SectionTitle)).height()};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        draw(painter, m_nameLine, {m_name, fontFor(TextRole::SectionTitle), width()}, 0);
        const int start = m_nameLine.shown.size().toSize().width() + space::unit;
        painter.setPen(themeOf(this).secondaryText);
        if (start < width())
            draw(painter, m_idLine, {m_id, fontFor(TextRole::Help), width() - start}, start);
    }

private:
    static constexpr int kFollowMs = 100;

    struct Wanted {
        QString text;
        QFont font;
        int room = 0;

        bool operator==(const Wanted&) const = default;
    };
    /// A text as it was laid out. At every key one of the two is what it was, and to lay it out
    /// costs more than to paint the rest of the bar.
    struct Line {
        Wanted from;
        QStaticText shown;
    };

    static void layOut(Line& line, const Wanted& wanted)
    {
        line.from = wanted;
        line.shown.setTextFormat(Qt::PlainText);
        line.shown.setText(wanted.text);
        line.shown.prepare({}, wanted.font);
        if (line.shown.size().width() <= wanted.room)
            return;
        line.shown.setText(
            QFontMetrics(wanted.font).elidedText(wanted.text, Qt::ElideRight, wanted.room));
        line.shown.prepare({}, wanted.font);
    }

    void draw(QPainter& painter, Line& line, const Wanted& wanted, int start) const
    {
        if (line.from != wanted)
            layOut(line, wanted);
        const QSize size = line.shown.size().toSize();
        const QRect place(QPoint(start, (height() - size.height()) / 2), size);
        painter.setFont(wanted.font);
        painter.drawStaticText(QStyle::visualRect(layoutDirection(), rect(), place).topLeft(),
                               line.shown);
    }

    QTimer m_follow;
    Line m_nameLine;
    Line m_idLine;
    QString m_name;
    QString m_id;
};

TopBar::TopBar(Document& document, QWidget* parent)
    : Card(Kind::Chrome, parent),
      m_document(document),
      m_caption(new Caption(this)),
      m_profile(new ProfileBox(this)),
      m_language(new ProfileBox(this)),
      m_actions(new QWidget(this))
{
    setEdges(Qt::BottomEdge);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(
        marginsFromStart(space::field, space::unit + 2, space::inside, space::unit + 2));
    row->setSpacing(space::unit);
    row->addWidget(m_caption, 1);
    const auto addChoice = [&](const QString& text, ProfileBox* box) {
        auto* label = new TextLabel(TextRole::Help, text, this);
        label->setWordWrap(false);
        label->setBuddy(box);
        box->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(box);
        return label;
    };
    m_profileLabel = addChoice(tr("Pro&file"), m_profile);
    m_languageLabel = addChoice(tr("&Language"), m_language);
    row->addSpacing(space::unit);
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(2);
    row->addWidget(m_actions);
    connect(m_profile, &QComboBox::activated, this, [this](int index) {
        m_document.chooseProfile(toUtf8(m_profile->itemData(index).toString()));
    });
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { emit languageWanted(m_language->itemData(index).toString()); });
    connect(&document, &Document::changed, this, &TopBar::refresh);
    showStart(false);
}

void TopBar::showStart(bool isStart)
{
    m_isStart = isStart;
    m_profileLabel->setHidden(isStart);
    m_profile->setHidden(isStart);
    m_languageLabel->setVisible(isStart);
    m_language->setVisible(isStart);
    refresh();
}

void TopBar::setLanguages(const QString& now)
{
    m_language->clear();
    m_language->addItem(tr("As the system"), QString());
    for (const QString& code : Language::available())
        m_language->addItem(Language::nameOf(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(now)));
}

QString TopBar::offerName() const
{
    const std::string& title = m_document.offer().listing.title;
    const std::string& name = title.empty() ? m_document.offer().identity.name : title;
    if (!name.empty())
        return fromUtf8(name);
    return m_expected.isEmpty() ? tr("New offer") : m_expected;
}

void TopBar::expect(const QString& name)
{
    m_expected = name;
    refresh();
}

void TopBar::addAction(QAction* action)
{
    auto* button = addButton();
    button->setDefaultAction(action);
    connect(action, &QAction::visibleChanged, button,
            [button, action] { button->setVisible(action->isVisible()); });
    button->setAccessibleName(action->text().remove(u'&'));
}

void TopBar::setMenu(QMenu* menu)
{
    auto* button = addButton();
    button->setIcon(iconFor(Icon::Menu));
    button->setText(tr("Menu"));
    button->setToolTip(tr("Menu (F10)"));
    button->setAccessibleName(tr("Menu"));
    button->setShortcut(Qt::Key_F10);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
}

QToolButton* TopBar::addButton()
{
    auto* button = new QToolButton(m_actions);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_actions->layout()->addWidget(button);
    return button;
}

QString TopBar::aboutProfile() const
{
    const auto closed = core::closedNotice(m_document.profile());
    const QString about =
        closed ? wording(*closed)
               : tr("Whose requirements the offer is checked against. Offers are submitted in "
                    "Partner Center today; the Cloud Partner Portal came before it.");
    const core::ProfileChoice choice = m_document.profileChoice();
    const std::string& named = m_document.offer().profile;
    switch (choice.by) {
    case core::ChosenBy::Option:
        return about + u' ' + tr("This one came from a file and counts until the offer is closed.");
    case core::ChosenBy::Bundle:
    case core::ChosenBy::Project:
        return about + u' ' + tr("The project is made for this one.");
    case core::ChosenBy::Configuration:
    case core::ChosenBy::Default:
        break;
    }
    return about + u' '
           + (named.empty() ? tr("The project names none yet; saving it names this one.")
                            : tr("The project is made for “%1”, which is not known here.")
                                  .arg(fromUtf8(named)));
}

void TopBar::refresh()
{
    const core::Identity& identity = m_document.offer().identity;
    const bool hasId = !m_isStart && !identity.publisherId.empty() && !identity.offerId.empty();
    m_caption->setTexts(m_isStart ? QStringLiteral("Offerwright") : offerName(),
                        hasId ? fromUtf8(identity.publisherId + '.' + identity.offerId)
                              : QString());
    const auto& profiles = m_document.profiles().all();
    if (m_profile->count() != static_cast<int>(profiles.size())) {
        m_profile->clear();
        for (const auto& profile : profiles)
            m_profile->addItem(profileText(profile->title), fromUtf8(profile->id));
    }
    const QString about = aboutProfile();
    if (about != m_profile->toolTip()) {
        m_profile->setToolTip(about);
        m_profile->setAccessibleDescription(about);
    }
    m_profile->setCurrentIndex(m_profile->findData(fromUtf8(m_document.profile().id)));
}

} // namespace app
