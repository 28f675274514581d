#include "tests/support/rule_case.h"

namespace core::support {

namespace {

const RuleCase kLegalCases[] = {
    {"prop.category.required",
     "none",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.categories.clear(); },
     {{Severity::Error, "/listing/categories",
       "No category is chosen, so customers cannot browse to the module. Choose "
       "Internet of Things > IoT Edge Modules."}}},
    {"prop.category.count",
     "six",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.categories.resize(6, {"security", {}, {}}); },
     {{Severity::Error, "/listing/categories",
       "“Categories” has 6 entries; the limit is 5. Remove 1."}}},
    {"prop.category.count",
     "three",
     "pc-2022",
     [](Situation& s) { s.offer.listing.categories.resize(3, {"security", {}, {}}); },
     {{Severity::Error, "/listing/categories",
       "“Categories” has 3 entries; the limit is 2. Remove 1."}}},
    {"prop.subcategory.count",
     "three",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.categories[0].subcategories = {"iot-edge-modules", "iot-security",
                                                        "iot-solutions"};
     },
     {{Severity::Error, "/listing/categories/0/subcategories",
       "“Sub-categories” has 3 entries; the limit is 2. Remove 1."}}},
    {"prop.subcategory.count",
     "of another category",
     "pc-2022",
     [](Situation& s) { s.offer.listing.categories.push_back({"security", {"iot-security"}, {}}); },
     {{Severity::Error, "/listing/categories/1/subcategories/0",
       "The category Security has no sub-categories, so “iot-security” is none of it. Leave its "
       "sub-categories empty."}}},
    {"prop.subcategory.count",
     "none of its category",
     "pc-2022",
     [](Situation& s) { s.offer.listing.categories[0].subcategories = {"pumps"}; },
     {{Severity::Error, "/listing/categories/0/subcategories/0",
       "The category Internet of Things has no sub-category “pumps”. Choose one from the list, or "
       "none."}}},
    {"prop.subcategory.count",
     "a category that does not exist",
     "pc-2022",
     [](Situation& s) { s.offer.listing.categories.push_back({"gardening", {}, {}}); },
     {{Severity::Error, "/listing/categories/1/id",
       "The store has no category “gardening”. Choose one from the list."}}},
    {"prop.category.iotedge",
     "only security",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.categories = {{"security", {}, {}}}; },
     {{Severity::Warning, "/listing/categories",
       "The category of IoT Edge modules is not chosen, though the store shows the "
       "module there. Add Internet of Things > IoT Edge Modules."}}},
    {"prop.category.iotedge",
     "another sub-category",
     "pc-2022",
     [](Situation& s) { s.offer.listing.categories[0].subcategories = {"iot-security"}; },
     {{Severity::Warning, "/listing/categories",
       "The category of IoT Edge modules is not chosen, though the store shows the "
       "module there. Add Internet of Things > IoT Edge Modules."}}},
    {"prop.category.described",
     "a second category",
     "pc-2022",
     [](Situation& s) { s.offer.listing.categories.push_back({"media", {}, {}}); },
     {{Severity::Warning, "/listing/categories/1",
       "The description says nothing about the category Media. Say how the module "
       "serves it, or remove the category."}}},
    {"prop.legal.choice",
     "none",
     "cpp-2019",
     [](Situation& s) { s.offer.legal.contract = ContractChoice::Unset; },
     {{Severity::Error, "/legal/contract",
       "No contract is chosen. Choose Microsoft's standard contract or terms of "
       "your own."}}},
    {"prop.legal.terms.required",
     "none",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "\n"; },
     {{Severity::Error, "/legal/terms",
       "You chose terms of your own, but there are none. Enter them as text, or "
       "give the address of a page that has them."}}},
    {"prop.legal.terms.required", "an address will do", "cpp-2019",
     [](Situation& s) {
         s.offer.legal.terms.clear();
         s.offer.legal.termsUrl = "https://www.contoso.com/terms";
     }},
    {"prop.legal.terms.required", "the standard contract needs none", "cpp-2019",
     [](Situation& s) {
         s.offer.legal.contract = ContractChoice::Standard;
         s.offer.legal.terms.clear();
     }},
    {"prop.legal.terms.form",
     "both",
     "pc-2022",
     [](Situation& s) { s.offer.legal.termsUrl = "https://www.contoso.com/terms"; },
     {{Severity::Warning, "/legal/termsUrl",
       "The terms of use are given as text and as an address, and the portal takes "
       "only one. Clear one of the two."}}},
    {"prop.legal.terms.form",
     "no address",
     "cpp-2019",
     [](Situation& s) {
         s.offer.legal.terms.clear();
         s.offer.legal.termsUrl = "www.contoso.com/terms";
     },
     {{Severity::Warning, "/legal/termsUrl",
       "The web address “www.contoso.com/terms” does not say how to reach it. Begin "
       "it with https://.",
       TextRange{0, 15}}}},
    {"prop.legal.terms.length",
     "one too many",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = std::string(10001, 'a'); },
     {{Severity::Error, "/legal/terms",
       "“Terms of use” has 10001 characters; the limit is 10000. Shorten it by at "
       "least 1.",
       TextRange{10000, 10001}}}},
    {"prop.legal.terms.plaintext",
     "a paragraph",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "1 < 2 <p>Use it.</p>"; },
     {{Severity::Warning, "/legal/terms",
       "The terms of use hold the HTML tag <p>, which customers may see as it "
       "stands here. Write them as plain text.",
       TextRange{6, 9}}}},
    {"prop.legal.standard.irreversible",
     "own terms later",
     "pc-2022",
     [](Situation& s) { s.facts.baseline->legal.contract = ContractChoice::Standard; },
     {{Severity::Error, "/legal/contract",
       "The offer was published with the standard contract and can never leave it. "
       "Choose the standard contract again."}}},
    {"prop.legal.amend.custom",
     "nobody and nothing",
     "cpp-2019",
     [](Situation& s) {
         s.offer.legal.contract = ContractChoice::Standard;
         s.offer.legal.customAmendments.resize(1);
     },
     {{Severity::Error, "/legal/customAmendments/0/terms",
       "“Amendment text” is empty, and the offer cannot be published without it. "
       "Fill it in."},
      {Severity::Error, "/legal/customAmendments/0/tenantIds",
       "The custom amendment names no customer. Add the tenant ID of each customer "
       "that it is for."}}},
    {"prop.legal.amend.custom",
     "no GUID",
     "pc-2022",
     [](Situation& s) {
         s.offer.legal.contract = ContractChoice::Standard;
         s.offer.legal.customAmendments = {{"Longer notice.", {"contoso.com"}, {}}};
     },
     {{Severity::Error, "/legal/customAmendments/0/tenantIds/0",
       "The ID has “o” where one of 0–9 and a–f belongs. Copy it from the Azure portal; its form "
       "is 00000000-0000-0000-0000-000000000000.",
       TextRange{1, 2}}}},
    {"prop.legal.amend.custom",
     "own terms",
     "cpp-2019",
     [](Situation& s) {
         s.offer.legal.customAmendments = {
             {"Longer notice.", {"0f8fad5b-d9cb-469f-a165-70867728950e"}, {}}};
     },
     {{Severity::Error, "/legal/customAmendments",
       "Custom amendments change the standard contract, but the offer has terms of "
       "its own. Choose the standard contract, or remove the amendments."}}},
    {"prop.legal.amend.custom",
     "eleven amendments and eleven tenants",
     "pc-2022",
     [](Situation& s) {
         const std::string tenant = "0f8fad5b-d9cb-469f-a165-70867728950e";
         s.offer.legal.contract = ContractChoice::Standard;
         s.offer.legal.customAmendments.resize(11, {"Longer notice.", {tenant}, {}});
         s.offer.legal.customAmendments[3].tenantIds.resize(11, tenant);
     },
     {{Severity::Error, "/legal/customAmendments",
       "“Custom amendments” has 11 entries; the limit is 10. Remove 1."},
      {Severity::Error, "/legal/customAmendments/3/tenantIds",
       "The custom amendment names 11 tenants; the limit is 10. Move the others to "
       "another amendment."}}},
};

} // namespace

std::span<const RuleCase> legalCases()
{
    return kLegalCases;
}

} // namespace core::support
