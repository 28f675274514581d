#include "app/ui/top_bar.h"

#include "app/document/document.h"
#include "app/ui/icons.h"
#include "app/ui/widgets/text.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace app {

TopBar::TopBar(Document& document, QWidget* parent)
    : Surface(Kind::Chrome, parent),
      m_document(document),
      m_name(new Text(TextRole::SectionTitle, {}, this)),
      m_id(new Text(TextRole::Help, {}, this)),
      m_profile(new QComboBox(this)),
      m_actions(new QWidget(this))
{
    setEdges(Qt::BottomEdge);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::field, space::unit + 2, space::inside, space::unit + 2);
    row->setSpacing(space::unit);
    m_id->setWordWrap(false);
    m_name->setElided();
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_id->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_name);
    row->addWidget(m_id, 1);
    auto* label = new Text(TextRole::Help, tr("Pro&file"), this);
    label->setWordWrap(false);
    label->setBuddy(m_profile);
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->setToolTip(tr("The portal whose requirements the offer is checked against"));
    row->addWidget(label);
    row->addWidget(m_profile);
    row->addSpacing(space::unit);
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(2);
    row->addWidget(m_actions);
    connect(m_profile, &QComboBox::activated, this, [this](int index) {
        m_document.selectProfile(toUtf8(m_profile->itemData(index).toString()));
    });
    connect(&document, &Document::changed, this, &TopBar::refresh);
    refresh();
}

void TopBar::addAction(QAction* action)
{
    auto* button = addButton();
    button->setDefaultAction(action);
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

void TopBar::refresh()
{
    const core::Identity& identity = m_document.offer().identity;
    const std::string& title = m_document.offer().listing.title;
    const std::string& name = title.empty() ? identity.name : title;
    m_name->setText(name.empty() ? tr("New offer") : fromUtf8(name));
    const bool hasId = !identity.publisherId.empty() && !identity.offerId.empty();
    m_id->setText(hasId ? fromUtf8(identity.publisherId + '.' + identity.offerId) : QString());
    const auto& profiles = m_document.profiles().all();
    if (m_profile->count() != static_cast<int>(profiles.size())) {
        m_profile->clear();
        for (const auto& profile : profiles)
            m_profile->addItem(profileText(profile->title), fromUtf8(profile->id));
    }
    m_profile->setCurrentIndex(m_profile->findData(fromUtf8(m_document.profile().id)));
}

} // namespace app
