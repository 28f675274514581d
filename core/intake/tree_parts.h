#pragma once

#include "core/intake/told.h"
#include "core/text/json/json_tree.h"

/// What resources tell beside plain texts and words.
namespace core::intake {

/// Of "customer-leads"; no secret is taken.
void readLeads(const JsonNode& resource, Told& told);
/// Of "property".
void readCategories(const JsonNode& resource, Told& told);
/// Of "price-and-availability-offer".
void readAudience(const JsonNode& resource, Told& told);

} // namespace core::intake
