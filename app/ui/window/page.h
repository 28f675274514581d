#pragma once

#include "app/ui/look/icons.h"
#include "core/offer/pages.h"

#include <QString>

#include <cstddef>
#include <set>
#include <string_view>
#include <vector>

namespace app {

class Document;
class Form;

/// What the wizard shows of a page of core::allPages().
struct PageFace {
    /// That of the page in the page table.
    std::string_view id;
    /// Marked by QT_TRANSLATE_NOOP("page", …).
    const char* purpose;
    Icon icon;
    void (*build)(Form&);
};

/// Of a page of core::allPages(). To add a page: a row in core/offer/pages.cpp, a file in ui/pages,
/// its function in pages.h, a row in the table behind this.
[[nodiscard]] const PageFace& pageFace(std::size_t page);

/// The title of a page of core::allPages() in the language of the window.
[[nodiscard]] QString pageTitle(std::size_t page);
/// Its id, as settings and projects remember it, and the page of an id; the first for an unknown.
[[nodiscard]] QString pageId(std::size_t page);
[[nodiscard]] std::size_t pageWithId(const QString& id);

/// The pages of which any field has a value of its own.
[[nodiscard]] std::set<std::size_t> begunPages(const Document& document);

/// The page is done with: its findings may show, those of the pages below its addresses not yet.
void touchPage(std::size_t page, Document& document);
/// The same of all pages: what is added later begins untouched.
void touchAllPages(Document& document);
/// For each page, whether all its fields are touched. The last page is done with by an export only.
[[nodiscard]] std::vector<bool> visitedPages(const Document& document);

} // namespace app
