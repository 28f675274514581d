#include "core/text/yaml/yaml_events.h"

#include "core/base/text_position.h"
#include "core/text/letters/characters.h"
#include "core/text/yaml/yaml_reader.h"

#include <functional>
#include <libfyaml.h>
#include <map>
#include <utility>

namespace core {

namespace {

/// What is told of a text that libfyaml does not read.
Error errorOf(fy_diag* diagnosis)
{
    void* at = nullptr;
    const fy_diag_error* error = fy_diag_errors_iterate(diagnosis, &at);
    if (!error)
        return yamlErrorAt({}, translatable("error", "Line %1, column %2: this is no YAML. Correct "
                                                     "it."));
    return yamlErrorAt({error->line, error->column},
                       translatable("error", "Line %1, column %2: this is no YAML: %3. Correct "
                                             "it."),
                       {std::string(error->msg)});
}

Error notUtf8(std::string_view text, std::size_t bad)
{
    const auto place = PositionedText(std::string(text)).at(bad);
    return yamlErrorAt({place.line, place.column},
                       translatable("error", "Line %1, column %2: this byte is not UTF-8. Save the "
                                             "file as UTF-8."));
}

std::string textOf(fy_token* token)
{
    std::size_t size = 0;
    const char* text = token ? fy_token_get_text(token, &size) : nullptr;
    return text ? std::string(text, size) : std::string();
}

std::optional<YamlPlace> placeOf(fy_token* token)
{
    const fy_mark* mark = token ? fy_token_start_mark(token) : nullptr;
    return mark ? std::optional(YamlPlace{mark->line + 1, mark->column + 1}) : std::nullopt;
}

} // namespace

Error yamlErrorAt(YamlPlace place, const char* text, std::vector<Argument> more)
{
    std::vector<Argument> arguments{static_cast<long long>(place.line),
                                    static_cast<long long>(place.column)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return {{"error", text, std::move(arguments)}};
}

Error yamlTooManyValues(YamlPlace place)
{
    return yamlErrorAt(place,
                       translatable("error", "Line %1, column %2: up to here, the text stands for "
                                             "more than %3 values. Give a smaller one."),
                       {static_cast<long long>(kMaxYamlValues)});
}

void YamlEventReader::Destroy::operator()(fy_diag* diagnosis) const
{
    fy_diag_destroy(diagnosis);
}

void YamlEventReader::Destroy::operator()(fy_parser* parser) const
{
    fy_parser_destroy(parser);
}

/// The events of one document.
class YamlEventReader::Collector {
public:
    void take(const fy_event& event)
    {
        switch (event.type) {
        case FYET_SCALAR:
            addWord(event.scalar.value);
            anchor(event.scalar.anchor);
            return;
        case FYET_ALIAS:
            addAlias(event.alias.anchor);
            return;
        case FYET_SEQUENCE_START:
            add({.kind = YamlEventKind::ListStart});
            anchor(event.sequence_start.anchor);
            return;
        case FYET_MAPPING_START:
            add({.kind = YamlEventKind::MappingStart});
            anchor(event.mapping_start.anchor);
            return;
        case FYET_SEQUENCE_END:
        case FYET_MAPPING_END:
            m_events.push_back({});
            return;
        default:
            return;
        }
    }
    [[nodiscard]] bool isTooMany() const { return m_values > kMaxYamlValues; }
    [[nodiscard]] YamlPlace place() const { return m_place; }
    YamlEvents takeEvents() { return std::move(m_events); }

private:
    void add(YamlEvent event)
    {
        ++m_values;
        m_place = event.place.value_or(m_place);
        m_events.push_back(std::move(event));
    }
    void addWord(fy_token* token)
    {
        add({YamlEventKind::Word, !token || fy_token_scalar_style(token) == FYSS_PLAIN,
             placeOf(token), textOf(token), std::nullopt});
    }
    void addAlias(fy_token* token)
    {
        const auto found = m_anchors.find(textOf(token));
        add({YamlEventKind::Alias,
             false,
             placeOf(token),
             {},
             found == m_anchors.end() ? std::nullopt : std::optional(found->second)});
    }
    /// An alias stands for the last piece before it that has its name.
    void anchor(fy_token* token)
    {
        if (token)
            m_anchors.insert_or_assign(textOf(token), m_events.size() - 1);
    }

    YamlEvents m_events;
    std::map<std::string, std::size_t, std::less<>> m_anchors;
    int m_values = 0;
    /// Of the last word.
    YamlPlace m_place;
};

YamlEventReader::YamlEventReader(std::string_view text)
{
    if (const auto bad = firstBadByte(text)) {
        m_refusal = notUtf8(text, *bad);
        return;
    }
    fy_diag_cfg quiet{};
    fy_diag_cfg_default(&quiet);
    quiet.fp = nullptr;
    m_diagnosis.reset(fy_diag_create(&quiet));
    fy_diag_set_collect_errors(m_diagnosis.get(), true);
    fy_parse_cfg settings{};
    settings.flags =
        static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_COLLECT_DIAG | FYPCF_JSON_NONE);
    settings.diag = m_diagnosis.get();
    m_parser.reset(fy_parser_create(&settings));
    fy_parser_set_string(m_parser.get(), text.data(), text.size());
}

Result<std::optional<YamlEvents>> YamlEventReader::next()
{
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    const auto destroy = [this](fy_event* event) { fy_parser_event_free(m_parser.get(), event); };
    Collector collector;
    for (;;) {
        const std::unique_ptr<fy_event, decltype(destroy)> event(fy_parser_parse(m_parser.get()),
                                                                 destroy);
        if (!event && fy_parser_get_stream_error(m_parser.get()))
            return tl::unexpected(errorOf(m_diagnosis.get()));
        if (!event)
            return std::optional<YamlEvents>();
        if (event->type == FYET_DOCUMENT_END)
            return collector.takeEvents();
        collector.take(*event);
        if (collector.isTooMany())
            return tl::unexpected(yamlTooManyValues(collector.place()));
    }
}

} // namespace core
