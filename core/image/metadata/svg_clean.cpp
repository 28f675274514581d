#include "core/image/metadata/svg_clean.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace core {

namespace {

constexpr std::string_view kXmlSpace = " \t\r\n";
constexpr std::size_t kMaxSvgReference = 16;

std::string inLowerCase(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

/// A name with its prefix apart, in lower case.
struct XmlName {
    explicit XmlName(std::string_view name)
    {
        const auto colon = name.find(':');
        if (colon != std::string_view::npos)
            prefix = inLowerCase(name.substr(0, colon));
        local = inLowerCase(name.substr(colon == std::string_view::npos ? 0 : colon + 1));
    }

    std::string prefix;
    std::string local;
};

/// Elements that hold RDF, XMP or a whole drawing of Illustrator.
bool isMetadata(const XmlName& element)
{
    constexpr std::array<std::string_view, 6> kLocals{"metadata", "rdf",    "xmpmeta",
                                                      "pgf",      "pgfref", "aipgf"};
    return std::ranges::find(kLocals, element.local) != kLocals.end();
}

/// The prefixes that a drawing gives the namespaces of editors and of metadata, in lower case, with
/// the usual ones, which hold where a damaged drawing declares none.
std::vector<std::string> prefixesOfNotes(std::string_view svg)
{
    constexpr std::string_view kDeclaration = "xmlns:";
    constexpr std::size_t kMost = 64;
    constexpr std::size_t kLook = 256;
    constexpr std::array<std::string_view, 6> kSpaces{"http://www.inkscape.org/namespaces/",
                                                      "http://sodipodi.sourceforge.net/",
                                                      "http://purl.org/dc/",
                                                      "http://ns.adobe.com/",
                                                      "http://iptc.org/std/",
                                                      "http://cipa.jp/exif/"};
    std::vector<std::string> prefixes{"inkscape", "sodipodi"};
    for (auto at = svg.find(kDeclaration); at != std::string_view::npos && prefixes.size() < kMost;
         at = svg.find(kDeclaration, at + 1)) {
        const auto rest = svg.substr(at + kDeclaration.size(), kLook);
        const auto quote = rest.find_first_of("\"'");
        const auto space = rest.substr(std::min(quote, rest.size() - 1) + 1);
        if (std::ranges::any_of(kSpaces,
                                [&](std::string_view one) { return space.starts_with(one); }))
            prefixes.push_back(inLowerCase(rest.substr(0, rest.find_first_of("= \t\r\n"))));
    }
    return prefixes;
}

bool runsScripts(const XmlName& element)
{
    return element.local == "script" || element.local == "handler" || element.local == "listener";
}

/// The value without white space and with its numeric references resolved, as far as they are
/// ASCII; in lower case.
std::string asRead(std::string_view value)
{
    std::string text;
    for (std::size_t at = 0; at < value.size(); ++at) {
        char c = value[at];
        const auto near = value.substr(at, kMaxSvgReference);
        const auto end = near.find(';');
        if (near.starts_with("&#") && end != std::string_view::npos) {
            const auto digits = value.substr(at + 2, end - 2);
            const bool isHex = !digits.empty() && (digits[0] == 'x' || digits[0] == 'X');
            const auto number = std::strtoul(std::string(digits.substr(isHex ? 1 : 0)).c_str(),
                                             nullptr, isHex ? 16 : 10);
            c = number < 128 ? static_cast<char>(number) : '?';
            at += end;
        }
        if (static_cast<unsigned char>(c) > ' ')
            text += c;
    }
    return inLowerCase(text);
}

/// A handler of events, or an address that is a script.
bool runsScripts(const XmlName& attribute, std::string_view value)
{
    constexpr std::array<std::string_view, 7> kAddresses{"href",   "to",  "from",  "by",
                                                         "values", "src", "action"};
    if (attribute.prefix.empty() && attribute.local.size() > 2 && attribute.local.starts_with("on"))
        return true;
    if (attribute.local == "srcdoc")
        return true;
    // An animation that sets a handler.
    if (attribute.local == "attributename")
        return asRead(value).starts_with("on");
    if (std::ranges::find(kAddresses, attribute.local) == kAddresses.end())
        return false;
    const auto text = asRead(value);
    return text.find("javascript:") != std::string::npos
           || text.find("vbscript:") != std::string::npos || text.starts_with("data:text/html");
}

/// Copies a document part by part and leaves out what is not to stay.
class SvgCleaner {
public:
    explicit SvgCleaner(std::string_view bytes) : m_notes(prefixesOfNotes(bytes)), m_rest(bytes) {}

    /// False where a part is not closed.
    bool run()
    {
        while (!m_rest.empty()) {
            const auto text = std::min(m_rest.find('<'), m_rest.size());
            copy(text);
            if (!m_rest.empty() && !takeMarkup())
                return false;
        }
        return m_openLeftOut == 0;
    }

    [[nodiscard]] std::string take() { return std::move(m_clean); }
    [[nodiscard]] bool hasScript() const { return m_hasScript; }

private:
    /// What an editor or a camera notes in elements and attributes.
    [[nodiscard]] bool isNote(const XmlName& name) const
    {
        return std::ranges::find(m_notes, name.prefix) != m_notes.end();
    }

    void copy(std::size_t count)
    {
        if (m_openLeftOut == 0)
            m_clean += m_rest.substr(0, count);
        m_rest.remove_prefix(count);
    }

    /// Copies or passes over what ends with this mark.
    bool takeUpTo(std::string_view end, bool isCopied)
    {
        const auto at = m_rest.find(end);
        if (at == std::string_view::npos)
            return false;
        if (isCopied)
            copy(at + end.size());
        else
            m_rest.remove_prefix(at + end.size());
        return true;
    }

    bool takeMarkup()
    {
        if (m_rest.starts_with("<!--"))
            return takeUpTo("-->", false);
        if (m_rest.starts_with("<![CDATA["))
            return takeUpTo("]]>", true);
        if (m_rest.starts_with("<?"))
            return takeUpTo("?>", m_rest.starts_with("<?xml"));
        if (m_rest.starts_with("<!"))
            return takeDocumentType();
        return m_rest.starts_with("</") ? takeEndTag() : takeStartTag();
    }

    /// Entities may be declared within brackets.
    bool takeDocumentType()
    {
        const auto end = m_rest.find_first_of("[>");
        if (end == std::string_view::npos)
            return false;
        if (m_rest[end] == '>') {
            copy(end + 1);
            return true;
        }
        copy(end);
        return takeUpTo("]", true) && takeUpTo(">", true);
    }

    bool takeEndTag()
    {
        const auto end = m_rest.find('>');
        if (end == std::string_view::npos)
            return false;
        if (m_openLeftOut > 0) {
            --m_openLeftOut;
            m_rest.remove_prefix(end + 1);
        } else {
            copy(end + 1);
        }
        return true;
    }

    bool takeStartTag()
    {
        const auto end = tagEnd();
        if (end == std::string_view::npos)
            return false;
        const auto tag = m_rest.substr(0, end + 1);
        m_rest.remove_prefix(tag.size());
        const bool isEmpty = tag.size() > 2 && tag[tag.size() - 2] == '/';
        const auto nameEnd = tag.find_first_of(" \t\r\n/>", 1);
        const XmlName name(tag.substr(1, nameEnd - 1));
        m_hasScript = m_hasScript || runsScripts(name);
        const bool isLeftOut =
            m_openLeftOut > 0 || runsScripts(name) || isMetadata(name) || isNote(name);
        const bool isWritten = !isLeftOut;
        if (isWritten)
            m_clean += tag.substr(0, nameEnd);
        takeAttributes(tag.substr(nameEnd), isWritten);
        if (isLeftOut && !isEmpty)
            ++m_openLeftOut;
        return true;
    }

    /// Where the tag's '>' is that stands in no value.
    [[nodiscard]] std::size_t tagEnd() const
    {
        for (auto at = m_rest.find_first_of("\"'>"); at != std::string_view::npos;
             at = m_rest.find_first_of("\"'>", at + 1)) {
            if (m_rest[at] == '>')
                return at;
            at = m_rest.find(m_rest[at], at + 1);
            if (at == std::string_view::npos)
                break;
        }
        return std::string_view::npos;
    }

    /// Writes the rest of a tag but for attributes that are left out.
    void takeAttributes(std::string_view rest, bool isWritten)
    {
        while (!rest.empty()) {
            const auto start = std::min(rest.find_first_not_of(kXmlSpace), rest.size());
            const auto equals = rest.find_first_of("=>", start);
            const auto quote = rest.find_first_of("\"'>", start);
            const bool isAttribute =
                equals < quote && rest[equals] == '=' && quote < rest.size() && rest[quote] != '>';
            const auto close =
                isAttribute ? rest.find(rest[quote], quote + 1) : std::string_view::npos;
            if (close == std::string_view::npos) {
                if (isWritten)
                    m_clean += rest;
                return;
            }
            auto name = rest.substr(start, equals - start);
            name = name.substr(0, std::min(name.find_first_of(kXmlSpace), name.size()));
            const XmlName parted(name);
            const bool isScript = runsScripts(parted, rest.substr(quote + 1, close - quote - 1));
            m_hasScript = m_hasScript || isScript;
            if (isWritten && !isScript && !isNote(parted))
                m_clean += rest.substr(0, close + 1);
            rest.remove_prefix(close + 1);
        }
    }

    std::vector<std::string> m_notes;
    std::string_view m_rest;
    std::string m_clean;
    /// How many elements that are left out are open.
    int m_openLeftOut = 0;
    bool m_hasScript = false;
};

} // namespace

std::optional<std::string> cleanSvg(std::string_view bytes)
{
    SvgCleaner cleaner(bytes);
    if (!cleaner.run())
        return std::nullopt;
    return cleaner.take();
}

bool hasSvgScript(std::string_view bytes)
{
    SvgCleaner cleaner(bytes);
    // What could be read of a damaged drawing tells enough.
    [[maybe_unused]] const bool isWhole = cleaner.run();
    return cleaner.hasScript();
}

} // namespace core
