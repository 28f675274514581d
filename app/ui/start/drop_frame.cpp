#include "app/ui/start/drop_frame.h"

#include "app/document/base/wording.h"
#include "app/document/project/file_kind.h"
#include "app/ui/look/style_draw.h"

#include <QAccessible>
#include <QPainter>

namespace app {

namespace {

constexpr int kFrame = 2;

QString sentenceFor(FileKind kind, const QString& name, bool isOnStart)
{
    switch (kind) {
    case FileKind::Project:
    case FileKind::Bundle:
        return DropFrame::tr("Opens %1.").arg(name);
    case FileKind::Manifest:
        return isOnStart
                   ? DropFrame::tr("Starts a new offer from the module or image of %1.").arg(name)
                   : DropFrame::tr("Takes the module or image of %1 over into the plan.").arg(name);
    case FileKind::Source:
        return isOnStart
                   ? DropFrame::tr("Starts a new offer with what %1 tells.").arg(name)
                   : DropFrame::tr("Shows what %1 tells of the offer; nothing is taken before "
                                   "you say so.")
                         .arg(name);
    case FileKind::Picture:
        return isOnStart ? DropFrame::tr("Starts a new offer with the picture %1.").arg(name)
                         : DropFrame::tr("Takes %1 to Logos and media.").arg(name);
    case FileKind::Unknown:
        break;
    }
    return DropFrame::tr("%1 will be ignored: it is no project, bundle, deployment manifest or "
                         "picture.")
        .arg(name);
}

} // namespace

DropFrame::DropFrame(QWidget* window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropFrame::show(const QString& sentence)
{
    m_sentence = sentence;
    setAccessibleName(sentence);
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::show();
    update();
    QAccessibleEvent news(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

void DropFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    draw::box(painter, rect(), 0, Qt::transparent, theme.accent, kFrame);
    painter.setFont(fontFor(TextRole::SectionTitle));
    const QRect room = rect().adjusted(space::page, 0, -space::page, -space::page);
    const QRect words = painter.fontMetrics().boundingRect(
        room, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_sentence);
    const QRect plate =
        words.adjusted(-space::card, -space::inside, space::card, space::inside) & rect();
    draw::box(painter, plate, kCardRadius, theme.accent, theme.accent);
    painter.setPen(theme.onAccent);
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
}

QString dropSentence(const std::vector<std::filesystem::path>& files, bool isOnStart)
{
    // What takes the place of the offer counts most.
    constexpr auto rank = [](FileKind kind) {
        switch (kind) {
        case FileKind::Project:
        case FileKind::Bundle:
            return 0;
        case FileKind::Manifest:
        case FileKind::Source:
            return 1;
        case FileKind::Picture:
            return 2;
        case FileKind::Unknown:
            break;
        }
        return 3;
    };
    const std::filesystem::path* best = nullptr;
    auto kind = FileKind::Unknown;
    for (const auto& file : files) {
        const FileKind each = likelyKindOf(file);
        if (best && rank(each) >= rank(kind))
            continue;
        best = &file;
        kind = each;
    }
    return best ? sentenceFor(kind, pathText(best->filename()), isOnStart) : QString();
}

} // namespace app
