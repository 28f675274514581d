#pragma once

#include "tests/support/fake_registry.h"
#include "tests/support/temporary_folder.h"

#include <QProcess>
#include <QString>

#include <filesystem>
#include <string>

namespace tests {

/// Debian's docker-registry on the loopback, in a folder of its own, which outlives stop().
class RealRegistry {
public:
    enum class Guard { None, Password, Token };

    static constexpr const char* kUser = "offer-user";
    static constexpr const char* kSecret = "S3cr3t-of-the-registry";

    RealRegistry() = default;
    ~RealRegistry() { stop(); }
    RealRegistry(const RealRegistry&) = delete;
    RealRegistry& operator=(const RealRegistry&) = delete;

    /// Whether the program is installed.
    [[nodiscard]] static bool isThere();
    /// False where it did not start in time.
    [[nodiscard]] bool start(Guard guard, bool withTls = false);
    void stop();

    [[nodiscard]] std::string host() const { return "localhost:" + std::to_string(m_port); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }
    [[nodiscard]] std::string certificate() const { return (m_folder / "server.crt").string(); }
    /// Puts the image into the repository "vm", under its digest or the tag.
    void push(const RegistryImage& image, const std::string& tag = {});
    /// A further name, written into the store as the registry does.
    void addTag(const std::string& tag, const std::string& digest) const;
    /// The bytes of a blob or manifest in the store.
    [[nodiscard]] std::filesystem::path data(const std::string& digest) const;
    /// How often its token service was asked.
    [[nodiscard]] qsizetype tokenRequests() const { return m_tokens.requests().size(); }

private:
    [[nodiscard]] QByteArray token() const;
    void makeCertificate(const char* name);
    [[nodiscard]] QByteArray configuration(Guard guard, bool withTls);

    core::support::TemporaryFolder m_folder;
    QProcess m_process;
    FakeRegistry m_tokens;
    quint16 m_port = 0;
};

/// What the program prints, run with these arguments; empty where it fails.
[[nodiscard]] QByteArray printedBy(const QString& program, const QStringList& arguments);

} // namespace tests
