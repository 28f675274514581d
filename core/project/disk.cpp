#include "core/project/disk.h"

#include "core/platform/files.h"
#include "core/project/save_journal.h"

#include <system_error>

namespace core {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> unreadable(const fs::path& path, const std::error_code& error)
{
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        return fail(translatable("error", "The file %1 is missing. Add it, or remove its name from "
                                          "the offer."),
                    {path.string()});
    return fail(translatable("error", "Cannot read %1: %2."), {path.string(), error.message()});
}

/// Each file is old or new, but not all of them are what they were.
tl::unexpected<Error> unfinished(const fs::path& path, const std::error_code& error,
                                 std::size_t placed, std::size_t all)
{
    return fail(translatable("error",
                             "Cannot write %1: %2. %3 of %4 changed files are saved, this and "
                             "those after it are as they were. Make room, or see that you may "
                             "write to the folder, then save again."),
                {path.string(), error.message(), static_cast<long long>(placed),
                 static_cast<long long>(all)});
}

tl::unexpected<Error> notRegular(const fs::path& path)
{
    return fail(translatable("error", "%1 is no regular file. Put a file in its place."),
                {path.string()});
}

bool liesInside(const fs::path& folder, const fs::path& path)
{
    std::error_code error;
    const fs::path root = fs::weakly_canonical(folder, error);
    const fs::path real = fs::weakly_canonical(path, error);
    const auto relative = real.lexically_relative(root);
    return !error && !relative.empty() && *relative.begin() != "..";
}

} // namespace

tl::unexpected<Error> unwritable(const fs::path& path, const std::error_code& error)
{
    return fail(translatable("error",
                             "Cannot write %1: %2. Nothing was changed; make room or choose "
                             "a folder you may write to, then save again."),
                {path.string(), error.message()});
}

Result<std::string> readInside(const fs::path& folder, const std::string& name, std::size_t limit)
{
    const fs::path path = folder / name;
    if (!liesInside(folder, path))
        return fail(translatable("error",
                                 "%1 is a link out of the project folder and was not read. "
                                 "Put the file itself into the folder."),
                    {path.string()});
    auto bytes = platform::readFile(path, limit);
    if (bytes)
        return std::move(*bytes);
    switch (bytes.error().kind) {
    case platform::ReadFault::Kind::NotRegular:
        return notRegular(path);
    case platform::ReadFault::Kind::TooLarge:
        return fail(translatable("error", "The file %1 is larger than %2 MiB. Make it smaller."),
                    {path.string(), static_cast<long long>(limit >> 20)});
    case platform::ReadFault::Kind::Refused:
        break;
    }
    return unreadable(path, bytes.error().error);
}

StagedFiles::StagedFiles(fs::path folder, platform::DiskCalls calls)
    : m_folder(std::move(folder)), m_calls(calls)
{
}

Result<std::monostate> StagedFiles::add(const std::string& name, std::string_view bytes)
{
    // What lies beside its place would be overwritten, and so would the journal that tells of it.
    if (m_files.empty())
        if (auto done = finishSave(m_folder, m_calls); !done)
            return done;
    const fs::path target = m_folder / name;
    if (!liesInside(m_folder, target.parent_path() / "file"))
        return fail(translatable("error", "%1 lies behind a link out of the project folder and was "
                                          "not written. Remove the link."),
                    {target.string()});
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    if (error)
        return unwritable(target.parent_path(), error);
    if (const auto status = fs::status(target, error);
        fs::exists(status) && !fs::is_regular_file(status))
        return notRegular(target);
    auto& file = m_files.emplace_back(target, m_folder / temporaryName(name), m_calls);
    if (const auto reason = file.write(std::span(&bytes, 1)))
        return unwritable(target, reason);
    m_names.push_back(name);
    return {};
}

Result<std::monostate> StagedFiles::addBroken(const std::string& name, std::string_view bytes)
{
    std::string kept;
    std::error_code error;
    int number = 0;
    do
        kept = name + ".broken-" + std::to_string(++number);
    while (fs::exists(fs::symlink_status(m_folder / kept, error)));
    return add(kept, bytes);
}

Result<std::monostate> StagedFiles::commit()
{
    const std::size_t all = m_files.size();
    if (all > 1)
        if (auto done = keepJournal(m_folder, m_names, m_calls); !done)
            return done;
    for (; !m_files.empty(); m_files.pop_front()) {
        platform::PendingFile& file = m_files.front();
        if (const auto reason = file.putInPlace()) {
            const std::size_t placed = all - m_files.size();
            // What is not in place is given up, and must not count as meant.
            dropJournal(m_folder);
            return placed == 0 ? unwritable(file.target(), reason)
                               : unfinished(file.target(), reason, placed, all);
        }
    }
    if (all > 1)
        dropJournal(m_folder);
    m_names.clear();
    return {};
}

} // namespace core
