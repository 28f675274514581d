#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The address of a field: a JSON pointer (RFC 6901) into the project file, such as
/// "/listing/title" or "/plans/2/name". Empty is the whole offer. Rules, messages, undo labels,
/// diffs and reports all speak it, so none of them needs to know another.
class FieldPath {
public:
    FieldPath() = default;
    explicit FieldPath(std::string pointer);

    [[nodiscard]] const std::string& str() const { return m_pointer; }
    [[nodiscard]] bool isRoot() const { return m_pointer.empty(); }
    /// True for the path itself and for everything below it.
    [[nodiscard]] bool contains(const FieldPath& other) const;
    [[nodiscard]] FieldPath parent() const;
    /// The unescaped steps; an index is its decimal digits.
    [[nodiscard]] std::vector<std::string> steps() const;
    /// The last step as a list index, if it is one.
    [[nodiscard]] std::optional<std::size_t> index() const;

    FieldPath& operator/=(std::string_view key);
    FieldPath& operator/=(std::size_t index);
    /// The same as /=, for a key of the offer's own fields: none of them is escaped. Rules make
    /// hundreds of paths at every key.
    FieldPath& enter(std::string_view ownKey)
    {
        m_pointer += '/';
        m_pointer += ownKey;
        return *this;
    }
    /// So that a walk through an offer needs no more room.
    void reserveForWalk()
    {
        constexpr std::size_t kUsual = 80;
        m_pointer.reserve(kUsual);
    }
    [[nodiscard]] FieldPath operator/(std::string_view key) const;
    [[nodiscard]] FieldPath operator/(std::size_t index) const;
    /// For a walk that goes down and up again: how long the pointer is, and back to that.
    [[nodiscard]] std::size_t size() const { return m_pointer.size(); }
    void shortenTo(std::size_t size) { m_pointer.resize(size); }

    auto operator<=>(const FieldPath&) const = default;

private:
    std::string m_pointer;
};

} // namespace core
