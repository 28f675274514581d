#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"
#include "core/text/yaml/yaml_reader.h"
#include "tests/fuzz/fuzz_target.h"

/// Any bytes are read or refused with a line and a reason, and what was read is JSON.
FUZZ_TARGET(yaml)
{
    const auto read = core::readYaml(text);
    if (!read) {
        fuzz::require(core::inEnglish(read.error().message).starts_with("Line "),
                      "a refusal has a place");
        return;
    }
    const auto json = core::writeJson(read->root, core::JsonStyle::Compact);
    fuzz::require(core::readJson(json).problems.empty(), "what was read is JSON");
}
