
#include "core/bundle/verify.h"
#include "core/bundle/zip.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

namespace {

std::string_view upToNul(std::string_view& text)
{
    const auto part = text.substr(0, text.find('\0'));
    text.remove_prefix(std::min(part.size() + 1, text.size()));
    return part;
}

/// Names and contents, each ended by a NUL: so the fuzzer reaches the bag behind the checksums.
void verifyBagOf(std::string_view text)
{
    std::vector<core::ZipEntry> entries;
    while (!text.empty()) {
        const auto name = upToNul(text);
        entries.push_back({name, upToNul(text)});
    }
    const auto archive = core::writeZip(entries, 0);
    if (!archive)
        return;
    const auto bytes = archive->joined();
    fuzz::require(core::readZip(bytes).has_value(), "what was written can be read");
    for (const auto& problem : core::verifyBundle(bytes))
        fuzz::require(!core::inEnglish(problem.message).empty(), "a problem has a reason");
}

} // namespace

/// A bundle comes from outside: whatever its bytes, it is verified or refused with reasons.
FUZZ_TARGET(bundle)
{
    for (const auto& problem : core::verifyBundle(text))
        fuzz::require(!core::inEnglish(problem.message).empty(), "a problem has a reason");
    if (const auto entries = core::readZip(text))
        fuzz::require(core::writeZip(*entries, 0).has_value(), "what was read can be written");
    verifyBagOf(text);
}
