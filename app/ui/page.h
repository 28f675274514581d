#pragma once

#include "app/ui/look/icons.h"
#include "core/base/field_path.h"

#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace app {

class Document;
class Form;

/// One step of the way to a bundle: a row of the page table.
struct Page {
    /// Stable; remembered between runs.
    const char* id;
    /// Both marked by QT_TRANSLATE_NOOP("page", …).
    const char* title;
    const char* purpose;
    Icon icon;
    /// The addresses of its fields; their findings are the step's badge. A step "*" stands for any
    /// element of a list.
    std::vector<std::string_view> roots;
    void (*build)(Form&);
};

/// The steps in their order. To add one: a file in ui/pages, its function in pages.h, a row here.
[[nodiscard]] std::span<const Page> allPages();

/// The index of the page with the id, 0 where none has it.
[[nodiscard]] int stepOf(const QString& id);

/// Whether a finding at the path belongs to the page.
[[nodiscard]] bool holds(const Page& page, const core::FieldPath& path);
/// The page whose root is the longest that holds the path; null where none does.
[[nodiscard]] const Page* pageOf(const core::FieldPath& path);

/// Whether any field of the page has a value of its own.
[[nodiscard]] bool isBegun(const Page& page, const Document& document);

/// The page is done with: its findings may show, those of the pages below its addresses not yet.
void touchPage(const Page& page, Document& document);
/// For each page, whether all its fields are touched; a page that has none yet is not.
[[nodiscard]] std::vector<bool> leftPages(const Document& document);

} // namespace app
