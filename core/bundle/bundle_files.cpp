#include "core/bundle/bundle_files.h"

#include "core/text/letters/ascii_letters.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
           || c == '_';
}

std::string lowerCase(std::string text)
{
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

} // namespace

void BundleFiles::add(const std::string& name, std::string bytes)
{
    add(name, std::make_shared<const std::string>(std::move(bytes)));
}

void BundleFiles::add(const std::string& name, const std::shared_ptr<const std::string>& bytes)
{
    const auto [there, isNew] = m_files.try_emplace(name, bytes);
    if (!isNew && *there->second != *bytes && !m_fault)
        m_fault = Error{{"error",
                         translatable("error", "Two different files would be called %1 in the "
                                               "bundle. Rename the project's file of that name."),
                         {name}}};
}

std::string asFileNamePart(std::string_view text, std::string_view fallback)
{
    std::string part = inAsciiLetters(text).value_or(std::string(text)).substr(0, 100);
    for (char& c : part)
        c = isPlain(c) ? c : '-';
    const bool hasSubstance = std::ranges::any_of(part, [](char c) { return c != '-'; });
    return hasSubstance ? part : std::string(fallback);
}

std::string twoDigits(std::size_t number)
{
    std::string digits = number < 10 ? "0" : "";
    return digits.append(std::to_string(number));
}

std::vector<std::string> planFolders(const Offer& offer)
{
    std::vector<std::string> folders;
    std::set<std::string> taken;
    std::map<std::string, int> last;
    for (const Plan& plan : offer.plans) {
        const auto wanted = lowerCase(asFileNamePart(plan.id, "plan"));
        auto folder = wanted;
        for (int& number = last.try_emplace(wanted, 1).first->second; !taken.insert(folder).second;)
            folder = wanted + '-' + std::to_string(++number);
        folders.push_back(folder);
    }
    return folders;
}

} // namespace core
