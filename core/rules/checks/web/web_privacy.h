#pragma once

#include "core/rules/engine/checking.h"

#include <span>
#include <vector>

/// What an address tells of persons, or opens to whoever has it. The addresses in texts are looked
/// at, too.
namespace core {

/// A user name or password before the host.
void checkUserInfo(const Subject& subject, Checking& report);
[[nodiscard]] std::vector<Fix> removeUserInfo(const Subject& subject,
                                              std::span<const Finding> findings);
/// A signature, whatever else an export refuses, and what looks like a key.
void checkSigned(const Subject& subject, Checking& report);
/// An e-mail address in path or query, and the wrappers that mail programs make.
void checkMail(const Subject& subject, Checking& report);
/// The address in Outlook's wrapper.
[[nodiscard]] std::vector<Fix> unwrap(const Subject& subject, std::span<const Finding> findings);

} // namespace core
