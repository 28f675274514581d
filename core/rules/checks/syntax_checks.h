#pragma once

#include "core/rules/engine/checking.h"
#include "core/text/addresses/url.h"

#include <string_view>
#include <vector>

/// Checks of texts with a fixed form, for the rows of several subjects. An empty text has no fault:
/// whether it may be empty is another question.
namespace core {

/// Where rules of their own judge whom an address may lead to.
void checkUrlForm(Checking& report, const FieldPath& where, std::string_view text);
void checkUrl(Checking& report, const FieldPath& where, std::string_view text,
              UrlScheme scheme = UrlScheme::HttpOrHttps);
void checkEmail(Checking& report, const FieldPath& where, std::string_view text);
void checkPhone(Checking& report, const FieldPath& where, std::string_view text);
void checkGuid(Checking& report, const FieldPath& where, std::string_view text);

/// Fixes for whole rows: the text at the finding's place, rewritten where there is no doubt what
/// was meant.
[[nodiscard]] std::vector<Fix> fixedUrl(const Subject& subject, const Finding& finding);
[[nodiscard]] std::vector<Fix> fixEmail(const Subject& subject, const Finding& finding);
[[nodiscard]] std::vector<Fix> fixPhone(const Subject& subject, const Finding& finding);
[[nodiscard]] std::vector<Fix> fixGuid(const Subject& subject, const Finding& finding);

} // namespace core
