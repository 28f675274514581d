#pragma once

#include "app/ui/studio/mockup.h"
#include "app/ui/studio/overlay.h"
#include "core/image/measure/vision.h"

#include <QWidget>

#include <vector>

namespace app {

class Document;
class LogoPictures;
class SheetPicture;
class TextLabel;

/// Every size of the logo, each at one, two and three times its size, on a light and on a dark
/// page, with what was measured in it.
class ContactSheet : public QWidget {
    Q_OBJECT

public:
    ContactSheet(const Document& document, const LogoPictures& logos, QWidget* parent = nullptr);

    void setShown(const Shown& shown);
    void setVision(core::Vision vision);
    void setOverlay(Overlay overlay);
    [[nodiscard]] QString legendOf(Overlay overlay) const;
    /// Which of the pages are shown.
    void setPages(bool light, bool dark);

private:
    /// A picture, in a frame that scrolls where it is large.
    struct Framed {
        SheetPicture* picture;
        QWidget* frame;
    };
    struct Part {
        std::string role;
        TextLabel* verdict;
        QWidget* plane;
        std::vector<Framed> pictures;
    };

    void build();
    Part buildPart(const std::string& role, QSize size);
    [[nodiscard]] OverlayLimits limitsFor(const std::string& role) const;

    const Document& m_document;
    const LogoPictures& m_logos;
    std::vector<Part> m_parts;
};

} // namespace app
