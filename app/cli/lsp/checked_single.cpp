#include "app/cli/lsp/checked_single.h"

#include "app/cli/lint/lint_output.h"
#include "core/project/names.h"
#include "core/text/json/json_reader.h"
#include "core/text/letters/characters.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>
#include <array>
#include <utility>

namespace app::lsp {

namespace {

namespace fs = std::filesystem;

class CheckedSingle final : public CheckedText {
public:
    CheckedSingle(const OpenFile& file, SettingsStore::Chosen chosen)
        : m_path(file.path),
          m_text(file.text),
          m_chosen(chosen ? *chosen : std::shared_ptr<const ChosenProfile>())
    {
    }

    void check(const core::LintKind& kind);

    [[nodiscard]] bool holds(const fs::path& file) const override { return file == m_path; }
    [[nodiscard]] const LinedText& linesOf(const fs::path& file) const override
    {
        static const LinedText empty;
        return holds(file) ? *m_text : empty;
    }
    [[nodiscard]] const Diagnoses& diagnoses() const override { return m_diagnoses; }
    [[nodiscard]] std::vector<Correction>
    corrections(std::span<const std::size_t> numbers) const override;
    [[nodiscard]] const core::Profile* profile() const override
    {
        return m_chosen ? &m_chosen->profile : nullptr;
    }
    [[nodiscard]] std::optional<core::FieldPath> fieldAt(const fs::path& /*file*/,
                                                         std::size_t /*offset*/) const override
    {
        return std::nullopt;
    }

private:
    fs::path m_path;
    std::shared_ptr<const LinedText> m_text;
    std::shared_ptr<const ChosenProfile> m_chosen;
    std::vector<core::LintProblem> m_problems;
    Diagnoses m_diagnoses;
};

void CheckedSingle::check(const core::LintKind& kind)
{
    const std::string& text = m_text->text();
    const core::LintRequest request{{}, m_chosen ? m_chosen->profile : core::Profile()};
    m_problems = limited(kind.lint(withoutLastBreak(text), request));
    auto& found = m_diagnoses[m_path];
    for (const core::LintProblem& problem : m_problems) {
        core::Message message = problem.message;
        core::concealSecrets(message);
        found.push_back({problem.range, problem.severity, std::string(problem.rule),
                         documentOf(profile(), problem.rule), core::inEnglish(message),
                         found.size()});
    }
}

std::vector<Correction> CheckedSingle::corrections(std::span<const std::size_t> numbers) const
{
    const auto hasSecret = [](const core::TextEdit& edit) {
        return core::findSecret(edit.replacement).has_value();
    };
    std::vector<Correction> corrections;
    for (const std::size_t number : numbers) {
        if (number >= m_problems.size())
            continue;
        for (const core::LintFix& fix : m_problems[number].fixes) {
            if (fix.edits.empty() || std::ranges::any_of(fix.edits, hasSecret))
                continue;
            core::Message label = fix.label;
            core::concealSecrets(label);
            corrections.push_back({core::inEnglish(label), number, false, {{m_path, fix.edits}}});
        }
    }
    return corrections;
}

/// The name in lower case, letters and digits alone: "my-Create_Options.json" is
/// "mycreateoptionsjson".
std::string plainName(const fs::path& file)
{
    std::string plain;
    for (const char c : file.filename().string())
        if (core::isAsciiLetter(c) || core::isAsciiDigit(c))
            plain += static_cast<char>(core::isAsciiLetter(c) ? c | 0x20 : c);
    return plain;
}

bool hasAny(const core::JsonNode& node, std::span<const std::string_view> keys)
{
    return std::ranges::any_of(keys,
                               [&](std::string_view key) { return node.member(key) != nullptr; });
}

/// A configuration of ours, or of what an editor's folders are full of, is none of both.
std::string_view kindByContent(const std::string& text)
{
    constexpr std::array<std::string_view, 3> kManifest{"modulesContent", "$edgeAgent", "$edgeHub"};
    constexpr std::array<std::string_view, 4> kOptions{"HostConfig", "ExposedPorts",
                                                       "NetworkingConfig", "Entrypoint"};
    const core::JsonTree tree = core::readJson(text);
    const core::JsonNode* content = tree.root.member("content");
    if (hasAny(tree.root, kManifest) || (content && hasAny(*content, kManifest)))
        return "manifest";
    return hasAny(tree.root, kOptions) ? "create-options" : "";
}

} // namespace

const core::LintKind* kindOf(const OpenFile& file)
{
    if (file.path.extension() != ".json" || file.text->text().size() > core::kMaxTextBytes)
        return nullptr;
    const std::string name = plainName(file.path);
    if (name.find("createoptions") != std::string::npos)
        return core::findLintKind("create-options");
    if (name.find("deployment") != std::string::npos)
        return core::findLintKind("manifest");
    return core::findLintKind(kindByContent(file.text->text()));
}

std::unique_ptr<CheckedText> checkSingle(const core::LintKind& kind, const OpenFile& file,
                                         SettingsStore& settings)
{
    const auto ours = settings.of(file.path.parent_path());
    auto checked = std::make_unique<CheckedSingle>(file, settings.profileOf(nullptr, ours->config));
    checked->check(kind);
    return checked;
}

} // namespace app::lsp
