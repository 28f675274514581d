#include "app/cli/measure_records.h"

#include <type_traits>

namespace app {

namespace {

/// Calls visit(member) for all that is measured, in one order for both ways.
template <class Facts, class Visit>
void eachMember(Facts& facts, Visit visit)
{
    visit(facts.format);
    visit(facts.width);
    visit(facts.height);
    visit(facts.hasAlpha);
    auto& measures = *facts.measures;
    visit(measures.uses);
    visit(measures.edgeWidth);
    visit(measures.blockSide);
    visit(measures.ripples);
    visit(measures.clear);
    visit(measures.border);
    visit(measures.ground);
    visit(measures.groundContrast);
    visit(measures.groundGradient);
    visit(measures.contentGradient);
    visit(measures.colours);
    visit(measures.content);
    visit(measures.cutSides);
    visit(measures.letters);
    visit(measures.letterHeight);
    visit(measures.luminance);
    visit(measures.heroInk);
    visit(measures.picture);
    visit(measures.drawing);
    visit(measures.privateData);
}

template <class Value>
concept Plain = std::is_trivially_copyable_v<Value>;

} // namespace

void RecordWriter::number(long long value)
{
    m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void RecordWriter::text(std::string_view value)
{
    number(static_cast<long long>(value.size()));
    m_bytes += value;
}

void RecordWriter::facts(const core::ImageFacts& facts)
{
    const auto plain = [this]<Plain Value>(const Value& value) {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    eachMember(facts, [&]<class Value>(const Value& value) {
        if constexpr (Plain<Value>) {
            plain(value);
        } else {
            number(static_cast<long long>(value.size()));
            for (const auto& item : value)
                plain(item);
        }
    });
}

std::string_view RecordReader::take(std::size_t count)
{
    m_isGood = m_isGood && count <= m_bytes.size();
    if (!m_isGood)
        return {};
    const auto taken = m_bytes.substr(0, count);
    m_bytes.remove_prefix(count);
    return taken;
}

long long RecordReader::number()
{
    long long value = 0;
    const auto bytes = take(sizeof value);
    bytes.copy(reinterpret_cast<char*>(&value), bytes.size());
    return value;
}

std::string RecordReader::text()
{
    return std::string(take(static_cast<std::size_t>(number())));
}

core::ImageFacts RecordReader::facts()
{
    core::ImageFacts facts;
    facts.measures.emplace();
    const auto plain = [this]<Plain Value>(Value& value) {
        const auto bytes = take(sizeof value);
        bytes.copy(reinterpret_cast<char*>(&value), bytes.size());
    };
    eachMember(facts, [&]<class Value>(Value& value) {
        if constexpr (Plain<Value>) {
            plain(value);
        } else {
            for (auto left = number(); left > 0 && m_isGood; --left)
                plain(value.emplace_back());
        }
    });
    return facts;
}

} // namespace app
