#pragma once

#include "core/project/load.h"
#include "core/project/offer_writer.h"
#include "core/report/report_formats.h"
#include "core/rules/engine/checking.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/validate.h"

#include <algorithm>
#include <string>

/// A run that is made up, of a profile that is made up: real rules and documents change.
namespace core::support {

/// What a report was written to.
class TextSink : public ReportSink {
public:
    void write(std::string_view text) override { m_text += text; }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

/// An offer with an error that has a fix, a warning, something to confirm, a warning that is
/// hidden with a reason, a rule that passed and one that did not run.
class SampleRun {
public:
    /// `value` stands in every text that an offer or a person gives.
    explicit SampleRun(const std::string& value = "a value");
    SampleRun(const SampleRun&) = delete;
    SampleRun& operator=(const SampleRun&) = delete;

    [[nodiscard]] Run& run() { return m_run; }
    [[nodiscard]] Offer& offer() { return m_offer; }
    /// The report on this one alone, or on it as one of many.
    [[nodiscard]] std::string written(std::string_view format, bool isOfMany = false,
                                      const Language& language = {}) const;

private:
    void judge(const std::string& value);

    Offer m_offer;
    Facts m_facts;
    Profile m_profile;
    Subject m_subject{m_offer, m_facts, m_profile};
    Report m_report;
    SourceLocations m_places;
    ReportContext m_context{m_subject, m_report, m_places, "option"};
    Run m_run;
};

/// The runs in their order.
[[nodiscard]] std::string writtenTogether(std::string_view format, std::span<const Run> runs,
                                          const Language& language = {});

} // namespace core::support
