#pragma once

#include "core/base/language.h"
#include "core/report/run/run.h"

#include <memory>
#include <string>
#include <string_view>

/// How a report of one offer or of very many is written: each run's part by itself, in any thread,
/// then the parts in their order, without ever holding all of them.
namespace core {

/// Where a report's text goes.
class ReportSink {
public:
    ReportSink() = default;
    virtual ~ReportSink() = default;
    ReportSink(const ReportSink&) = delete;
    ReportSink& operator=(const ReportSink&) = delete;

    virtual void write(std::string_view text) = 0;
    /// Whether a report may go on in a further file.
    [[nodiscard]] virtual bool hasMoreFiles() const { return false; }
    /// What follows goes to the next file.
    virtual void beginFile() {}
};

/// Whether a report is about one offer, or about however many there are.
struct ReportScope {
    bool isOfMany = false;
    /// Of the formats for people: text, Markdown and HTML.
    Language language = {};
};

/// Writes one report in one format.
class ReportWriter {
public:
    ReportWriter() = default;
    virtual ~ReportWriter() = default;
    ReportWriter(const ReportWriter&) = delete;
    ReportWriter& operator=(const ReportWriter&) = delete;

    /// The text of one run. It changes nothing, so that several threads may ask at once.
    [[nodiscard]] virtual std::string part(const Run& run) const = 0;
    /// Takes the part of the next run. The sink is the same for a whole report.
    virtual void add(const RunSummary& summary, std::string_view part, ReportSink& sink) = 0;
    /// Whether it asks its sink for further files when a report grows.
    [[nodiscard]] virtual bool mayFillManyFiles() const { return false; }
    /// After the last run.
    virtual void finish(ReportSink& sink) = 0;
};

} // namespace core
