#pragma once

#include "core/base/message.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct TranslationTable;

/// A language in which core speaks to people: English, or that of a file in translations/. What
/// programs read (rule ids, JSON, SARIF, JUnit) is never asked of one.
class Language {
public:
    /// English, for which nothing is looked up but plural forms.
    Language() = default;
    explicit Language(const TranslationTable& table) : m_table(&table) {}

    /// By its tag, "de", or by one that says more, "de_AT" or "de-AT". Nothing where no file has
    /// it.
    [[nodiscard]] static std::optional<Language> of(std::string_view tag);

    /// "en", "pt-BR"; as BCP 47 writes it.
    [[nodiscard]] std::string tag() const;

    /// The text in this language, or as it is where the language has none. A view of the text or of
    /// what lives as long as the table.
    [[nodiscard]] std::string_view text(const char* context, std::string_view text) const;
    [[nodiscard]] std::string_view text(const TranslatableText& text) const;

    /// The sentence with its arguments, on one line, as what fills it is printable(). Markers
    /// without an argument stay.
    [[nodiscard]] std::string wording(const Message& message) const;

    /// A text that was marked with countable(), in the form for that many: "2 errors".
    [[nodiscard]] std::string counted(const TranslatableText& text, long long count) const;

    /// The text with its markers %1, %2 … filled by what is finished, such as styled or escaped
    /// parts, which stay as they are.
    [[nodiscard]] std::string filled(const TranslatableText& text,
                                     std::initializer_list<std::string_view> parts) const;

private:
    const TranslationTable* m_table = nullptr;
};

/// The text with its markers filled, as Language::filled() does it.
[[nodiscard]] std::string filled(std::string_view text,
                                 std::initializer_list<std::string_view> parts);

/// The tags of all languages, English first.
[[nodiscard]] std::vector<std::string> languageTags();
/// "en, de"
[[nodiscard]] std::string listedLanguages();
/// Whether it is one of the tags, to the letter.
[[nodiscard]] bool isLanguageTag(std::string_view tag);

} // namespace core
