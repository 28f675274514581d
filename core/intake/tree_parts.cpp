#include "core/intake/tree_parts.h"

#include "core/intake/json_source.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace core::intake {

namespace {

/// "AccountName=contoso;AccountKey=…;EndpointSuffix=core.windows.net"
void readConnection(const std::string& text, Told& told)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(';', at), text.size());
        const std::string part = text.substr(at, end - at);
        const auto equals = std::min(part.find('='), part.size());
        const std::string key = asciiLower(part.substr(0, equals));
        const std::string value = part.substr(std::min(equals + 1, part.size()));
        if (key == "accountname")
            told.tell("/leads/storageAccount", value);
        else if (key == "endpointsuffix")
            told.tell("/leads/storageEndpointSuffix", value);
        else if (key == "accountkey")
            told.noteLeftOut(translatable("import", "The account key of the leads: it is typed "
                                                    "into the portal only."));
        at = end + 1;
    }
}

} // namespace

void readLeads(const JsonNode& resource, Told& told)
{
    for (const JsonMember& part : resource.members) {
        readConnection(textOf(memberIn(part.value, "storageAccountConnectionString")), told);
        for (const std::string_view secret : {"password", "applicationKey"})
            if (!textOf(memberIn(part.value, secret)).empty())
                told.noteLeftOut(translatable("import", "%1 of the leads: it is typed into the "
                                                        "portal only."),
                                 {std::string(secret)});
        if (const JsonNode* emails = memberIn(part.value, "contactEmail"))
            for (const JsonNode& email : emails->items)
                told.tell(told.append("/leads/contactEmails"), textOf(&email));
    }
}

void readCategories(const JsonNode& resource, Told& told)
{
    const JsonNode* categories = memberIn(resource, "categories");
    if (!categories)
        return;
    for (const JsonMember& member : categories->members) {
        const FieldPath category = told.append("/listing/categories");
        told.tell(category / "id", member.key);
        for (const JsonNode& below : member.value.items)
            told.tell(told.append(category / "subcategories"), textOf(&below));
    }
}

void readAudience(const JsonNode& resource, Told& told)
{
    const JsonNode* list = memberIn(resource, "previewAudiences");
    if (!list)
        return;
    for (const JsonNode& item : list->items) {
        const std::string type = textOf(memberIn(item, "type"));
        if (!type.empty() && asciiLower(type) != "subscription") {
            told.noteLeftOut(translatable("import", "A preview audience by “%1”: an offer names "
                                                    "subscriptions."),
                             {type});
            continue;
        }
        const FieldPath one = told.append("/previewAudience");
        told.tell(one / "id", textOf(memberIn(item, "id")));
        told.tell(one / "description", textOf(memberIn(item, "label")));
    }
}

} // namespace core::intake
