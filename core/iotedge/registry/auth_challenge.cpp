#include "core/iotedge/registry/auth_challenge.h"

#include "core/text/letters/characters.h"

#include <algorithm>

namespace core::registry {

namespace {

bool isTokenCharacter(char c)
{
    constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || kMarks.find(c) != std::string_view::npos;
}

/// Reads the header from left to right, each character once.
class ChallengeReader {
public:
    explicit ChallengeReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::vector<AuthChallenge> read();

private:
    struct Parameter {
        std::string name;
        std::string value;
    };

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char next() const { return isAtEnd() ? '\0' : m_text[m_at]; }
    void passOver(std::string_view characters);
    std::string token();
    std::optional<std::string> value();
    /// "name=value"; nothing, and no step on, where something else stands there.
    std::optional<Parameter> parameter();
    void passToken68();

    std::string_view m_text;
    std::size_t m_at = 0;
};

void ChallengeReader::passOver(std::string_view characters)
{
    while (!isAtEnd() && characters.find(next()) != std::string_view::npos)
        ++m_at;
}

std::string ChallengeReader::token()
{
    const std::size_t start = m_at;
    while (!isAtEnd() && isTokenCharacter(next()))
        ++m_at;
    return std::string(m_text.substr(start, m_at - start));
}

std::optional<std::string> ChallengeReader::value()
{
    if (next() != '"')
        return token();
    std::string text;
    for (++m_at; !isAtEnd() && next() != '"'; ++m_at) {
        if (next() == '\\')
            ++m_at;
        if (!isAtEnd())
            text += next();
    }
    if (isAtEnd())
        return std::nullopt;
    ++m_at;
    return text;
}

std::optional<ChallengeReader::Parameter> ChallengeReader::parameter()
{
    const std::size_t start = m_at;
    passOver(" \t,");
    std::string name = asciiLower(token());
    passOver(" \t");
    if (!name.empty() && next() == '=') {
        ++m_at;
        passOver(" \t");
        if (auto found = value())
            return Parameter{std::move(name), std::move(*found)};
    }
    m_at = start;
    return std::nullopt;
}

/// What Negotiate and NTLM have in place of parameters: "YII…==".
void ChallengeReader::passToken68()
{
    while (!isAtEnd() && (isTokenCharacter(next()) || next() == '/'))
        ++m_at;
    passOver("=");
}

std::vector<AuthChallenge> ChallengeReader::read()
{
    std::vector<AuthChallenge> found;
    for (passOver(" \t,"); !isAtEnd(); passOver(" \t,")) {
        const std::string scheme = asciiLower(token());
        if (scheme.empty())
            break;
        passOver(" \t");
        AuthChallenge challenge;
        bool hasParameters = false;
        while (const auto part = parameter()) {
            hasParameters = true;
            if (part->name == "realm")
                challenge.realm = part->value;
            else if (part->name == "service")
                challenge.service = part->value;
            else if (part->name == "scope")
                challenge.scope = part->value;
        }
        if (!hasParameters && next() != ',')
            passToken68();
        if (scheme == "bearer" && !challenge.realm.empty())
            challenge.scheme = AuthChallenge::Scheme::Bearer;
        else if (scheme != "basic")
            continue;
        found.push_back(std::move(challenge));
    }
    return found;
}

} // namespace

std::vector<AuthChallenge> challengesIn(std::string_view header)
{
    return ChallengeReader(header).read();
}

std::optional<AuthChallenge> bestChallenge(std::string_view header)
{
    const auto all = challengesIn(header);
    const auto bearer =
        std::ranges::find(all, AuthChallenge::Scheme::Bearer, &AuthChallenge::scheme);
    if (bearer != all.end())
        return *bearer;
    return all.empty() ? std::nullopt : std::optional(all.front());
}

} // namespace core::registry
