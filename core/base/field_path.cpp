#include "core/base/field_path.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace core {

namespace {

std::string unescapedStep(std::string_view step)
{
    std::string result;
    for (std::size_t at = 0; at < step.size(); ++at) {
        const bool escape = step[at] == '~' && at + 1 < step.size();
        result += !escape ? step[at] : step[++at] == '1' ? '/' : '~';
    }
    return result;
}

/// RFC 6901, section 4: "01" is none, so that one element has one address.
std::optional<std::size_t> asIndex(std::string_view step)
{
    if (step.size() > 1 && step.front() == '0')
        return std::nullopt;
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), value);
    const bool whole = error == std::errc{} && end == step.data() + step.size();
    return whole ? std::optional(value) : std::nullopt;
}

} // namespace

FieldPath::FieldPath(std::string pointer) : m_pointer(std::move(pointer)) {}

bool FieldPath::contains(const FieldPath& other) const
{
    return other.m_pointer.starts_with(m_pointer)
           && (other.m_pointer.size() == m_pointer.size()
               || other.m_pointer[m_pointer.size()] == '/');
}

FieldPath FieldPath::parent() const
{
    const auto slash = m_pointer.rfind('/');
    return slash == std::string::npos ? FieldPath() : FieldPath(m_pointer.substr(0, slash));
}

std::vector<std::string> FieldPath::steps() const
{
    std::vector<std::string> result;
    for (std::size_t start = 0; start < m_pointer.size();) {
        const auto end = std::min(m_pointer.find('/', start + 1), m_pointer.size());
        result.push_back(
            unescapedStep(std::string_view(m_pointer).substr(start + 1, end - start - 1)));
        start = end;
    }
    return result;
}

std::optional<std::size_t> FieldPath::index() const
{
    const auto slash = m_pointer.rfind('/');
    return slash == std::string::npos ? std::nullopt
                                      : asIndex(std::string_view(m_pointer).substr(slash + 1));
}

FieldPath& FieldPath::operator/=(std::string_view key)
{
    m_pointer += '/';
    // Most keys need no escape.
    if (std::ranges::none_of(key, [](char c) { return c == '~' || c == '/'; })) {
        m_pointer += key;
        return *this;
    }
    for (const char c : key) {
        if (c == '~')
            m_pointer += "~0";
        else if (c == '/')
            m_pointer += "~1";
        else
            m_pointer += c;
    }
    return *this;
}

FieldPath& FieldPath::operator/=(std::size_t index)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), index).ptr;
    m_pointer += '/';
    m_pointer.append(digits.data(), end);
    return *this;
}

FieldPath FieldPath::operator/(std::string_view key) const
{
    FieldPath path;
    path.m_pointer.reserve(m_pointer.size() + 1 + key.size());
    path.m_pointer = m_pointer;
    path /= key;
    return path;
}

FieldPath FieldPath::operator/(std::size_t index) const
{
    FieldPath path = *this;
    path /= index;
    return path;
}

} // namespace core
