#include "app/ui/widgets/text_label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace app {

namespace {

/// A layout asks for its own width, for the least one and for that of a scroll bar.
constexpr std::size_t kMostMeasured = 4;
/// Graphemes; such a word fits into the narrowest card.
constexpr int kMaxWord = 18;

} // namespace

TextLabel::TextLabel(TextRole role, const QString& text, QWidget* parent)
    : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(role));
    // By itself a label follows its text: a sentence that begins with a Latin name would stand
    // apart.
    if (QGuiApplication::isRightToLeft())
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role == TextRole::Help) {
        setForegroundRole(QPalette::PlaceholderText);
        setWordWrap(true);
    }
}

bool TextLabel::isHeading() const
{
    return m_role == TextRole::SectionTitle || m_role == TextRole::EntryTitle
           || m_role == TextRole::PageTitle || m_role == TextRole::StartTitle;
}

int TextLabel::heightForWidth(int width) const
{
    const auto known = std::ranges::find_if(m_measured, [&](const Measured& each) {
        return each.width == width && each.isWrapped == wordWrap() && each.text == text()
               && each.margins == contentsMargins();
    });
    if (known != m_measured.end())
        return known->height;
    const int height = QLabel::heightForWidth(width);
    if (m_measured.size() >= kMostMeasured)
        m_measured.pop_back();
    m_measured.insert(m_measured.begin(), {width, wordWrap(), text(), contentsMargins(), height});
    return height;
}

void TextLabel::changeEvent(QEvent* event)
{
    // Font, style, direction, language.
    m_measured.clear();
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontFor(m_role));
    QLabel::changeEvent(event);
}

QString breakable(const QString& text)
{
    constexpr QChar kZeroWidthSpace(0x200B);
    QString result;
    result.reserve(text.size());
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    int run = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype next = letters.toNextBoundary();
        const QStringView letter = QStringView(text).sliced(at, next - at);
        // A line may end behind a slash already, where an address is read best.
        run = letter.front().isSpace() || letter.front() == u'/' ? 0 : run + 1;
        if (run > kMaxWord) {
            result += kZeroWidthSpace;
            run = 1;
        }
        result += letter;
        at = next;
    }
    return result;
}

} // namespace app
