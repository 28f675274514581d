#include "core/iotedge/settings/escaped_json.h"

#include "core/iotedge/create_options/create_options_text.h"

#include <utility>

namespace core {

bool lintEscapedJson(LintSink& sink, std::string_view rule)
{
    constexpr std::size_t kMaxUnescaped = 65'536;
    if (sink.text().size() > kMaxUnescaped)
        return false;
    auto plain = unescapedOptions(sink.text());
    if (!plain)
        return false;
    const TextRange whole{0, sink.text().size()};
    LintProblem& problem =
        sink.error(rule, whole,
                   translatable("rule", "The JSON is escaped, as a text within other JSON or a web "
                                        "address has it. Unescape it."));
    addFix(problem, "unescape", translatable("fix", "Unescape it"), {},
           {{whole, std::move(plain->text)}});
    return true;
}

} // namespace core
