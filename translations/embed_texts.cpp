// Writes what the core says in other languages as C++ that it carries with it:
//     embed_texts OUTPUT offerwright_de.ts offerwright_en.ts …
// Only the contexts of core and of the command line, which are words in small letters; what is the
// wizard's own, whose contexts are classes, Qt reads from its own form of the same files.

#include "core/base/translation_table.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Texts = std::map<std::uint64_t, std::string>;

/// What stands between the tags, from `at` on; nothing where there is no such element before `end`.
std::optional<std::string_view> contentOf(std::string_view xml, std::string_view tag)
{
    const std::string open = '<' + std::string(tag);
    for (auto at = xml.find(open); at != std::string_view::npos; at = xml.find(open, at + 1)) {
        const char after = xml[at + open.size()];
        if (after != '>' && after != ' ')
            continue;
        const auto start = xml.find('>', at) + 1;
        return xml.substr(start, xml.find("</" + std::string(tag) + '>', start) - start);
    }
    return std::nullopt;
}

void appendUtf8(std::string& text, unsigned long point)
{
    constexpr unsigned long kLow = 0x3F;
    const auto add = [&](unsigned long byte) { text += static_cast<char>(byte); };
    if (point < 0x80) {
        add(point);
    } else if (point < 0x800) {
        add(0xC0U | (point >> 6U));
        add(0x80U | (point & kLow));
    } else if (point < 0x10000) {
        add(0xE0U | (point >> 12U));
        add(0x80U | ((point >> 6U) & kLow));
        add(0x80U | (point & kLow));
    } else {
        add(0xF0U | (point >> 18U));
        add(0x80U | ((point >> 12U) & kLow));
        add(0x80U | ((point >> 6U) & kLow));
        add(0x80U | (point & kLow));
    }
}

void appendReference(std::string& text, const std::string& name)
{
    static const std::map<std::string, char> kNamed{
        {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    if (const auto named = kNamed.find(name); named != kNamed.end())
        text += named->second;
    else if (name.starts_with("#x"))
        appendUtf8(text, std::stoul(name.substr(2), nullptr, 16));
    else if (name.starts_with('#'))
        appendUtf8(text, std::stoul(name.substr(1)));
    else
        throw std::runtime_error("the reference &" + name + "; is not known");
}

std::string unescaped(std::string_view xml)
{
    std::string text;
    while (!xml.empty()) {
        const auto reference = xml.find('&');
        text += xml.substr(0, reference);
        if (reference == std::string_view::npos)
            break;
        const auto end = xml.find(';', reference);
        if (end == std::string_view::npos)
            throw std::runtime_error("a reference has no end");
        appendReference(text, std::string(xml.substr(reference + 1, end - reference - 1)));
        xml.remove_prefix(end + 1);
    }
    return text;
}

void add(Texts& texts, std::uint64_t key, std::string text)
{
    if (!text.empty() && !texts.emplace(key, text).second)
        throw std::runtime_error("two texts have one key; one of them is \"" + text + '"');
}

void addMessage(Texts& texts, const std::string& context, std::string_view message)
{
    const auto source = contentOf(message, "source");
    const auto translation = contentOf(message, "translation");
    const bool isOld = message.find("<translation type=") != std::string_view::npos;
    if (!source || !translation || isOld)
        return;
    const std::string text = unescaped(*source);
    if (translation->find("<numerusform") == std::string_view::npos) {
        add(texts, core::translationKey(context, text), unescaped(*translation));
        return;
    }
    std::string_view rest = *translation;
    for (std::size_t form = 1;; ++form) {
        const auto one = contentOf(rest, "numerusform");
        if (!one)
            return;
        add(texts, core::translationKey(context, text, form), unescaped(*one));
        rest.remove_prefix(static_cast<std::size_t>(one->data() - rest.data()) + one->size());
    }
}

bool isOfCore(std::string_view context)
{
    return context.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos;
}

/// The parts of `xml` that are such elements.
std::vector<std::string_view> elementsOf(std::string_view xml, const std::string& tag)
{
    std::vector<std::string_view> elements;
    const std::string end = "</" + tag + '>';
    for (auto at = xml.find('<' + tag); at != std::string_view::npos;
         at = xml.find('<' + tag, at)) {
        const auto stop = xml.find(end, at);
        if (stop == std::string_view::npos)
            throw std::runtime_error("a " + tag + " has no end");
        elements.push_back(xml.substr(at, stop - at));
        at = stop;
    }
    return elements;
}

Texts textsIn(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw std::runtime_error("it cannot be read");
    const std::string xml{std::istreambuf_iterator<char>(stream), {}};
    Texts texts;
    for (const std::string_view context : elementsOf(xml, "context")) {
        const auto name = contentOf(context, "name");
        if (!name || !isOfCore(*name))
            continue;
        for (const std::string_view message : elementsOf(context, "message"))
            addMessage(texts, std::string(*name), message);
    }
    return texts;
}

/// As a string literal of C++; three digits, so that no digit of the text joins them.
std::string literal(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\' && c != '?') {
            result += c;
            continue;
        }
        result += '\\';
        result += static_cast<char>('0' + (byte >> 6U));
        result += static_cast<char>('0' + ((byte >> 3U) & 7U));
        result += static_cast<char>('0' + (byte & 7U));
    }
    return result + '"';
}

/// "de" of "…/offerwright_de.ts".
std::string tagOf(const std::string& file)
{
    const std::string_view prefix = "offerwright_";
    const auto start = file.rfind(prefix) + prefix.size();
    return file.substr(start, file.rfind('.') - start);
}

std::string tableOf(const std::string& tag, const Texts& texts)
{
    std::string keys;
    std::string starts;
    std::string all;
    std::size_t at = 0;
    for (const auto& [key, text] : texts) {
        keys += std::to_string(key) + "U,\n";
        starts += std::to_string(at) + ",\n";
        all += literal(text) + '\n';
        at += text.size();
    }
    return "constexpr std::uint64_t " + tag + "Keys[] = {" + keys + "0};\nconstexpr std::uint32_t "
           + tag + "Starts[] = {" + starts + std::to_string(at) + "};\nconstexpr char " + tag
           + "Texts[] = \"\"\n" + all + ";\n\n";
}

std::string rowOf(const std::string& tag, std::size_t size)
{
    return "        {\"" + tag + "\", {" + tag + "Keys, " + std::to_string(size) + "}, " + tag
           + "Starts, {" + tag + "Texts, sizeof " + tag + "Texts - 1}},\n";
}

} // namespace

int main(int count, char** values)
{
    const std::vector<std::string> words(values, values + count);
    std::string tables;
    std::string rows;
    for (std::size_t at = 2; at < words.size(); ++at) {
        try {
            const Texts texts = textsIn(words[at]);
            tables += tableOf(tagOf(words[at]), texts);
            rows += rowOf(tagOf(words[at]), texts.size());
        } catch (const std::exception& problem) {
            std::fprintf(stderr, "%s: %s\n", words[at].c_str(), problem.what());
            return 1;
        }
    }
    if (words.size() < 3) {
        std::fputs("Name the output and the files of the languages.\n", stderr);
        return 2;
    }
    std::ofstream out(words[1], std::ios::binary);
    out << "// Made from translations/ by translations/embed_texts.cpp.\n"
           "#include \"core/base/translation_table.h\"\n\nnamespace core {\n\nnamespace {\n\n"
        << tables
        << "} // namespace\n\nstd::span<const TranslationTable> translationTables()\n{\n"
           "    static constexpr TranslationTable kTables[] = {\n"
        << rows << "    };\n    return kTables;\n}\n\n} // namespace core\n";
    return out.flush() ? 0 : 1;
}
