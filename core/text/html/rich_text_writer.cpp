#include "core/text/html/rich_text_writer.h"

#include "core/text/html/html_sanitise.h"
#include "core/text/html/rich_text.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct InlineTag {
    bool InlineFormat::* member;
    std::string_view start;
    std::string_view end;
};
/// From the outside.
constexpr std::array<InlineTag, 3> kLookTags{{{&InlineFormat::isBold, "<b>", "</b>"},
                                              {&InlineFormat::isItalic, "<i>", "</i>"},
                                              {&InlineFormat::isUnderlined, "<u>", "</u>"}}};

class RichWriter {
public:
    void write(const RichBlock& block);
    [[nodiscard]] std::string finish()
    {
        closeListsTo(0);
        return std::move(m_html);
    }

private:
    void startLine()
    {
        if (!m_html.empty())
            m_html += '\n';
    }
    void closeItem();
    void openItem(const std::vector<RichList>& lists);
    void closeListsTo(std::size_t depth);
    void writeRuns(const std::vector<RichRun>& runs);
    void changeLook(const InlineFormat& look);

    std::string m_html;
    /// Each with an open item.
    std::vector<RichList> m_lists;
    InlineFormat m_look;
};

std::string_view listTag(RichList list)
{
    return list == RichList::Numbered ? "ol" : "ul";
}

void RichWriter::write(const RichBlock& block)
{
    if (!block.lists.empty()) {
        openItem(block.lists);
        writeRuns(block.runs);
        return;
    }
    closeListsTo(0);
    const std::string tag = block.heading > 0 ? "h" + std::to_string(block.heading) : "p";
    startLine();
    m_html.append("<").append(tag).append(">");
    writeRuns(block.runs);
    m_html.append("</").append(tag).append(">");
}

void RichWriter::openItem(const std::vector<RichList>& lists)
{
    const auto [end, unused] = std::ranges::mismatch(lists, m_lists);
    const auto common = static_cast<std::size_t>(end - lists.begin());
    closeListsTo(common);
    if (common == lists.size()) {
        closeItem();
        m_html += "<li>";
    }
    for (auto depth = common; depth < lists.size(); ++depth) {
        startLine();
        m_html.append("<").append(listTag(lists[depth])).append(">\n<li>");
        m_lists.push_back(lists[depth]);
    }
}

void RichWriter::closeItem()
{
    if (m_html.ends_with("</ul>") || m_html.ends_with("</ol>"))
        m_html += '\n';
    m_html += "</li>\n";
}

void RichWriter::closeListsTo(std::size_t depth)
{
    for (; m_lists.size() > depth; m_lists.pop_back()) {
        closeItem();
        m_html.append("</").append(listTag(m_lists.back())).append(">");
    }
}

void RichWriter::writeRuns(const std::vector<RichRun>& runs)
{
    for (const RichRun& run : runs) {
        changeLook(run.look);
        const std::string text = escapedHtmlText(run.text);
        for (const char c : text)
            if (c == '\n')
                m_html += "<br>";
            else
                m_html += c;
    }
    changeLook({});
}

void RichWriter::changeLook(const InlineFormat& look)
{
    std::size_t same = 0;
    while (same < kLookTags.size()
           && look.*kLookTags[same].member == m_look.*kLookTags[same].member)
        ++same;
    for (auto at = kLookTags.size(); at-- > same;)
        if (m_look.*kLookTags[at].member)
            m_html += kLookTags[at].end;
    for (auto at = same; at < kLookTags.size(); ++at)
        if (look.*kLookTags[at].member)
            m_html += kLookTags[at].start;
    m_look = look;
}

/// As readRichText() would give it: white space as browsers show it.
RichBlock tidyBlock(const RichBlock& block)
{
    RichBlock tidy{block.heading, block.lists, {}};
    for (const RichRun& run : block.runs)
        for (std::size_t start = 0; start <= run.text.size();) {
            const auto end = std::min(run.text.find('\n', start), run.text.size());
            addRichText(tidy, std::string_view(run.text).substr(start, end - start), run.look);
            if (end < run.text.size())
                addRichLineBreak(tidy, run.look);
            start = end + 1;
        }
    if (!tidy.runs.empty() && tidy.runs.back().text.ends_with(' '))
        tidy.runs.back().text.pop_back();
    return tidy;
}

bool hasVisibleText(const RichBlock& block)
{
    return std::ranges::any_of(block.runs, [](const RichRun& run) {
        return !std::ranges::all_of(run.text, isAsciiSpace);
    });
}

} // namespace

std::string richTextHtml(const std::vector<RichBlock>& blocks)
{
    RichWriter writer;
    for (const RichBlock& block : blocks)
        if (const RichBlock tidy = tidyBlock(block); hasVisibleText(tidy))
            writer.write(tidy);
    return writer.finish();
}

} // namespace core
