#include "app/ui/widgets/findings/banner.h"

#include "app/ui/look/accessible.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace app {

namespace {

constexpr int kBannerIcon = 20;

Icon iconOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return Icon::Error;
    case core::Severity::Warning:
        return Icon::Warning;
    case core::Severity::Confirm:
    case core::Severity::Help:
        return Icon::Info;
    }
    return Icon::Info;
}

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_sentence(new TextLabel(TextRole::Body, {}, this))
{
    m_row->setContentsMargins(marginsFromStart(space::field + kBannerIcon + space::unit,
                                               space::tight, space::inside, space::tight));
    m_row->setSpacing(space::unit);
    m_sentence->setWordWrap(true);
    m_row->addWidget(m_sentence, 1);
    setAccessibleRole(this, QAccessible::Notification);
    hide();
    connect(qApp, &QApplication::focusChanged, &m_listening, [this](QWidget* before, QWidget* now) {
        if (now && isAncestorOf(now) && before && before->window() == window()
            && !isAncestorOf(before))
            m_cameFrom = before;
    });
}

void Banner::giveFocusBack()
{
    const QWidget* focus = window()->focusWidget();
    if (focus && isAncestorOf(focus) && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void Banner::show(core::Severity severity, const QString& sentence,
                  const std::vector<BannerAction>& actions, std::function<void()> dismissed)
{
    m_severity = severity;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    if (m_actions) {
        m_actions->hide();
        m_actions->deleteLater();
    }
    m_actions = new QWidget(this);
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    const auto add = [&](const QString& label, std::function<void()> run) {
        auto* button = new QPushButton(label, m_actions);
        connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] {
            // A hidden button passes its focus on to whatever comes next in the window.
            giveFocusBack();
            hide();
            if (run)
                run();
            emit closed();
        });
        row->addWidget(button);
        return button;
    };
    for (const BannerAction& action : actions)
        add(action.label, action.run);
    setButtonKind(add(tr("Close"), std::move(dismissed)), ButtonKind::Quiet);
    m_row->addWidget(m_actions);
    // The ground and the icon are those of this message.
    update();
    announce(this);
    QWidget::show();
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const bool isError = m_severity == core::Severity::Error;
    const bool isWarning = m_severity == core::Severity::Warning;
    painter.fillRect(rect(), isError     ? theme.errorSoft
                             : isWarning ? theme.warningSoft
                                         : theme.accentSoft);
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
    const int left =
        layoutDirection() == Qt::LeftToRight ? space::field : width() - space::field - kBannerIcon;
    paintIcon(painter, iconOf(m_severity),
              QRectF(left, (height() - kBannerIcon) / 2.0, kBannerIcon, kBannerIcon),
              isError     ? theme.error
              : isWarning ? theme.warning
                          : theme.accent);
}

} // namespace app
