#include "core/image/metadata/xmp.h"

#include "core/image/metadata/notes.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <string>
#include <vector>

namespace core {

namespace {

enum class XmpKind { None, Person, Place, Rights, Thumbnail, History };

struct XmpProperty {
    std::string_view space;
    std::string_view name;
    XmpKind kind;
};

constexpr std::string_view kDc = "http://purl.org/dc/elements/1.1/";
constexpr std::string_view kPhotoshop = "http://ns.adobe.com/photoshop/1.0/";
constexpr std::string_view kExif = "http://ns.adobe.com/exif/1.0/";
constexpr std::string_view kAux = "http://ns.adobe.com/exif/1.0/aux/";
constexpr std::string_view kExifEx = "http://cipa.jp/exif/1.0/";
constexpr std::string_view kIptcCore = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
constexpr std::string_view kIptcExt = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
constexpr std::string_view kXmp = "http://ns.adobe.com/xap/1.0/";
constexpr std::string_view kXmpMm = "http://ns.adobe.com/xap/1.0/mm/";
constexpr std::string_view kXmpRights = "http://ns.adobe.com/xap/1.0/rights/";
constexpr std::string_view kXmpImage = "http://ns.adobe.com/xap/1.0/g/img/";

constexpr std::array kProperties{
    XmpProperty{kDc, "creator", XmpKind::Person},
    XmpProperty{kDc, "contributor", XmpKind::Person},
    XmpProperty{kDc, "rights", XmpKind::Rights},
    XmpProperty{kPhotoshop, "Author", XmpKind::Person},
    XmpProperty{kPhotoshop, "City", XmpKind::Place},
    XmpProperty{kAux, "OwnerName", XmpKind::Person},
    XmpProperty{kAux, "SerialNumber", XmpKind::Person},
    XmpProperty{kExifEx, "CameraOwnerName", XmpKind::Person},
    XmpProperty{kExifEx, "BodySerialNumber", XmpKind::Person},
    XmpProperty{kExif, "GPSLatitude", XmpKind::Place},
    XmpProperty{kExif, "GPSLongitude", XmpKind::Place},
    XmpProperty{kExif, "GPSDestLatitude", XmpKind::Place},
    XmpProperty{kExif, "GPSDestLongitude", XmpKind::Place},
    XmpProperty{kIptcCore, "Location", XmpKind::Place},
    XmpProperty{kIptcCore, "CreatorContactInfo", XmpKind::Person},
    XmpProperty{kIptcExt, "Location", XmpKind::Place},
    XmpProperty{kIptcExt, "LocationCreated", XmpKind::Place},
    XmpProperty{kIptcExt, "LocationShown", XmpKind::Place},
    XmpProperty{kIptcExt, "City", XmpKind::Place},
    XmpProperty{kIptcExt, "Sublocation", XmpKind::Place},
    XmpProperty{kIptcExt, "PersonInImage", XmpKind::Person},
    XmpProperty{kXmpRights, "Owner", XmpKind::Rights},
    XmpProperty{kXmp, "Thumbnails", XmpKind::Thumbnail},
    XmpProperty{kXmpImage, "image", XmpKind::Thumbnail},
    XmpProperty{kXmpMm, "History", XmpKind::History},
};

/// A prefix, and the namespace that it stands for from an element on.
struct XmpBinding {
    std::string_view prefix;
    std::string_view space;
    std::size_t depth = 0;
};

/// What programs write, which holds where a damaged packet declares none.
constexpr std::array kUsualBindings{
    XmpBinding{"dc", kDc},           XmpBinding{"photoshop", kPhotoshop},
    XmpBinding{"exif", kExif},       XmpBinding{"aux", kAux},
    XmpBinding{"exifEX", kExifEx},   XmpBinding{"Iptc4xmpCore", kIptcCore},
    XmpBinding{"xmp", kXmp},         XmpBinding{"Iptc4xmpExt", kIptcExt},
    XmpBinding{"xmpMM", kXmpMm},     XmpBinding{"xmpRights", kXmpRights},
    XmpBinding{"xmpGImg", kXmpImage}};

constexpr std::string_view kXmpBlanks = " \t\r\n";

struct XmpAttribute {
    std::string_view name;
    std::string_view value;
};

/// Those of a start tag behind its name.
std::vector<XmpAttribute> attributesOf(std::string_view rest)
{
    std::vector<XmpAttribute> found;
    for (;;) {
        const auto equals = rest.find('=');
        const auto quote = rest.find_first_of("\"'", std::min(equals, rest.size()));
        const auto close = quote < rest.size() ? rest.find(rest[quote], quote + 1) : quote;
        if (close >= rest.size())
            return found;
        std::string_view name = rest.substr(0, equals);
        const auto start = std::min(name.find_first_not_of(kXmpBlanks), name.size());
        name = name.substr(start);
        name = name.substr(0, std::min(name.find_first_of(kXmpBlanks), name.size()));
        found.push_back({name, rest.substr(quote + 1, close - quote - 1)});
        rest.remove_prefix(close + 1);
    }
}

/// Walks the elements of a packet. It is no judge of XML: what is not well formed is read as far as
/// it goes.
class XmpReader {
public:
    explicit XmpReader(PrivateData& data)
        : m_data(data), m_bindings(kUsualBindings.begin(), kUsualBindings.end())
    {
    }

    void read(std::string_view xml)
    {
        while (!xml.empty()) {
            const auto tag = std::min(xml.find('<'), xml.size());
            takeText(xml.substr(0, tag));
            xml.remove_prefix(tag);
            if (!xml.empty())
                xml.remove_prefix(takeMarkup(xml));
        }
        takeRights();
    }

private:
    static std::size_t behind(std::string_view xml, std::string_view mark)
    {
        const auto at = xml.find(mark);
        return at == std::string_view::npos ? xml.size() : at + mark.size();
    }

    /// Where the tag ends, behind its ">" that stands in no value.
    static std::size_t behindTag(std::string_view xml)
    {
        for (auto at = xml.find_first_of("\"'>"); at != std::string_view::npos;
             at = xml.find_first_of("\"'>", at + 1)) {
            if (xml[at] == '>')
                return at + 1;
            at = xml.find(xml[at], at + 1);
            if (at == std::string_view::npos)
                break;
        }
        return xml.size();
    }

    std::size_t takeMarkup(std::string_view xml)
    {
        constexpr std::string_view kData = "<![CDATA[";
        if (xml.starts_with("<!--"))
            return behind(xml, "-->");
        if (xml.starts_with(kData)) {
            const auto end = behind(xml, "]]>");
            takeText(xml.substr(kData.size(), end - kData.size()));
            return end;
        }
        if (xml.starts_with("<?"))
            return behind(xml, "?>");
        const auto end = behindTag(xml);
        if (xml.starts_with("</"))
            leave();
        else if (!xml.starts_with("<!"))
            enter(xml.substr(1, end - 1));
        return end;
    }

    void enter(std::string_view tag)
    {
        const bool isEmpty = tag.ends_with("/>");
        tag = tag.substr(0, tag.find_last_not_of("/>") + 1);
        const auto nameEnd = std::min(tag.find_first_of(kXmpBlanks), tag.size());
        const auto attributes = attributesOf(tag.substr(nameEnd));
        ++m_depth;
        for (const XmpAttribute& one : attributes)
            bind(one);
        for (const XmpAttribute& one : attributes)
            takeAttribute(one);
        const XmpKind kind = kindOf(tag.substr(0, nameEnd), true);
        m_data.history = m_data.history || kind == XmpKind::History;
        if (kind != XmpKind::None)
            m_open.push_back({kind, m_depth});
        if (isEmpty)
            leave();
    }

    void leave()
    {
        while (!m_open.empty() && m_open.back().depth >= m_depth)
            m_open.pop_back();
        while (m_bindings.size() > kUsualBindings.size() && m_bindings.back().depth >= m_depth)
            m_bindings.pop_back();
        m_depth -= m_depth > 0 ? 1 : 0;
    }

    void bind(const XmpAttribute& attribute)
    {
        constexpr std::string_view kPrefixed = "xmlns:";
        // More of them at once are no metadata.
        constexpr std::size_t kMost = 256;
        const bool isDefault = attribute.name == "xmlns";
        if ((isDefault || attribute.name.starts_with(kPrefixed)) && m_bindings.size() < kMost)
            m_bindings.push_back({isDefault ? "" : attribute.name.substr(kPrefixed.size()),
                                  attribute.value, m_depth});
    }

    /// An attribute without a prefix is in no namespace.
    [[nodiscard]] XmpKind kindOf(std::string_view name, bool isElement) const
    {
        const auto colon = name.find(':');
        const bool hasPrefix = colon != std::string_view::npos;
        if (!hasPrefix && !isElement)
            return XmpKind::None;
        const auto prefix = hasPrefix ? name.substr(0, colon) : std::string_view();
        const auto local = hasPrefix ? name.substr(colon + 1) : name;
        const auto innermostFirst = std::views::reverse(m_bindings);
        const auto bound = std::ranges::find(innermostFirst, prefix, &XmpBinding::prefix);
        if (bound == innermostFirst.end())
            return XmpKind::None;
        const auto found = std::ranges::find_if(kProperties, [&](const XmpProperty& one) {
            return one.space == bound->space && one.name == local;
        });
        return found == kProperties.end() ? XmpKind::None : found->kind;
    }

    void takeAttribute(const XmpAttribute& attribute)
    {
        const XmpKind kind = kindOf(attribute.name, false);
        if (kind == XmpKind::History)
            m_data.history = true;
        else if (kind != XmpKind::None && hasContent(attribute.value))
            note(kind, attribute.value);
    }

    void takeText(std::string_view text)
    {
        if (m_open.empty() || !hasContent(text))
            return;
        for (const Open& one : m_open)
            note(one.kind, text);
    }

    void note(XmpKind kind, std::string_view text)
    {
        m_data.person = m_data.person || kind == XmpKind::Person;
        m_data.place = m_data.place || kind == XmpKind::Place;
        m_data.thumbnail = m_data.thumbnail || kind == XmpKind::Thumbnail;
        if (kind == XmpKind::Rights && m_rights.empty())
            m_rights = text;
    }

    void takeRights() { readCopyright(m_rights, m_data); }

    struct Open {
        XmpKind kind = XmpKind::None;
        std::size_t depth = 0;
    };

    PrivateData& m_data;
    std::vector<XmpBinding> m_bindings;
    /// Properties of which an element is open.
    std::vector<Open> m_open;
    std::size_t m_depth = 0;
    std::string_view m_rights;
};

} // namespace

void readXmp(std::string_view xml, PrivateData& data)
{
    XmpReader(data).read(xml);
}

} // namespace core
