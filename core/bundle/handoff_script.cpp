#include "core/bundle/handoff_script.h"

#include "core/base/embedded.h"
#include "core/base/translatable.h"

#include <array>
#include <string_view>

namespace core {

namespace {

/// As a string of JavaScript that no HTML takes for markup.
std::string asScriptText(std::string_view text)
{
    std::string result = "'";
    for (const char c : text)
        if (c == '<')
            result += "\\x3c";
        else if (c == '\'' || c == '\\')
            result.append({'\\', c});
        else
            result += c;
    return result + '\'';
}

} // namespace

std::string handoffScript(const ReportWords& words)
{
    constexpr const char* kSum = translatable("handoff", "%1 of %2 done");
    constexpr std::array<const char*, 8> kTexts{
        translatable("handoff", "kept in this browser"),
        translatable("handoff", "not kept: this browser stores nothing for the page"),
        translatable("handoff", "Copied"),
        translatable("handoff", "Select it and copy"),
        translatable("handoff", "Copy as text"),
        translatable("handoff", "Copy the HTML"),
        translatable("handoff", "Copy"),
        translatable("handoff", "Print")};
    std::string script(embeddedFile("handoff/handoff.js"));
    const auto replace = [&](const std::string& part, const std::string& by) {
        for (auto at = script.find(part); at != std::string::npos;
             at = script.find(part, at + by.size()))
            script.replace(at, part.size(), by);
    };
    if (words.language().tag() == Language().tag())
        return script;
    replace("done + ' of ' + due.length + ' done'",
            asScriptText(words(kSum)) + ".replace('%1', done).replace('%2', due.length)");
    for (const char* text : kTexts)
        replace(asScriptText(text), asScriptText(words(text)));
    return script;
}

} // namespace core
