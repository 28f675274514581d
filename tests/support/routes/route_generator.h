#pragma once

#include <random>
#include <string>
#include <string_view>

namespace core::support {

/// Makes routes from the grammar of edgeHub's routes, the same for the same seed: most of them
/// right, others with a slip of the type, of the grammar or of the keyboard.
class RouteGenerator {
public:
    explicit RouteGenerator(unsigned seed) : m_random(seed) {}

    [[nodiscard]] std::string next();

private:
    /// What an expression is made to be: text, number, truth value, body value, or anything.
    enum class Wanted { Text, Number, Truth, Body, Any };

    std::string source();
    std::string sink();
    std::string expression(Wanted wanted, int depth);
    std::string text(int depth);
    std::string number(int depth);
    std::string truth(int depth);
    std::string comparison(int depth);
    std::string spoilt(std::string route);

    template <std::size_t Size>
    std::string_view one(const std::string_view (&words)[Size])
    {
        return words[below(Size)];
    }
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    bool isOne(std::size_t of) { return below(of) == 0; }
    std::string cased(std::string_view word);
    std::string space();
    /// Between an operator and its operands, where it may lack and mostly must not.
    std::string gap();

    std::mt19937 m_random;
};

} // namespace core::support
