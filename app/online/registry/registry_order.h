#pragma once

#include "core/iotedge/registry/endpoint.h"
#include "core/iotedge/registry/registry_facts.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QHostAddress;

namespace app {

/// What somebody wants to know of one repository, and who asks.
struct RegistryOrder {
    core::registry::Endpoint endpoint;
    /// Tags whose images are looked at.
    std::vector<std::string> tags;
    /// Both are empty where nobody signs in.
    QString user;
    QString password;
    /// Without TLS only what isOnThisMachine().
    bool isEncrypted = true;
};

/// What a look goes by; other values are for tests.
struct RegistryLimits {
    /// Where no redirect may lead; isPrivateAddress() unless told.
    std::function<bool(const QHostAddress&)> isPrivate = {};
    /// In milliseconds: for one request, and for all.
    int timeout = 15'000;
    int timeoutOfAll = 120'000;
    /// The pause after the first 429 or 503 that names none; it doubles. A registry that wants a
    /// longer one than the longest is not asked again.
    int firstPause = 500;
    int longestPause = 20'000;
};

/// How a look at a registry ended.
enum class RegistryState { Anonymous, SignedIn, Refused, NoNetwork, RateLimited };

struct RegistryReading {
    RegistryState state = RegistryState::NoNetwork;
    /// Empty where nobody answered.
    core::RegistryRepository repository;
    /// Why not all is known, in words with the way out.
    std::optional<core::Message> problem;
    /// Sent, the sign-in included.
    int requests = 0;
    /// Bytes of all answers' bodies.
    qint64 bytes = 0;
};

/// Whether the host is this machine by its name or address: there, as Docker has it, a registry
/// needs no TLS.
[[nodiscard]] bool isOnThisMachine(const std::string& host);

} // namespace app
