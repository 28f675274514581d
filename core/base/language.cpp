#include "core/base/language.h"

#include "core/base/plural_form.h"
#include "core/base/printable.h"
#include "core/base/translation_table.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view kEnglish = "en";

std::string asFileTag(std::string_view tag)
{
    std::string result(tag);
    std::ranges::replace(result, '-', '_');
    return result;
}

const TranslationTable* tableOf(std::string_view tag)
{
    const auto tables = translationTables();
    const auto found = std::ranges::find(tables, tag, &TranslationTable::tag);
    return found == tables.end() ? nullptr : &*found;
}

std::optional<std::string_view> textAt(const TranslationTable& table, std::uint64_t key)
{
    const auto found = std::ranges::lower_bound(table.keys, key);
    if (found == table.keys.end() || *found != key)
        return std::nullopt;
    const auto at = static_cast<std::size_t>(found - table.keys.begin());
    return table.texts.substr(table.starts[at], table.starts[at + 1] - table.starts[at]);
}

/// All markers are filled in one pass: a part is a user's text and may hold "%2" itself.
template <class Part>
std::string filledBy(std::string_view text, std::size_t parts, const Part& part)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isMarker =
            text[at] == '%' && at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9';
        const auto index = isMarker ? static_cast<std::size_t>(text[at + 1] - '1') : 0;
        if (!isMarker || index >= parts) {
            result += text[at];
            continue;
        }
        result += part(index);
        ++at;
    }
    return result;
}

std::string argumentIn(const Language& language, const Argument& argument)
{
    if (const auto* number = std::get_if<long long>(&argument))
        return std::to_string(*number);
    if (const auto* translated = std::get_if<TranslatableText>(&argument))
        return std::string(language.text(*translated));
    if (const auto* inner = std::get_if<InnerMessage>(&argument))
        return language.wording(inner->message());
    return printable(std::get<std::string>(argument));
}

} // namespace

std::optional<Language> Language::of(std::string_view tag)
{
    for (std::string name = asFileTag(tag); !name.empty();) {
        if (name == kEnglish)
            return Language();
        if (const TranslationTable* table = tableOf(name))
            return Language(*table);
        const auto part = name.rfind('_');
        name.erase(part == std::string::npos ? 0 : part);
    }
    return std::nullopt;
}

std::string Language::tag() const
{
    std::string result(m_table ? m_table->tag : kEnglish);
    std::ranges::replace(result, '_', '-');
    return result;
}

std::string_view Language::text(const char* context, std::string_view text) const
{
    return m_table ? textAt(*m_table, translationKey(context, text)).value_or(text) : text;
}

std::string_view Language::text(const TranslatableText& text) const
{
    return this->text(text.context, text.text);
}

std::string Language::wording(const Message& message) const
{
    return filledBy(text(message.context, message.text), message.arguments.size(),
                    [&](std::size_t at) { return argumentIn(*this, message.arguments[at]); });
}

std::string Language::counted(const TranslatableText& text, long long count) const
{
    const TranslationTable* table = m_table ? m_table : tableOf(kEnglish);
    std::string_view form = text.text;
    if (table)
        form = textAt(*table,
                      translationKey(text.context, text.text, 1 + pluralForm(table->tag, count)))
                   .value_or(form);
    std::string result(form);
    if (const auto marker = result.find("%n"); marker != std::string::npos)
        result.replace(marker, 2, std::to_string(count));
    return result;
}

std::string Language::filled(const TranslatableText& text,
                             std::initializer_list<std::string_view> parts) const
{
    return core::filled(this->text(text), parts);
}

std::string filled(std::string_view text, std::initializer_list<std::string_view> parts)
{
    return filledBy(text, parts.size(), [&](std::size_t at) { return *(parts.begin() + at); });
}

std::vector<std::string> languageTags()
{
    std::vector<std::string> tags{std::string(kEnglish)};
    for (const TranslationTable& table : translationTables())
        if (table.tag != kEnglish)
            tags.push_back(Language(table).tag());
    return tags;
}

std::string listedLanguages()
{
    std::string list;
    for (const std::string& tag : languageTags())
        list += (list.empty() ? "" : ", ") + tag;
    return list;
}

bool isLanguageTag(std::string_view tag)
{
    const auto tags = languageTags();
    return std::ranges::find(tags, tag) != tags.end();
}

} // namespace core
