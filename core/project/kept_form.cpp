#include "core/project/kept_form.h"

#include "core/base/text_edit.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"

#include <algorithm>
#include <map>
#include <vector>

namespace core {

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

/// Lines end so where the first one does.
bool hasCarriageReturns(std::string_view text)
{
    const auto end = text.find('\n');
    return end != std::string_view::npos && end > 0 && text[end - 1] == '\r';
}

std::string withCarriageReturns(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\n' && !result.ends_with('\r'))
            result += '\r';
        result += c;
    }
    return result;
}

/// Finds what has to change in one JSON text so that it says what another says.
class JsonMerge {
public:
    JsonMerge(std::string_view old, std::string_view text) : m_old(old), m_text(text) {}

    void compare(const JsonNode& old, const JsonNode& now);
    [[nodiscard]] std::vector<TextEdit> takeEdits() { return std::move(m_edits); }

private:
    using Members = std::map<std::string_view, const JsonMember*>;

    void replace(const JsonNode& old, const JsonNode& now)
    {
        m_edits.push_back({old.range, std::string(partOf(m_text, now.range))});
    }
    void compareObjects(const JsonNode& old, const JsonNode& now);
    void append(const JsonMember& last, const JsonMember& added);
    [[nodiscard]] static Members membersOf(const JsonNode& node)
    {
        Members members;
        for (const JsonMember& member : node.members)
            members.emplace(member.key, &member);
        return members;
    }

    std::string_view m_old;
    std::string_view m_text;
    std::vector<TextEdit> m_edits;
};

void JsonMerge::compare(const JsonNode& old, const JsonNode& now)
{
    const bool isLeaf = now.kind != JsonKind::Object && now.kind != JsonKind::Array;
    if (old.kind != now.kind)
        return replace(old, now);
    if (isLeaf) {
        if (old.text != now.text)
            replace(old, now);
        return;
    }
    if (now.kind == JsonKind::Object)
        return compareObjects(old, now);
    if (old.items.size() != now.items.size())
        return replace(old, now);
    for (std::size_t at = 0; at < now.items.size(); ++at)
        compare(old.items[at], now.items[at]);
}

void JsonMerge::compareObjects(const JsonNode& old, const JsonNode& now)
{
    const Members before = membersOf(old);
    const Members after = membersOf(now);
    const bool losesNone = std::ranges::all_of(
        before, [&](const auto& member) { return after.contains(member.first); });
    if (!losesNone || (old.members.empty() && !now.members.empty()))
        return replace(old, now);
    for (const JsonMember& member : now.members) {
        const auto known = before.find(member.key);
        if (known != before.end())
            compare(known->second->value, member.value);
        else
            append(old.members.back(), member);
    }
}

/// Behind the last member, on a line of its own where that one has one.
void JsonMerge::append(const JsonMember& last, const JsonMember& added)
{
    auto start = last.keyRange.start;
    while (start > 0 && (m_old[start - 1] == ' ' || m_old[start - 1] == '\t'))
        --start;
    const bool hasLine = start > 0 && m_old[start - 1] == '\n';
    const std::string_view indent = partOf(m_old, {start, last.keyRange.start});
    const auto end = last.value.range.end;
    m_edits.push_back(
        {{end, end},
         "," + (hasLine ? "\n" + std::string(indent) : " ")
             + std::string(partOf(m_text, {added.keyRange.start, added.value.range.end}))});
}

} // namespace

std::string inFormOf(std::string_view old, std::string text)
{
    if (hasCarriageReturns(old))
        text = withCarriageReturns(text);
    return old.starts_with(kMark) ? std::string(kMark) + text : text;
}

std::string jsonInFormOf(std::string_view old, std::string text)
{
    const JsonTree before = readJson(old);
    const JsonTree now = readJson(text);
    if (!before.problems.empty() || !now.problems.empty() || before.root.kind != JsonKind::Object)
        return inFormOf(old, std::move(text));
    JsonMerge merge(old, text);
    merge.compare(before.root, now.root);
    auto edits = merge.takeEdits();
    if (hasCarriageReturns(old))
        for (TextEdit& edit : edits)
            edit.replacement = withCarriageReturns(edit.replacement);
    const std::string kept = edited(old, std::move(edits));
    // Never trusted unread: what was kept has to say what was meant.
    const JsonTree again = readJson(kept);
    JsonMerge check(kept, text);
    check.compare(again.root, now.root);
    return again.problems.empty() && check.takeEdits().empty() ? kept
                                                               : inFormOf(old, std::move(text));
}

} // namespace core
