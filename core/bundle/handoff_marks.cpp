#include "core/bundle/handoff_marks.h"

#include "core/base/translatable.h"
#include "core/report/html_page.h"

#include <algorithm>

namespace core {

namespace {

std::string chip(const char* cssClass, const std::string& word)
{
    return std::string(" <span class=\"") + cssClass + "\">" + escapedHtml(word) + "</span>";
}

std::string countInUnits(LengthUnit unit, long long count, const ReportWords& words)
{
    switch (unit) {
    case LengthUnit::Bytes:
        return words.counted(countable("handoff", "%n byte(s)"), count);
    case LengthUnit::Utf16:
        return words.counted(countable("handoff", "%n UTF-16 unit(s)"), count);
    case LengthUnit::CodePoints:
    case LengthUnit::Graphemes:
        break;
    }
    return words.counted(countable("handoff", "%n character(s)"), count);
}

} // namespace

std::string handoffCountHtml(const HandoffLength& length, const ReportWords& words)
{
    const bool isOver = length.limit && length.length > *length.limit;
    const std::string count = length.limit
                                  ? words(translatable("handoff", "%1 of %2"),
                                          {std::to_string(length.length),
                                           countInUnits(length.unit, *length.limit, words)})
                                  : countInUnits(length.unit, length.length, words);
    return "<span class=\"count" + std::string(isOver ? " over" : "") + "\">" + escapedHtml(count)
           + "</span>";
}

std::string handoffUpdateHtml(const std::vector<HandoffPage>& pages,
                              const std::optional<std::string>& publishedOn,
                              const ReportWords& words)
{
    if (!publishedOn)
        return {};
    long long toDo = 0;
    for (const HandoffPage& page : pages)
        toDo += std::ranges::count_if(page.fields, [](const HandoffField& field) {
            return field.news != HandoffNews::AsPublished;
        });
    const std::string entries = words.counted(countable("handoff", "%n entry(ies)"), toDo);
    const std::string told =
        publishedOn->empty()
            ? words(translatable("handoff", "An update of what was published: %1 to do. What is "
                                            "marked “as published” is ticked already."),
                    {entries})
            : words(translatable("handoff", "An update of what was published on %1: %2 to do. What "
                                            "is marked “as published” is ticked already."),
                    {*publishedOn, entries});
    return R"(<p class="update">)" + escapedHtml(told) + "</p>\n";
}

std::string handoffLabel(const HandoffField& field, const ReportWords& words)
{
    return field.news == HandoffNews::Gone && !field.elements.empty()
               ? words(translatable("handoff", "Delete: %1"), {words.of(field.elements.front())})
               : field.label;
}

std::string handoffChipHtml(HandoffNews news, const ReportWords& words)
{
    switch (news) {
    case HandoffNews::AsPublished:
        return chip("news same", words(translatable("handoff", "as published")));
    case HandoffNews::Changed:
        return chip("news", words(translatable("handoff", "changed")));
    case HandoffNews::New:
        return chip("news", words(translatable("handoff", "new")));
    case HandoffNews::Gone:
        return chip("news", words(translatable("handoff", "delete")));
    case HandoffNews::Unknown:
        break;
    }
    return {};
}

std::string handoffNewsHtml(const HandoffField& field, const ReportWords& words)
{
    std::string said;
    if (field.news == HandoffNews::Gone) {
        said =
            words(translatable("handoff", "The offer no longer has it: delete it in the portal."));
    } else if (field.news == HandoffNews::Changed && !field.elements.empty()) {
        std::string added;
        for (const Message& element : field.elements)
            added += (added.empty() ? "" : ", ") + words.of(element);
        said = words(translatable("handoff", "New: %1."), {added});
    }
    return said.empty() ? said : R"(<p class="note">)" + escapedHtml(said) + "</p>";
}

} // namespace core
