#include "app/document/project/disk_state.h"

#include "app/document/base/wording.h"
#include "core/project/offer_writer.h"
#include "core/project/project.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <chrono>

namespace app {

namespace {

constexpr const char* kProjectFile = "offer.json";

std::pair<long long, long long> timeAndSize(const std::filesystem::path& file)
{
    std::error_code absent;
    const auto time = std::filesystem::last_write_time(file, absent).time_since_epoch();
    const auto size = std::filesystem::file_size(file, absent);
    if (absent)
        return {0, 0};
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(time).count(),
            static_cast<long long>(size)};
}

std::string hashOf(const std::filesystem::path& file)
{
    QFile bytes(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!bytes.open(QIODevice::ReadOnly) || !hash.addData(&bytes))
        return {};
    return hash.result().toHex().toStdString();
}

} // namespace

DiskState::FileState DiskState::look(const std::filesystem::path& file)
{
    const auto [modified, size] = timeAndSize(file);
    return {modified, size, hashOf(file)};
}

DiskState::DiskState(const std::filesystem::path& folder, const core::ProjectContent& content)
{
    m_files[kProjectFile] = look(folder / kProjectFile);
    for (const auto& [name, text] : core::projectFiles(content.offer))
        m_files[name] = look(folder / name);
    for (const auto& [name, bytes] : content.assets)
        m_files[name] = look(folder / name);
}

bool DiskState::differsFrom(const std::filesystem::path& folder) const
{
    std::error_code ignored;
    if (!std::filesystem::exists(folder / kProjectFile, ignored))
        return false;
    return std::ranges::any_of(m_files, [&](const auto& file) {
        const auto& [name, before] = file;
        return timeAndSize(folder / name) != std::pair(before.modified, before.size)
               && hashOf(folder / name) != before.sha256;
    });
}

bool DiskState::isGoneFrom(const std::filesystem::path& folder) const
{
    const auto before = m_files.find(kProjectFile);
    std::error_code absent;
    return before != m_files.end() && !before->second.sha256.empty()
           && !std::filesystem::exists(folder / kProjectFile, absent);
}

QJsonObject DiskState::toJson() const
{
    QJsonObject json;
    for (const auto& [name, state] : m_files)
        json.insert(fromUtf8(name), fromUtf8(state.sha256));
    return json;
}

// Without times and sizes every file is read again, which is right after a crash.
DiskState DiskState::fromJson(const QJsonObject& json)
{
    DiskState state;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        state.m_files[toUtf8(entry.key())] = {-1, -1, toUtf8(entry.value().toString())};
    return state;
}

} // namespace app
