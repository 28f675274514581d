#include "core/changes/list_alignment.h"

#include <deque>
#include <string_view>
#include <unordered_map>

namespace core {

namespace {

constexpr auto kNone = static_cast<std::size_t>(-1);

class Alignment {
public:
    Alignment(std::span<const ElementKey> before, std::span<const ElementKey> after)
        : m_before(before),
          m_after(after),
          m_wasAt(after.size(), kNone),
          m_isTaken(before.size(), false)
    {
        pairBy([](const ElementKey& key) { return std::span(&key.whole, 1); });
        pairBy(
            [](const ElementKey& key) { return std::span(&key.name, key.name.empty() ? 0 : 1); });
        pairBy([](const ElementKey& key) { return std::span(key.texts); });
        pairByPlace();
    }

    [[nodiscard]] std::vector<ElementPair> pairs() const
    {
        std::vector<ElementPair> result;
        result.reserve(m_after.size());
        for (std::size_t at = 0; at < m_after.size(); ++at)
            result.push_back(
                {m_wasAt[at] == kNone ? std::nullopt : std::optional(m_wasAt[at]), at});
        for (std::size_t at = 0; at < m_before.size(); ++at)
            if (!m_isTaken[at])
                result.push_back({at, std::nullopt});
        return result;
    }

private:
    /// Pairs what is still free on both sides and has one of the texts in common, first with first.
    template <class TextsOf>
    void pairBy(const TextsOf& textsOf)
    {
        std::unordered_map<std::string_view, std::deque<std::size_t>> free;
        for (std::size_t at = 0; at < m_before.size(); ++at)
            if (!m_isTaken[at])
                for (const std::string& text : textsOf(m_before[at]))
                    free[text].push_back(at);
        for (std::size_t at = 0; at < m_after.size(); ++at)
            if (m_wasAt[at] == kNone)
                takeFirst(free, textsOf(m_after[at]), at);
    }

    void takeFirst(std::unordered_map<std::string_view, std::deque<std::size_t>>& free,
                   std::span<const std::string> texts, std::size_t after)
    {
        for (const std::string& text : texts) {
            const auto found = free.find(text);
            if (found == free.end())
                continue;
            auto& places = found->second;
            while (!places.empty() && m_isTaken[places.front()])
                places.pop_front();
            if (!places.empty()) {
                pair(places.front(), after);
                return;
            }
        }
    }

    void pairByPlace()
    {
        for (std::size_t at = 0; at < std::min(m_before.size(), m_after.size()); ++at)
            if (!m_isTaken[at] && m_wasAt[at] == kNone)
                pair(at, at);
    }

    void pair(std::size_t before, std::size_t after)
    {
        m_isTaken[before] = true;
        m_wasAt[after] = before;
    }

    std::span<const ElementKey> m_before;
    std::span<const ElementKey> m_after;
    std::vector<std::size_t> m_wasAt;
    std::vector<bool> m_isTaken;
};

} // namespace

std::vector<ElementPair> alignedElements(std::span<const ElementKey> before,
                                         std::span<const ElementKey> after)
{
    return Alignment(before, after).pairs();
}

} // namespace core
