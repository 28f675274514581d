#pragma once

#include "core/base/field_path.h"
#include "core/rules/engine/checking.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The web addresses of an offer, and what they answered when somebody asked the network.
namespace core {

struct WebAddress {
    FieldPath where;
    std::string url;

    bool operator==(const WebAddress&) const = default;
};

/// Every web address of the offer that customers can follow, in the order of its fields. Empty
/// fields are left out.
[[nodiscard]] std::vector<WebAddress> webAddresses(const Offer& offer);
using HostTest = std::function<bool(std::string_view host)>;
/// Those of them that a link check asks: not names for examples, nor private hosts, which are those
/// of isPrivateHost() unless told.
[[nodiscard]] std::vector<WebAddress> addressesToAsk(const Offer& offer,
                                                     const HostTest& isPrivate = {});

/// An http or https address. In a text, `start` is where it stands.
struct FoundUrl {
    FieldPath where;
    /// As the offer writes it.
    std::string_view url;
    std::string host;
    std::size_t start = 0;
    bool isLink = true;
    bool isVideo = false;
};

/// Calls visit for each of webAddresses() that has a host.
void eachLink(const Subject& subject, Checking& report,
              const std::function<void(const FoundUrl&)>& visit);
/// The same, then for each that stands in a description, a plan's text or a note.
void eachUrl(const Subject& subject, Checking& report,
             const std::function<void(const FoundUrl&)>& visit);
/// Calls visit for the e-mail address of each contact.
void eachMail(const Offer& offer,
              const std::function<void(const FieldPath&, const std::string&)>& visit);

/// What speaks against the HTTP status of a page that anyone should be able to open; nothing for
/// 200 to 299. That a server refuses a program (403, 406, 429, 5xx) proves nothing.
[[nodiscard]] std::optional<Message> problemOfStatus(int status);

/// How an address answered; Undecided is what proves nothing.
enum class LinkAnswer { Page, Dead, SignIn, Undecided };
[[nodiscard]] LinkAnswer answerOf(std::string_view url, const LinkFacts& facts);

/// Somebody asked, and the page came without a sign-in.
[[nodiscard]] bool opensWithoutSignIn(const Subject& subject, std::string_view url);

/// There is no such page or host: an error for privacy policy, terms and support, else a warning.
void checkDead(const Subject& subject, Checking& report);
/// The server asks for a sign-in, or the redirects end where one is asked for.
void checkSignIn(const Subject& subject, Checking& report);
/// For a person who is to answer for the addresses: those that could not be decided.
void hintAddresses(const Subject& subject, Checking& report);

} // namespace core
