#pragma once

#include "core/iotedge/registry/image_manifest.h"
#include "core/iotedge/registry/registry_facts.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::registry {

/// No answer is read beyond so many bytes. A list, a manifest and a configuration stay below the
/// 4 MiB that the distribution specification allows a manifest.
constexpr long long kMaxAnswer = 1LL << 20;
/// So deep lists may lie in lists.
constexpr int kDeepestList = 3;
/// So many questions one repository is asked, and so many names of tags are kept.
constexpr std::size_t kMaxQuestions = 2'000;
constexpr std::size_t kMaxListed = 10'000;

/// One GET.
struct Question {
    enum class Kind { TagList, Manifest, Config };

    Kind kind = Kind::Manifest;
    /// A tag, or the digest that the answer must have; empty for a list of tags.
    std::string name;
    /// "/v2/team/module/manifests/1.0.0"
    std::string path;

    bool operator==(const Question&) const = default;
};

/// What came back.
struct Answer {
    int status = 0;
    std::string contentType = {};
    /// Docker-Content-Digest, or empty.
    std::string digest = {};
    std::string link = {};
    std::string body = {};
    /// Why nothing came that can be used; the rest is void then.
    std::optional<Message> problem = {};
};

/// Which questions tell all about the tags of a repository without a byte of a layer: each tag's
/// manifest, the manifests that lists name and the configurations, each digest once. What comes is
/// held against its digest. It knows no network, so that any order of answers, and any answer, can
/// be tried.
class RegistryWalk {
public:
    /// `tags`: those whose images are looked at; `withList`: also the names of all tags.
    RegistryWalk(std::string repository, const std::vector<std::string>& tags, bool withList);

    /// The next question that waits; nothing while all wait for answers, or at the end.
    [[nodiscard]] std::optional<Question> take();
    void answer(const Question& question, const Answer& answer);

    [[nodiscard]] bool isDone() const { return m_waiting.empty() && m_answered == m_taken; }
    /// Questions so far, and those that were answered; more may follow.
    [[nodiscard]] std::size_t known() const { return m_taken + m_waiting.size(); }
    [[nodiscard]] std::size_t answered() const { return m_answered; }
    /// What is known by now. `asked`: the day.
    [[nodiscard]] RegistryRepository result(const std::string& asked) const;

private:
    struct SeenManifest {
        std::optional<Manifest> manifest = {};
        bool isMissing = false;
        std::optional<Message> problem = {};
        int depth = 0;
    };
    struct SeenConfig {
        std::optional<RegistryConfig> config = {};
        bool isMissing = false;
        std::optional<Message> problem = {};
    };

    void ask(Question::Kind kind, const std::string& name, std::string path);
    void takeTagList(const Answer& answer);
    void takeTag(const std::string& name, const Answer& answer);
    void takeEntry(const std::string& digest, const Answer& answer);
    void takeConfig(const std::string& digest, const Answer& answer);
    void keep(const std::string& digest, const Answer& answer);
    void follow(const Manifest& manifest, int depth);
    void askForEntry(const Descriptor& manifest, int depth);
    void askForConfig(const Descriptor& config);
    void addPlatforms(const Manifest& manifest, std::vector<RegistryPlatform>& platforms) const;
    [[nodiscard]] RegistryPlatform platformOf(const ListEntry& entry) const;
    void completeImage(const Manifest& manifest, RegistryPlatform& platform) const;

    std::string m_repository;
    std::deque<Question> m_waiting;
    std::size_t m_taken = 0;
    std::size_t m_answered = 0;
    std::vector<std::string> m_listed;
    /// Without their platforms.
    std::map<std::string, RegistryTag, std::less<>> m_tags;
    /// By digest.
    std::map<std::string, SeenManifest, std::less<>> m_manifests;
    std::map<std::string, SeenConfig, std::less<>> m_configs;
};

/// The code of a refusal, {"errors": [{"code": "NAME_UNKNOWN"}]}; empty where there is none, or
/// what is none.
[[nodiscard]] std::string errorCode(std::string_view body);

} // namespace core::registry
