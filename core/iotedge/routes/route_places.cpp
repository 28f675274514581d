#include "core/iotedge/routes/route_places.h"

#include "core/iotedge/routes/name_faults.h"
#include "core/iotedge/routes/route_parser.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/similar.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// The first parts of the paths that messages on a device have, as the documents write them.
constexpr std::string_view kMessages = "messages";
constexpr std::string_view kTwinChanges = "twinChangeNotifications";
constexpr std::array<std::string_view, 4> kForms{"messages", "modules", "", "outputs"};
constexpr std::size_t kModuleAt = 2;
constexpr std::size_t kOutputAt = 4;

bool isSameWord(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && asciiLower(a) == asciiLower(b);
}

bool isPossible(std::span<const std::string_view> parts, std::size_t at)
{
    if (at == 0)
        return isSameWord(parts[0], kMessages)
               || (isSameWord(parts[0], kTwinChanges) && parts.size() == 1);
    if (at == kModuleAt || at == kOutputAt)
        return true;
    return at < kForms.size() && isSameWord(parts[at], kForms[at]);
}

class PlaceWarner {
public:
    PlaceWarner(LintSink& sink, std::string_view plain, const ParsedRoute& route)
        : m_sink(sink), m_plain(plain), m_route(route)
    {
        for (const TextRange item : route.source)
            m_source.push_back(textIn(plain, item));
        // The stars at its end are no part of what is compared.
        while (!m_source.empty()
               && m_source.back().find_first_not_of('*') == std::string_view::npos)
            m_source.pop_back();
    }

    void warnOfUnseen(TextRange name);
    void warnOfSource();
    void warnOfSink();
    void warnOfCircle();

private:
    void neverMatches(std::size_t item);
    [[nodiscard]] std::string shownItem(std::size_t item) const
    {
        return shown(textIn(m_sink.text(), m_route.source[item]));
    }

    LintSink& m_sink;
    std::string_view m_plain;
    const ParsedRoute& m_route;
    std::vector<std::string_view> m_source;
};

/// No message has this part at this place.
void PlaceWarner::neverMatches(std::size_t item)
{
    const std::vector<std::string_view> words =
        item == 0 ? std::vector<std::string_view>{kMessages, kTwinChanges}
                  : std::vector<std::string_view>{item < kForms.size() ? kForms[item] : ""};
    const std::string_view near = mostSimilar(m_source[item], words);
    auto& problem = m_sink.warning(
        "routes.source.enum", m_route.source[item],
        near.empty() ? translatable("rule", "No message comes from a source with “%1” at this "
                                            "place, so the route never sends anything. Write "
                                            "/messages/*, /messages/modules/NAME/outputs/NAME or "
                                            "/twinChangeNotifications.")
                     : translatable("rule", "No message comes from a source with “%1” at this "
                                            "place, so the route never sends anything. Probably "
                                            "“%2” is meant; write that."),
        {shownItem(item), std::string(near)});
    if (near.empty())
        problem.message.arguments.resize(1);
    else
        addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string(near)},
               {{m_route.source[item], std::string(near)}});
}

/// A name with a character that nobody sees is another one than the module's.
void PlaceWarner::warnOfUnseen(TextRange name)
{
    const auto unseen = unseenIn(textIn(m_plain, name));
    if (!unseen)
        return;
    const TextRange place{name.start + unseen->start, name.start + unseen->end};
    m_sink.warning("routes.syntax", place,
                   translatable("rule",
                                "The name “%1” holds the unseen character %2, which edgeHub "
                                "takes as part of it: no message has that name. Remove "
                                "the character."),
                   {shown(textIn(m_plain, name)), shownCharacter(m_plain, place.start)});
}

void PlaceWarner::warnOfSource()
{
    for (const TextRange item : m_route.source)
        warnOfUnseen(item);
    for (const TextRange comment : routeComments(m_plain))
        if (comment.start < m_route.sourceRange.end + 2
            && comment.end > m_route.sourceRange.start) {
            m_sink.warning("routes.source.enum", comment,
                           translatable("rule", "edgeHub reads “%1” as a comment and drops it from "
                                                "the source. Use a star at the end of a source "
                                                "only."),
                           {shown(textIn(m_sink.text(), comment))});
            return;
        }
    for (std::size_t item = 0; item < m_source.size(); ++item)
        if (m_source[item] == "*") {
            m_sink.warning("routes.source.enum", m_route.source[item],
                           translatable("rule", "A star in the midst of a source stands for "
                                                "itself, so the route never sends anything. End "
                                                "the source with the star, or write the name."));
            return;
        }
    if (const auto item = impossibleSourcePart(m_source)) {
        neverMatches(*item);
        return;
    }
    if (!m_source.empty() && m_source.back().ends_with('*') && m_source.size() > 1)
        m_sink.warning("routes.source.enum", m_route.source[m_source.size() - 1],
                       translatable("rule", "The star behind “%1” does not stand for the rest of a "
                                            "name; edgeHub drops it. Write the whole name."),
                       {shownItem(m_source.size() - 1)});
}

void PlaceWarner::warnOfSink()
{
    if (m_route.sink.kind != SinkKind::Module)
        return;
    warnOfUnseen(m_route.sink.parts[1]);
    warnOfUnseen(m_route.sink.parts[3]);
    constexpr std::array<std::string_view, 4> kFixed{"modules", "", "inputs", ""};
    // A slash too many, or a name that lacks, moves the parts: which of them is wrong, nobody
    // knows.
    const auto isFixedWord = [&](std::size_t at) {
        const std::string_view word = textIn(m_plain, m_route.sink.parts[at]);
        return word == kFixed[0] || word == kFixed[2];
    };
    const bool isMoved = isFixedWord(1) || isFixedWord(3);
    for (const std::size_t at : {std::size_t{0}, std::size_t{2}}) {
        const TextRange part = m_route.sink.parts[at];
        if (textIn(m_plain, part) == kFixed[at])
            continue;
        auto& problem = m_sink.warning(
            "routes.sink.enum", part,
            translatable("rule", "edgeHub does not look at “%1” in this address, so it works by "
                                 "chance. Write “%2”, as the documents do."),
            {shown(textIn(m_plain, part)), std::string(kFixed[at])});
        if (!isMoved)
            addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string(kFixed[at])},
                   {{part, std::string(kFixed[at])}});
    }
    if (textIn(m_plain, m_route.sink.parts[3]) == "*")
        m_sink.warning("routes.sink.enum", m_route.sink.parts[3],
                       translatable("rule", "“*” is no name in this address: edgeHub takes the "
                                            "star as it stands, and no input is called so. "
                                            "Write a name."));
    if (textIn(m_plain, m_route.sink.parts[1]).empty())
        m_sink.warning("routes.sink.enum", m_route.sink.range,
                       translatable("rule", "The address names no module, so messages wait for one "
                                            "that cannot exist. Write /modules/NAME/inputs/NAME."));
}

void PlaceWarner::warnOfCircle()
{
    if (m_route.sink.kind != SinkKind::Module || m_source.size() <= kModuleAt
        || textIn(m_sink.text(), m_route.sink.parts[1])
               != textIn(m_sink.text(), m_route.source[kModuleAt]))
        return;
    m_sink.warning("routes.sink.enum", m_route.sink.range,
                   translatable("rule", "The route sends the messages of “%1” back to “%1”. If the "
                                        "module answers each of them, they never end: name another "
                                        "module, or one output only."),
                   {shownItem(kModuleAt)});
}

void warnOfModule(LintSink& sink, TextRange place, std::string_view name,
                  const LintContext& context)
{
    const std::string& own = context.moduleName;
    if (name == own || name.empty())
        return;
    const auto isLetterOrDigit = [](char c) { return isAsciiLetter(c) || isAsciiDigit(c); };
    std::string bare;
    std::ranges::copy_if(name.substr(0, 256), std::back_inserter(bare), isLetterOrDigit);
    const bool isOwn = isSameWord(bare, own);
    const bool isNear = !isOwn && mostSimilar(name, {own}) == own;
    const auto addRename = [&](LintProblem& problem) {
        addFix(problem, "rename", translatable("fix", "Write “%1”"), {own}, {{place, own}});
    };
    if (isOwn) {
        addRename(sink.warning("routes.self", place,
                               translatable("rule", "The route calls the own module “%1”; on a "
                                                    "device its name is “%2”. Write that."),
                               {shown(name), own}));
        return;
    }
    auto& unknown = sink.warning(
        "x.routes.modname", place,
        translatable("rule", "A device with the defaults has no module “%1”; the own one is called "
                             "“%2”. Write that, or <FROM_MODULE_NAME> for a module of the "
                             "customer."),
        {shown(name), own});
    if (!isNear)
        return;
    addRename(unknown);
    addRename(sink.warning("x.routes.typo", place,
                           translatable("rule", "“%1” looks like a slip of the own module's name, "
                                                "“%2”. Write that."),
                           {shown(name), own}));
}

/// An upper-case name, so that a reader sees what is to be filled in.
bool isConventional(std::string_view placeholder)
{
    const std::string_view inner = placeholder.substr(1, placeholder.size() - 2);
    return std::ranges::all_of(
        inner, [](char c) { return (c >= 'A' && c <= 'Z') || isAsciiDigit(c) || c == '_'; });
}

} // namespace

std::optional<std::size_t> impossibleSourcePart(std::span<const std::string_view> parts)
{
    for (std::size_t at = 0; at < parts.size(); ++at)
        if (!isPossible(parts, at))
            return at;
    return std::nullopt;
}

void warnOfPlaces(LintSink& sink, std::string_view plain, const ParsedRoute& route)
{
    PlaceWarner warner(sink, plain, route);
    warner.warnOfSource();
    warner.warnOfSink();
    warner.warnOfCircle();
}

void warnOfModules(LintSink& sink, std::string_view plain, const ParsedRoute& route,
                   std::span<const RoutePlaceholder> placeholders, const LintContext& context)
{
    for (const RoutePlaceholder& one : placeholders)
        if (const auto shape = textIn(sink.text(), one.range); !isConventional(shape))
            sink.warning("routes.other", one.range,
                         translatable("rule", "The placeholder %1 is not written as the documents "
                                              "want it. Write an upper-case name in angle "
                                              "brackets, such as <FROM_MODULE_NAME>."),
                         {shown(shape)});
    if (context.moduleName.empty())
        return;
    const auto warn = [&](TextRange place) {
        const bool isPlaceholder = std::ranges::any_of(
            placeholders, [&](const RoutePlaceholder& one) { return one.range == place; });
        if (!isPlaceholder && textIn(plain, place) != "*")
            warnOfModule(sink, place, textIn(plain, place), context);
    };
    const bool namesModule = route.source.size() > kModuleAt
                             && isSameWord(textIn(plain, route.source[0]), kMessages)
                             && isSameWord(textIn(plain, route.source[1]), kForms[1]);
    if (namesModule)
        warn(route.source[kModuleAt]);
    if (route.sink.kind == SinkKind::Module)
        warn(route.sink.parts[1]);
}

} // namespace core
