#include "tests/corpus/labels.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

namespace corpus {

namespace {

constexpr std::string_view kEnding = ".labels";
constexpr std::string_view kHole = "{}";

/// What the lines up to the next "rule" say.
struct Block {
    std::string rule;
    std::vector<std::string> also;
    std::vector<std::string> but;
    std::vector<std::string> profiles;
    std::vector<Change> templates;
    bool isManifest = false;
};

std::vector<std::string> wordsOf(std::string_view text)
{
    std::istringstream in{std::string(text)};
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

std::vector<std::string> alternativesOf(std::string_view text)
{
    constexpr std::string_view kBetween = " | ";
    std::vector<std::string> parts;
    for (auto at = text.find(kBetween); at != std::string_view::npos; at = text.find(kBetween)) {
        parts.emplace_back(text.substr(0, at));
        text.remove_prefix(at + kBetween.size());
    }
    parts.emplace_back(text);
    return parts;
}

/// The first word, and what follows its one blank.
std::pair<std::string_view, std::string_view> splitWord(std::string_view line)
{
    const auto blank = line.find(' ');
    if (blank == std::string_view::npos)
        return {line, {}};
    return {line.substr(0, blank), line.substr(blank + 1)};
}

/// "where = value"; without a value the line's own stands there.
Change changeFrom(Target target, std::string_view text)
{
    const auto equals = text.find(" = ");
    if (equals == std::string_view::npos)
        return {target, std::string(text), std::string(kHole)};
    return {target, std::string(text.substr(0, equals)), std::string(text.substr(equals + 3))};
}

std::string filled(std::string text, std::string_view value)
{
    for (auto at = text.find(kHole); at != std::string::npos;
         at = text.find(kHole, at + value.size()))
        text.replace(at, kHole.size(), value);
    return text;
}

class Reader {
public:
    Reader(std::string_view name, LabelFaults& faults) : m_name(name), m_faults(faults) {}

    void read(std::string_view line)
    {
        ++m_line;
        if (line.empty() || line.starts_with('#'))
            return;
        const auto [word, rest] = splitWord(line);
        if (word.starts_with('+') || word.starts_with('-'))
            addLabels(word, rest);
        else if (!takesHead(word, rest) && !takesChange(word, rest))
            fault("no line begins with “" + std::string(word) + "”");
    }

    std::vector<Label> labels;

private:
    void fault(const std::string& text)
    {
        m_faults.push_back(m_name + ':' + std::to_string(m_line) + ": " + text);
    }

    bool takesHead(std::string_view word, std::string_view rest)
    {
        if (word == "kind") {
            const auto found = std::ranges::find(kKindNames, rest);
            if (found == kKindNames.end())
                fault("there is no such kind");
            else
                m_kind = static_cast<Kind>(found - kKindNames.begin());
        } else if (word == "let") {
            const auto [name, text] = splitWord(rest);
            m_grammar[std::string(name)] = alternativesOf(splitWord(text).second);
        } else if (word == "rule") {
            m_block = Block();
            m_block.rule = rest;
        } else if (word == "also") {
            m_block.also = wordsOf(rest);
        } else if (word == "but") {
            m_block.but = wordsOf(rest);
        } else if (word == "in") {
            m_block.profiles = wordsOf(rest);
        } else if (word == "manifest") {
            m_block.isManifest = true;
        } else {
            return false;
        }
        return true;
    }

    bool takesChange(std::string_view word, std::string_view rest)
    {
        const auto target = targetOf(word);
        if (!target)
            return false;
        m_block.templates.push_back(changeFrom(*target, rest));
        return true;
    }

    [[nodiscard]] std::optional<Target> targetOf(std::string_view word) const
    {
        if (word == "at" || word == "with")
            return m_block.isManifest ? Target::Manifest : Target::Offer;
        if (word == "published")
            return Target::Published;
        if (word == "fact")
            return Target::Facts;
        if (word == "picture")
            return Target::Picture;
        return std::nullopt;
    }

    void addLabels(std::string_view sign, std::string_view value)
    {
        std::size_t count = 1;
        if (sign.size() > 1)
            std::from_chars(sign.data() + 1, sign.data() + sign.size(), count);
        if (m_block.rule.empty())
            return fault("no rule is named above");
        const auto texts = draw(value, m_grammar, count);
        if (texts.size() < count)
            fault("the pattern has only " + std::to_string(texts.size()) + " expansions");
        for (const std::string& text : texts)
            addLabel(sign.front() == '+', text);
    }

    void addLabel(bool isTold, const std::string& value)
    {
        Label label;
        label.id = m_name + '/' + m_block.rule + '/' + std::to_string(++m_counts[m_block.rule]);
        label.kind = m_kind;
        label.profiles = m_block.profiles;
        label.isManifest = m_block.isManifest;
        label.shown = value;
        for (const Change& change : m_block.templates) {
            std::mt19937 random(0);
            label.changes.push_back({change.target, change.where,
                                     filled(expand(change.value, m_grammar, random), value)});
        }
        auto& rules = isTold ? label.told : label.silent;
        rules = m_block.also;
        rules.push_back(m_block.rule);
        label.silent.insert(label.silent.end(), m_block.but.begin(), m_block.but.end());
        labels.push_back(std::move(label));
    }

    std::string m_name;
    LabelFaults& m_faults;
    int m_line = 0;
    Kind m_kind = Kind::Row;
    Alternatives m_grammar;
    Block m_block;
    std::map<std::string, int> m_counts;
};

} // namespace

std::vector<Label> labelsFrom(std::string_view name, std::string_view text, LabelFaults& faults)
{
    Reader reader(name, faults);
    while (!text.empty()) {
        const auto end = text.find('\n');
        reader.read(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return std::move(reader.labels);
}

std::vector<Label> labelsIn(const std::string& folder, LabelFaults& faults)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == kEnding)
            files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<Label> labels;
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        std::ranges::move(labelsFrom(file.stem().string(), text.str(), faults),
                          std::back_inserter(labels));
    }
    return labels;
}

} // namespace corpus
