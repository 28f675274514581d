#pragma once

#include "core/rules/engine/rule.h"

namespace core {

/// Every rule, grouped by subject in the order of the catalogue's sections.
[[nodiscard]] std::span<const Rule> allRules();
/// Null where there is no such rule.
[[nodiscard]] const Rule* findRule(std::string_view id);

// The rows, one array per subject, each in the file of its name.

/// Section 2.1, before you start.
[[nodiscard]] std::span<const Rule> publisherRules();
/// Section 2.2.
[[nodiscard]] std::span<const Rule> identityRules();
/// Section 2.3.
[[nodiscard]] std::span<const Rule> leadRules();
/// Section 2.4, categories and legal terms.
[[nodiscard]] std::span<const Rule> legalRules();
/// Section 2.5.
[[nodiscard]] std::span<const Rule> listingRules();
/// Section 2.5, what the description says.
[[nodiscard]] std::span<const Rule> descriptionRules();
/// Section 2.6, the HTML of the description.
[[nodiscard]] std::span<const Rule> htmlRules();
/// Section 2.7.
[[nodiscard]] std::span<const Rule> linkRules();
/// Section 2.21, whom addresses lead to, and what they answer.
[[nodiscard]] std::span<const Rule> webRules();
/// Section 2.8.
[[nodiscard]] std::span<const Rule> supportRules();
/// Sections 2.9 and 4.
[[nodiscard]] std::span<const Rule> mediaRules();
/// Section 2.10.
[[nodiscard]] std::span<const Rule> previewRules();
/// Section 2.11.
[[nodiscard]] std::span<const Rule> planRules();
/// Sections 2.12 and 2.13, the registry and the tags.
[[nodiscard]] std::span<const Rule> imageRules();
/// What the registry holds, and the runtime.
[[nodiscard]] std::span<const Rule> containerRegistryRules();
/// Section 2.14, whether there are defaults at all.
[[nodiscard]] std::span<const Rule> defaultsRules();
/// Section 2.14, routes.
[[nodiscard]] std::span<const Rule> routeRules();
/// Section 2.14, the module twin.
[[nodiscard]] std::span<const Rule> twinRules();
/// Section 2.14, environment variables.
[[nodiscard]] std::span<const Rule> environmentRules();
/// Section 2.14, the container's create options.
[[nodiscard]] std::span<const Rule> createOptionsRules();
/// Section 2.14, placeholders and secrets in the defaults.
[[nodiscard]] std::span<const Rule> placeholderRules();
/// Section 2.28, what a deployment manifest is made of.
[[nodiscard]] std::span<const Rule> manifestRules();
/// Section 2.15.
[[nodiscard]] std::span<const Rule> moduleNameRules();
/// Sections 2.16 to 2.18.
[[nodiscard]] std::span<const Rule> publishingRules();
/// Section 2.20, the characters of all texts.
[[nodiscard]] std::span<const Rule> textRules();
/// Section 2.22, texts and their structure for those who hear or tab through them.
[[nodiscard]] std::span<const Rule> accessibilityRules();
/// Section 2.23, what was left over from writing.
[[nodiscard]] std::span<const Rule> leftoverRules();
/// Section 2.24, words that reviewers refuse.
[[nodiscard]] std::span<const Rule> wordingRules();
/// Section 2.19, rules on several fields; the last row counts what all others found.
[[nodiscard]] std::span<const Rule> crossRules();

} // namespace core
