#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace core {

/// Hashes a key by its value: a text, or a type with a hash() of its own.
struct HashByValue {
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>()(text);
    }
    template <class Key>
        requires(!std::is_convertible_v<const Key&, std::string_view>)
    std::size_t operator()(const Key& key) const
    {
        return key.hash();
    }
};

/// Results of pure functions, each worked out once for equal arguments. A key may refer to its
/// text: that must outlive the memo and stay as it is.
class Memo {
public:
    /// Make(key), kept as long as the memo.
    template <auto Make, class Key>
    const std::invoke_result_t<decltype(Make), const Key&>& of(const Key& key)
    {
        using Table =
            std::unordered_map<Key, std::invoke_result_t<decltype(Make), const Key&>, HashByValue>;
        static const std::size_t place = nextPlace();
        if (place >= m_tables.size())
            m_tables.resize(place + 1);
        std::shared_ptr<void>& stored = m_tables[place];
        if (!stored)
            stored = std::make_shared<Table>();
        Table& table = *static_cast<Table*>(stored.get());
        const auto known = table.find(key);
        return known != table.end() ? known->second : table.emplace(key, Make(key)).first->second;
    }

private:
    /// Each function has a place of its own, the same in every memo.
    static std::size_t nextPlace();

    /// By those places; null for what nobody asked yet.
    std::vector<std::shared_ptr<void>> m_tables;
};

} // namespace core
