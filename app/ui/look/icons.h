#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace app {

enum class Icon {
    Offer,
    Listing,
    Media,
    Links,
    Legal,
    Support,
    Plans,
    Container,
    Defaults,
    Audience,
    Checklist,
    Review,
    Undo,
    Redo,
    Theme,
    Menu,
    Done,
    Warning,
    Error,
    Info,
    Add,
    Remove,
    Up,
    Down,
    Copy,
    Folder,
    Close,
    Back,
    Export,
    Bold,
    Italic,
    Bullets,
    Numbers,
    Untouched,
    Braces,
    History,
    Eye,
    More,
    Forward,
    Compare,
    Lock,
    Search,
    Again
};

/// Strokes the icon into the rectangle, crisp at any scale.
void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, const QColor& colour);

/// An icon for buttons and menus: it takes the text colour of the palette in use when painted, and
/// reads no file.
[[nodiscard]] QIcon iconFor(Icon icon);
/// The same in one colour, for what is no button.
[[nodiscard]] QIcon iconFor(Icon icon, const QColor& colour);

} // namespace app
