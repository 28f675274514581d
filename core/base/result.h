#pragma once

#include "core/base/message.h"

#include <tl/expected.hpp>

namespace core {

/// What the world refused (a file, a device, another program's data), ready to be shown: it says
/// what is wrong, where, and how to mend it.
struct Error {
    Message message;

    bool operator==(const Error&) const = default;
};

/// A value, or the reason why there is none. Nothing throws across a header.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

/// `return fail(translatable("error", "Cannot open %1: %2."), {path, reason});`
[[nodiscard]] inline tl::unexpected<Error> fail(const char* text,
                                                std::vector<Argument> arguments = {})
{
    return tl::unexpected<Error>(Error{Message{"error", text, std::move(arguments)}});
}

} // namespace core
