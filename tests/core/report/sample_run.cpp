#include "tests/core/report/sample_run.h"

#include "core/iotedge/lint/json_edits.h"
#include "core/offer/field.h"
#include "core/offer/fields.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace core::support {

namespace {

const FieldPath kOfferIdPath("/identity/offerId");
const FieldPath kTitlePath("/listing/title");
const FieldPath kPlanName("/plans/1/title");

RuleEntry entryOf(Severity severity, const std::string& requirement, const std::string& url)
{
    return {severity, requirement, {{"The house rules", "Chapter 1", "2026-01-02", url}}, {}};
}

/// A file with what the findings are about at fixed lines, so that no golden report changes with
/// the fields that an offer has.
SourceLocations placesOfSample(const std::string& value)
{
    struct Member {
        FieldPath where;
        std::string name;
        std::string text;
        std::ptrdiff_t line = 1;
    };
    std::string file = "{";
    std::vector<std::pair<FieldPath, TextRange>> ranges{{{}, {0, 1}}};
    for (const Member& member : {Member{kOfferIdPath, "    \"offerId\": ", "Vibration", 8},
                                 Member{kTitlePath, "    \"title\": ", value, 13},
                                 Member{kPlanName, "      \"title\": ", value, 106}}) {
        file.append(static_cast<std::size_t>(member.line - 1 - std::ranges::count(file, '\n')),
                    '\n');
        file += member.name;
        const std::string literal = quotedJson(member.text);
        ranges.push_back({member.where, {file.size(), file.size() + literal.size()}});
        file += literal;
    }
    SourceLocations places;
    places.addFile("offer.json", file + '}');
    for (const auto& [where, range] : ranges)
        places.add(where, "offer.json", range,
                   where.isRoot() ? SourceEncoding::Json : SourceEncoding::JsonString);
    return places;
}

} // namespace

SampleRun::SampleRun(const std::string& value)
{
    m_profile.id = "house";
    m_profile.title = "The house";
    m_profile.checked = "2026-01-02";
    m_profile.rules["offer.id.charset"] =
        entryOf(Severity::Error, "An ID has lower-case letters.", "https://example.com/rules#id");
    m_profile.rules["listing.title.length"] =
        entryOf(Severity::Warning, "A title is short.", "https://example.com/rules?a=(b)");
    m_profile.rules["plan.name.required"] = entryOf(Severity::Confirm, "A plan has a title.", "");
    m_offer.identity.offerId = "Vibration";
    m_offer.listing.title = value;
    m_offer.plans.resize(2);
    m_offer.plans[0].id = "basic";
    m_offer.plans[1].id = "pro";
    m_offer.plans[1].title = value;
    judge(value);
    m_places = placesOfSample(value);
    m_run = runOf(m_context);
    m_run.offer = "offers/one";
    m_run.prefix = "offers/one/";
    m_run.file = "offers/one/offer.json";
}

void SampleRun::judge(const std::string& value)
{
    Omissions omissions;
    omissions.suppressions = {{"listing.title.length", "/listing/title", value, "2027-01-01", {}}};
    Checking checking(omissions);
    checking.start(*findRule("offer.id.charset"), Severity::Error);
    checking.add(Field<&Offer::identity, &Identity::offerId>::path(), TextRange{0, 1},
                 translatable("rule", "The ID holds “%1”."), {std::string("V")});
    checking.finish();
    checking.start(*findRule("listing.title.length"), Severity::Warning);
    checking.add(kTitlePath, translatable("rule", "The title is “%1”."), {value});
    checking.finish();
    checking.start(*findRule("plan.name.required"), Severity::Warning);
    checking.add(kPlanName, translatable("rule", "The plan's title is “%1”, 100% of it."), {value});
    checking.finish();
    checking.start(*findRule("offer.id.length"), Severity::Error);
    checking.finish();
    checking.start(*findRule("offer.id.unique"), Severity::Confirm);
    checking.add(FieldPath(), translatable("rule", "Look at “%1” yourself."), {value});
    checking.finish();
    checking.start(*findRule("offer.name.required"), Severity::Error);
    checking.notRun(translatable("not-run", "Nobody knows “%1”."), {value});
    checking.finish();
    m_report = checking.take();
}

std::string writtenTogether(std::string_view format, std::span<const Run> runs,
                            const Language& language)
{
    const auto formats = reportFormats();
    const auto writer = std::ranges::find(formats, format, &ReportFormat::name)
                            ->writer({.isOfMany = true, .language = language});
    TextSink sink;
    for (const Run& run : runs)
        writer->add(summaryOf(run), writer->part(run), sink);
    writer->finish(sink);
    return sink.text();
}

std::string SampleRun::written(std::string_view format, bool isOfMany,
                               const Language& language) const
{
    if (isOfMany)
        return writtenTogether(format, std::span(&m_run, 1), language);
    const auto formats = reportFormats();
    const auto writer = std::ranges::find(formats, format, &ReportFormat::name)
                            ->writer({.isOfMany = false, .language = language});
    TextSink sink;
    writer->add(summaryOf(m_run), writer->part(m_run), sink);
    writer->finish(sink);
    return sink.text();
}

} // namespace core::support
