#pragma once

#include "core/project/project.h"
#include "core/rules/engine/facts.h"
#include "core/rules/profile/profile.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace core {

/// What a look at a picture's file told.
struct PictureLook {
    ImageFacts facts;
    /// Lower-case hex.
    std::string sha256;
};

/// Where the builder of facts gets what it cannot know itself. Each face fills it in its own way:
/// the command line looks now, the wizard tells what it knows by now.
struct FactSources {
    /// A look at a file, measuring what the uses need. Nothing where the face is still looking.
    std::function<std::optional<PictureLook>(const std::shared_ptr<const std::string>& bytes,
                                             const PictureUses& uses)>
        look;
    /// Asked where the profile has a rule on spelling; empty where nobody wants to know.
    std::function<SpellingFacts(const Listing&)> spelling = {};
    /// What the network answered; the addresses that the offer does not have are left out.
    LinkFactsByUrl links = {};
    /// What container registries answered; the repositories that the offer does not have are left
    /// out.
    RegistryFacts registry = {};
    /// See Facts.
    std::optional<Offer> baseline = {};
    std::optional<bool> hasRegistryPassword = {};
    std::optional<std::string> today = {};
};

/// Looks now: every picture is decoded, measured and hashed.
[[nodiscard]] FactSources sourcesThatLook();

/// Everything that a check of the project needs to know beside the offer. It is the one place where
/// facts are put together, so that the same project gives the same report by both faces.
[[nodiscard]] Facts factsOf(const ProjectContent& content, const Profile& profile,
                            const FactSources& sources);

/// What of the facts the report inside a bundle stands on: what the project itself holds, and what
/// registries answered, which is evidence with its day. Neither today, the dictionary, the answers
/// of addresses nor the password at hand counts, so that the same project with the same answers
/// gives the same bytes everywhere. `time` is SOURCE_DATE_EPOCH, whose day counts if it is given.
[[nodiscard]] Facts factsForBundle(const Facts& facts, std::optional<long long> time);

} // namespace core
