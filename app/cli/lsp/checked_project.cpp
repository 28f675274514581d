#include "app/cli/lsp/checked_project.h"

#include "app/cli/base/input.h"
#include "app/cli/lsp/path_at.h"
#include "core/base/printable.h"
#include "core/project/load.h"
#include "core/project/names.h"
#include "core/project/save_journal.h"
#include "core/report/run/run.h"
#include "core/report/sarif/fix_changes.h"
#include "core/rules/engine/validate.h"
#include "core/text/json/json_reader.h"
#include "core/text/secrets/secrets.h"

#include <utility>

namespace app::lsp {

namespace {

namespace fs = std::filesystem;

class CheckedProject final : public CheckedText {
public:
    CheckedProject(fs::path folder, core::Project project) : m_folder(std::move(folder))
    {
        m_input.project = std::move(project);
        m_input.folder = m_folder;
        for (const core::ProjectProblem& problem : m_input.project.problems)
            add(problem.place, core::Severity::Error, std::string(core::kUnreadableRule),
                problem.message);
    }

    void check(SettingsStore& settings);

    [[nodiscard]] bool holds(const fs::path& file) const override
    {
        return m_input.project.places.textOf(nameOf(file)) != nullptr;
    }
    [[nodiscard]] const LinedText& linesOf(const fs::path& file) const override;
    [[nodiscard]] const Diagnoses& diagnoses() const override { return m_diagnoses; }
    [[nodiscard]] std::vector<Correction>
    corrections(std::span<const std::size_t> numbers) const override;
    [[nodiscard]] const core::Profile* profile() const override
    {
        return m_chosen ? &m_chosen->profile : nullptr;
    }
    [[nodiscard]] std::optional<core::FieldPath> fieldAt(const fs::path& file,
                                                         std::size_t offset) const override;

private:
    [[nodiscard]] std::string nameOf(const fs::path& file) const
    {
        return file.lexically_relative(m_folder).generic_string();
    }
    [[nodiscard]] core::Subject subject() const
    {
        return {m_input.project.content.offer, m_facts, m_chosen->profile};
    }
    void add(const core::SourceLocation& place, core::Severity severity, std::string rule,
             core::Message message);
    void addWhole(const core::Error& error)
    {
        add({core::kOfferFile}, core::Severity::Error, std::string(core::kUnreadableRule),
            error.message);
    }
    void addChanges(Correction& correction, std::vector<core::FileChange> changes) const;

    fs::path m_folder;
    Input m_input;
    std::shared_ptr<const ChosenProfile> m_chosen;
    core::Facts m_facts;
    core::Report m_report;
    Diagnoses m_diagnoses;
    std::size_t m_count = 0;
    /// The number of the report's first finding.
    std::size_t m_first = 0;
    mutable std::map<std::string, LinedText, std::less<>> m_lines;
};

const LinedText& CheckedProject::linesOf(const fs::path& file) const
{
    const std::string name = nameOf(file);
    const auto known = m_lines.find(name);
    if (known != m_lines.end())
        return known->second;
    const std::string* text = m_input.project.places.textOf(name);
    return m_lines.emplace(name, LinedText(text ? *text : std::string())).first->second;
}

void CheckedProject::add(const core::SourceLocation& place, core::Severity severity,
                         std::string rule, core::Message message)
{
    core::concealSecrets(message);
    const fs::path file = m_folder / fs::path(place.file);
    std::string href = documentOf(profile(), rule);
    m_diagnoses[file].push_back({linesOf(file).rangeOf(place), severity, std::move(rule),
                                 std::move(href), core::inEnglish(message), m_count++});
}

void CheckedProject::check(SettingsStore& settings)
{
    const auto ours = settings.of(m_folder);
    for (const core::ConfigFault& fault : ours->config.faults)
        addWhole(fault.asError());
    auto chosen = settings.profileOf(&m_input.project, ours->config);
    if (!chosen)
        return addWhole(chosen.error().error);
    if (!*ours->sources)
        return addWhole(ours->sources->error());
    Sources sources = **ours->sources;
    if (const auto read = addPublished(m_input, sources); !read)
        return addWhole(read.error());
    m_chosen = *chosen;
    m_facts = core::factsOf(m_input.project.content, m_chosen->profile, sources.facts);
    m_report = core::validate(subject());
    m_first = m_count;
    for (const core::Finding& finding : m_report.findings())
        add(m_input.project.places.of(finding.where, finding.range), finding.severity,
            std::string(finding.rule), finding.message);
}

void CheckedProject::addChanges(Correction& correction, std::vector<core::FileChange> changes) const
{
    for (core::FileChange& change : changes) {
        const fs::path file = m_folder / fs::path(change.place.file);
        correction.edits[file].push_back(
            {linesOf(file).rangeOf(change.place), std::move(change.text)});
    }
}

std::vector<Correction> CheckedProject::corrections(std::span<const std::size_t> numbers) const
{
    if (!m_chosen)
        return {};
    const auto& found = m_report.findings();
    std::vector<core::Finding> asked;
    std::vector<std::size_t> askedNumbers;
    for (const std::size_t number : numbers)
        if (number >= m_first && number - m_first < found.size()) {
            asked.push_back(found[number - m_first]);
            askedNumbers.push_back(number);
        }
    const core::Subject checked = subject();
    const core::ReportContext context{checked, m_report, m_input.project.places};
    core::FixChanges changes(context);
    std::vector<Correction> corrections;
    const auto fixes = core::fixesFor(checked, asked);
    for (std::size_t at = 0; at < fixes.size(); ++at)
        for (const core::Fix& fix : fixes[at]) {
            Correction correction{core::inEnglish(fix.label), askedNumbers[at], fix.isSafe, {}};
            addChanges(correction, changes.of(fix));
            if (!correction.edits.empty())
                corrections.push_back(std::move(correction));
        }
    return corrections;
}

std::optional<core::FieldPath> CheckedProject::fieldAt(const fs::path& file,
                                                       std::size_t offset) const
{
    const std::string name = nameOf(file);
    const auto& places = m_input.project.places;
    if (name == core::kOfferFile)
        return pathAt(core::readJson(linesOf(file).text()).root, offset);
    for (const core::FieldPath& path : places.paths())
        if (places.of(path).file == name)
            return path;
    return std::nullopt;
}

} // namespace

std::unique_ptr<CheckedText> checkProject(const fs::path& folder, SettingsStore& settings,
                                          const OpenFiles& open)
{
    const core::FetchFile onDisk = core::fetchInside(folder);
    const core::FetchFile fetch = [&](const std::string& name,
                                      std::size_t limit) -> core::Result<std::string> {
        const OpenFile* file = open.at((folder / fs::path(name)).lexically_normal());
        if (!file || file->text->text().size() > limit)
            return onDisk(name, limit);
        return file->text->text();
    };
    auto project = core::loadProject(fetch);
    if (!project)
        return nullptr;
    auto checked = std::make_unique<CheckedProject>(folder, std::move(*project));
    checked->check(settings);
    return checked;
}

} // namespace app::lsp
