#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct fy_diag;
struct fy_event; // NOLINT(readability-identifier-naming): the library names it
struct fy_parser;
struct fy_token;

namespace core {

/// Where a word of YAML stands, from 1.
struct YamlPlace {
    int line = 1;
    int column = 1;
};

[[nodiscard]] Error yamlErrorAt(YamlPlace place, const char* text, std::vector<Argument> more = {});

[[nodiscard]] Error yamlTooManyValues(YamlPlace place);

enum class YamlEventKind { Word, Alias, ListStart, MappingStart, End };

/// A piece of a document in the order of the text.
struct YamlEvent {
    YamlEventKind kind = YamlEventKind::End;
    /// Of a word that stands without quotes.
    bool isPlain = false;
    /// Of a word or an alias.
    std::optional<YamlPlace> place = {};
    std::string text = {};
    /// Of an alias: which of the document's events it stands for; nothing where none has its
    /// anchor.
    std::optional<std::size_t> target = {};
};

using YamlEvents = std::vector<YamlEvent>;

/// The documents of a text, one after the other, each as its events. Linear in the text: libfyaml's
/// own tree compares each anchor with all before it.
class YamlEventReader {
public:
    /// The text must live as long as the reader.
    explicit YamlEventReader(std::string_view text);

    /// Nothing behind the last document.
    /// Errors: no UTF-8, no YAML, and more than kMaxYamlValues values.
    Result<std::optional<YamlEvents>> next();

private:
    struct Destroy {
        void operator()(fy_diag* diagnosis) const;
        void operator()(fy_parser* parser) const;
    };
    class Collector;

    /// Of a text that the library may not see: it never comes to the end of some that are no UTF-8.
    std::optional<Error> m_refusal;
    std::unique_ptr<fy_diag, Destroy> m_diagnosis;
    std::unique_ptr<fy_parser, Destroy> m_parser;
};

} // namespace core
