#include "app/cli/base/language.h"

#include "core/platform/process.h"
#include "core/platform/terminal.h"

namespace app {

namespace {

struct Languages {
    std::optional<core::Language> asked;
    core::Language spoken;
    core::Language written;
};

Languages& languages()
{
    static Languages chosen;
    return chosen;
}

/// "de_AT" of "de_AT.UTF-8@euro"; the first variable that is set counts.
std::string tagOfEnvironment()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const std::string locale = core::platform::environmentVariable(name);
        if (!locale.empty())
            return locale.substr(0, locale.find_first_of(".@"));
    }
    return {};
}

} // namespace

void chooseLanguage(const std::optional<core::Language>& asked)
{
    Languages& chosen = languages();
    chosen.asked = asked;
    chosen.written = asked.value_or(core::Language());
    chosen.spoken = asked ? *asked
                    : core::platform::isOutputTerminal()
                        ? core::Language::of(tagOfEnvironment()).value_or(core::Language())
                        : core::Language();
}

const std::optional<core::Language>& askedLanguage()
{
    return languages().asked;
}

const core::Language& spoken()
{
    return languages().spoken;
}

const core::Language& written()
{
    return languages().written;
}

std::string spoken(const char* text, std::initializer_list<std::string_view> parts)
{
    return spoken().filled({"cli", text}, parts);
}

std::string spoken(const core::Message& message)
{
    return spoken().wording(message);
}

} // namespace app
