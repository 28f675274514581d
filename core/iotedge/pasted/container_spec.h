#pragma once

#include "core/base/message.h"
#include "core/text/json/json_tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A container as people have it elsewhere: a docker run line, a Compose service, the output of
/// docker inspect.
namespace core {

struct ContainerSpec {
    /// The container's or the service's, where it has one.
    std::string name;
    std::string image;
    /// Names and values, in the order of the text.
    std::vector<std::pair<std::string, std::string>> environment;
    /// Create options without Env and Image, a JSON object.
    JsonNode options;
    /// What was not taken, and what was taken in another form: sentences of the context "import".
    std::vector<Message> notes;
};

/// The create options as JSON, the environment among them as Env.
[[nodiscard]] std::string createOptionsWithEnv(const ContainerSpec& spec);

/// A text cut into words as a shell does: quotes, backslashes, and a backslash at the end of a
/// line. Nothing where a quote is not closed.
[[nodiscard]] std::optional<std::vector<std::string>> shellWords(std::string_view text);

} // namespace core
