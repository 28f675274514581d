#include "app/ui/widgets/findings/fix_preview.h"

#include "app/document/base/wording.h"
#include "app/ui/widgets/text_label.h"
#include "core/text/prose/word_changes.h"

#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t kMaxChanges = 3;
/// What stays the same is shown this far around a change.
constexpr qsizetype kContext = 40;
constexpr qsizetype kMaxPart = 300;
constexpr int kWidth = 460;

QString textOf(const std::optional<std::string>& text)
{
    return text ? fromUtf8(*text) : QString();
}

/// The middle of a long text gives way.
QString shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(most / 2) + QStringLiteral(" … ") + text.right(most / 2);
}

QString escaped(const QString& text)
{
    return breakable(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

/// One side of a change: the other side's own parts are left out, its own are tinted and marked by
/// a stroke, so that the colour is not needed to see them.
QString sideHtml(const std::vector<core::TextPart>& parts, core::TextPart::Kind own,
                 const Theme& theme)
{
    const bool isBefore = own == core::TextPart::Kind::Removed;
    const QString mark =
        QStringLiteral("<span style=\"background-color:%1; text-decoration:%2\">%3</span>")
            .arg((isBefore ? theme.errorSoft : theme.successSoft).name(),
                 isBefore ? QStringLiteral("line-through") : QStringLiteral("underline"));
    QString html;
    for (const core::TextPart& part : parts) {
        if (part.kind == own)
            html += mark.arg(escaped(shortened(fromUtf8(part.text), kMaxPart)));
        else if (part.kind == core::TextPart::Kind::Same)
            html += escaped(shortened(fromUtf8(part.text), 2 * kContext));
    }
    return html;
}

/// Shows and hides the card of one button.
class PreviewWatcher : public QObject {
public:
    PreviewWatcher(QPushButton* button, std::function<std::vector<core::FieldChange>()> changes)
        : QObject(button), m_button(button), m_changes(std::move(changes))
    {
        button->installEventFilter(this);
        button->setMouseTracking(true);
    }
    ~PreviewWatcher() override { close(); }

    void refresh()
    {
        if (!m_card)
            return;
        close();
        open();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        switch (event->type()) {
        // A button that comes to stand under the resting pointer is entered, but nobody asks.
        case QEvent::MouseMove:
        case QEvent::FocusIn:
            open();
            break;
        case QEvent::Leave:
            if (!m_button->hasFocus())
                close();
            break;
        case QEvent::FocusOut:
        case QEvent::Hide:
            close();
            break;
        case QEvent::KeyPress:
            if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_card) {
                close();
                return true;
            }
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void open()
    {
        if (m_card)
            return;
        const std::vector<core::FieldChange> changes = m_changes();
        m_button->setAccessibleDescription(FixPreview::inWords(changes));
        if (changes.empty())
            return;
        m_card = new FixPreview(changes, m_button);
    }

    void close()
    {
        if (!m_card)
            return;
        m_card->hide();
        m_card->deleteLater();
        m_card.clear();
    }

    QPushButton* m_button;
    std::function<std::vector<core::FieldChange>()> m_changes;
    QPointer<FixPreview> m_card;
};

} // namespace

std::function<void()> FixPreview::attach(QPushButton* button,
                                         std::function<std::vector<core::FieldChange>()> changes)
{
    auto* watcher = new PreviewWatcher(button, std::move(changes));
    return [watcher = QPointer(watcher)] {
        if (watcher)
            watcher->refresh();
    };
}

FixPreview::FixPreview(const std::vector<core::FieldChange>& changes, QWidget* button)
    : Card(Kind::Card, button->window())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("What the fix changes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::inside, space::unit, space::inside, space::unit);
    column->setSpacing(space::tight);
    for (std::size_t at = 0; at < std::min(changes.size(), kMaxChanges); ++at)
        addChange(changes[at], changes.size() > 1);
    if (changes.size() > kMaxChanges)
        column->addWidget(new TextLabel(
            TextRole::Help,
            tr("and %n more", nullptr, static_cast<int>(changes.size() - kMaxChanges)), this));
    place(button);
}

void FixPreview::addChange(const core::FieldChange& change, bool isNamed)
{
    const std::string before = change.before.value_or("");
    const std::string after = change.after.value_or("");
    const auto parts = core::wordChanges(before, after);
    const auto side = [&](const QString& title, core::TextPart::Kind own, bool isEmpty) {
        auto* name = new TextLabel(TextRole::Help, title, this);
        auto* text = new TextLabel(TextRole::Code, {}, this);
        text->setWordWrap(true);
        text->setTextFormat(Qt::RichText);
        text->setText(isEmpty ? tr("<i>empty</i>") : sideHtml(parts, own, themeOf(this)));
        layout()->addWidget(name);
        layout()->addWidget(text);
    };
    if (isNamed)
        layout()->addWidget(new TextLabel(TextRole::Label, fieldName(change.where), this));
    side(tr("Before"), core::TextPart::Kind::Removed, before.empty());
    side(tr("After"), core::TextPart::Kind::Added, after.empty());
}

void FixPreview::place(const QWidget* button)
{
    const QWidget* window = parentWidget();
    const int width = std::min(kWidth, window->width() - 2 * space::unit);
    setFixedWidth(width);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                     : layout()->sizeHint().height();
    const QPoint below =
        button->mapTo(window, QPoint(0, button->height())) + QPoint(0, space::tight);
    const int above = button->mapTo(window, QPoint()).y() - space::tight - height;
    const bool fits = below.y() + height <= window->height();
    const int left = std::clamp(below.x(), space::unit,
                                std::max(space::unit, window->width() - width - space::unit));
    setGeometry(left, fits || above < 0 ? below.y() : above, width, height);
    show();
    raise();
}

QString FixPreview::inWords(const std::vector<core::FieldChange>& changes)
{
    QStringList sentences;
    for (std::size_t at = 0; at < std::min(changes.size(), kMaxChanges); ++at)
        sentences += tr("Before: %1. After: %2.")
                         .arg(shortened(textOf(changes[at].before), kMaxPart),
                              shortened(textOf(changes[at].after), kMaxPart));
    return sentences.join(u' ');
}

} // namespace app
