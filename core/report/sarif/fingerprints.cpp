#include "core/report/sarif/fingerprints.h"

#include "core/base/sha.h"
#include "core/offer/access.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>

namespace core {

Fingerprints::Fingerprints(const Offer& offer) : m_offer(offer)
{
    for (const FieldText& field : fieldTexts(offer)) {
        if (field.text.empty())
            continue;
        for (FieldPath at = field.where; !at.isRoot(); at = at.parent())
            if (at.index())
                m_names.emplace(at, field.text);
    }
}

std::string Fingerprints::lastingAddress(const FieldPath& where) const
{
    std::string address;
    for (FieldPath at = where; !at.isRoot(); at = at.parent()) {
        const auto name = m_names.find(at);
        address += '/' + (name == m_names.end() ? at.steps().back() : sha256Hex(name->second));
    }
    return address;
}

std::string Fingerprints::of(const Finding& finding)
{
    std::string marked;
    if (finding.range)
        if (const auto text = textAt(m_offer, finding.where)) {
            const auto start = std::min(finding.range->start, text->size());
            const auto end = std::clamp(finding.range->end, start, text->size());
            marked = text->substr(start, end - start);
        }
    if (findSecret(marked))
        marked.clear();
    constexpr std::size_t kDigits = 16;
    const auto digest =
        sha256Hex(std::string(finding.rule) + '\n' + lastingAddress(finding.where) + '\n' + marked)
            .substr(0, kDigits);
    return digest + ':' + std::to_string(++m_seen[digest]);
}

} // namespace core
