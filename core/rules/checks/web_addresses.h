#pragma once

#include "core/base/field_path.h"
#include "core/rules/engine/checking.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Whether the addresses that customers follow open, as far as somebody asked the network.
namespace core {

struct WebAddress {
    FieldPath where;
    std::string url;

    bool operator==(const WebAddress&) const = default;
};

/// Every web address of the offer that customers can follow, in the order of its fields. Empty
/// fields are left out.
[[nodiscard]] std::vector<WebAddress> webAddresses(const Offer& offer);

/// What is wrong with the HTTP status of a page that anyone should be able to open; nothing for
/// 200 to 299.
[[nodiscard]] std::optional<Message> problemOfStatus(int status);

/// For checks: an error when the server answers, but not with the page, and a warning when there is
/// no answer, which may be the fault of this network.
void checkOpens(const Subject& subject, Checking& report, const FieldPath& where,
                std::string_view url);
/// What speaks against the answer that the addresses lead to real content: those that do not open.
/// The privacy policy has a rule of its own.
void checkAddresses(const Subject& subject, Checking& report);

} // namespace core
