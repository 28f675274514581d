#include "app/ui/pages/default_entries.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/pages/plan_pages.h"
#include "core/iotedge/plan_names.h"
#include "core/iotedge/routes/route_editing.h"
#include "core/iotedge/routes/route_words.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"

#include <QCoreApplication>

namespace app {

namespace {

class DefaultEntries {
    Q_DECLARE_TR_FUNCTIONS(DefaultEntries)
};

/// `"name": value` as it stands in a deployment manifest, with or without a comma behind it.
std::optional<Entry> jsonMember(const QString& line, bool isText)
{
    QString text = line.trimmed();
    if (!text.startsWith(u'"'))
        return std::nullopt;
    if (text.endsWith(u','))
        text.chop(1);
    const std::string source = "{" + toUtf8(text) + "}";
    const core::JsonTree tree = core::readJson(source);
    if (!tree.problems.empty() || tree.root.members.size() != 1)
        return std::nullopt;
    const core::JsonMember& member = tree.root.members.front();
    const core::JsonNode& value = member.value;
    const bool isDecoded = isText && value.kind == core::JsonKind::String;
    return Entry{fromUtf8(member.key),
                 fromUtf8(isDecoded ? value.text
                                    : source.substr(value.range.start,
                                                    value.range.end - value.range.start))};
}

/// The name and the value on both sides of the separator.
std::optional<Entry> splitAt(QChar separator, const QString& line)
{
    const qsizetype at = line.indexOf(separator);
    if (at < 0)
        return std::nullopt;
    return Entry{line.left(at).trimmed(), line.mid(at + 1).trimmed()};
}

Entry parsedRoute(const QString& line)
{
    if (const auto cells = splitAt(u'\t', line))
        return *cells;
    return jsonMember(line, true).value_or(Entry{{}, line.trimmed()});
}

Entry parsedProperty(const QString& line)
{
    if (const auto cells = splitAt(u'\t', line))
        return *cells;
    if (const auto member = jsonMember(line, false))
        return *member;
    return splitAt(u'=', line).value_or(Entry{line.trimmed(), {}});
}

Entry parsedVariable(const QString& line)
{
    if (const auto cells = splitAt(u'\t', line))
        return *cells;
    if (const auto member = jsonMember(line, true))
        return *member;
    return splitAt(u'=', line).value_or(Entry{line.trimmed(), {}});
}

bool isJson(const QString& text)
{
    return core::readJson(toUtf8(text)).problems.empty();
}

std::string moduleNameOf(const Document& document, std::size_t plan)
{
    const core::Plan* found = PlanField<>::find(document.offer(), plan);
    return found ? core::defaultModuleName(found->title) : std::string();
}

QString routeReading(const QString& route)
{
    QStringList sentences;
    for (const core::Message& sentence : core::routeInWords(toUtf8(route)))
        sentences += wording(sentence);
    return sentences.join(u' ');
}

CodePart partOf(core::RouteWordKind kind)
{
    using Kind = core::RouteWordKind;
    switch (kind) {
    case Kind::Source:
    case Kind::Sink:
    case Kind::Property:
    case Kind::SystemProperty:
        return CodePart::Name;
    case Kind::Literal:
        return CodePart::String;
    case Kind::Comment:
        return CodePart::Comment;
    case Kind::Keyword:
    case Kind::Function:
    case Kind::Operator:
        break;
    }
    return CodePart::Keyword;
}

std::vector<CodeSpan> routeColours(const QString& line)
{
    std::vector<CodeSpan> spans;
    for (const core::RouteHighlight& word : core::routeHighlights(toUtf8(line)))
        spans.push_back({selectionOf(line, word.range), partOf(word.kind)});
    return spans;
}

Completions routeCompletions(const QString& text, int cursor, const core::LintContext& context)
{
    const std::string route = toUtf8(text);
    const std::size_t at = toUtf8(text.left(cursor)).size();
    Completions completions{{cursor, 0}, {}};
    for (const core::RouteCompletion& found : core::routeCompletions(route, at, context)) {
        completions.replaced = selectionOf(text, found.range);
        completions.items.push_back({fromUtf8(found.text), {}});
    }
    return completions;
}

} // namespace

EntryKind routeEntries(const Document& document, std::size_t plan)
{
    EntryKind kind;
    kind.title = DefaultEntries::tr("Route %1");
    kind.add = DefaultEntries::tr("Add route");
    kind.example = [&document, plan] {
        const std::string name = moduleNameOf(document, plan);
        const QString module = name.empty() ? QStringLiteral("VibrationMonitor") : fromUtf8(name);
        return Entry{
            QStringLiteral("ToCloud"),
            QStringLiteral("FROM /messages/modules/%1/outputs/* INTO $upstream").arg(module)};
    };
    kind.isStacked = true;
    kind.lengthRule = "routes.length";
    kind.reading = routeReading;
    kind.colours = routeColours;
    kind.completions = [&document, plan](const QString& text, int cursor) {
        return routeCompletions(text, cursor, {moduleNameOf(document, plan)});
    };
    kind.nameOfPasted = QStringLiteral("Route%1");
    kind.parsed = parsedRoute;
    return kind;
}

EntryKind twinEntries()
{
    EntryKind kind;
    kind.title = DefaultEntries::tr("Property %1");
    kind.add = DefaultEntries::tr("Add property");
    kind.example = [] {
        return Entry{QStringLiteral("threshold"),
                     QStringLiteral("{ \"level\": 4.5, \"unit\": \"mm/s\" }")};
    };
    kind.language = CodeLanguage::Json;
    kind.hasOpenParts = true;
    kind.lengthRule = "twin.length";
    kind.isOneValue = isJson;
    kind.parsed = parsedProperty;
    return kind;
}

EntryKind environmentEntries()
{
    EntryKind kind;
    kind.title = DefaultEntries::tr("Variable %1");
    kind.add = DefaultEntries::tr("Add variable");
    kind.example = [] { return Entry{QStringLiteral("LOG_LEVEL"), QStringLiteral("info")}; };
    kind.hasOpenParts = true;
    kind.lengthRule = "env.length";
    kind.parsed = parsedVariable;
    return kind;
}

} // namespace app
