#include "core/project/disk.h"

#include "core/platform/files.h"
#include "core/project/names.h"
#include "core/project/save_journal.h"

#include <set>
#include <system_error>

namespace core {

namespace {

namespace fs = std::filesystem;

bool isMissing(const std::error_code& error)
{
    return error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory;
}

/// There is no file of such a name, and there can be none.
bool isNoFile(const std::error_code& error)
{
    return isMissing(error) || error == std::errc::filename_too_long
           || error == std::errc::too_many_symbolic_link_levels
           || error == std::errc::invalid_argument;
}

/// Some are in their places; the journal tells readers, and the next save, where the others lie.
tl::unexpected<Error> unfinished(const fs::path& path, const std::error_code& error,
                                 std::size_t placed, std::size_t all)
{
    return fail(translatable("error",
                             "Cannot write %1: %2. %3 of %4 changed files are in their places; "
                             "the others lie beside theirs, and the next save puts them there. "
                             "Make room, or see that you may write to the folder, then save "
                             "again."),
                {path.string(), error.message(), static_cast<long long>(placed),
                 static_cast<long long>(all)});
}

tl::unexpected<Error> notRegular(const fs::path& path)
{
    return fail(translatable("error", "%1 is no regular file. Put a file in its place."),
                {path.string()});
}

/// With `error` where the system does not tell; links that lead round in a circle lie elsewhere.
bool liesInside(const fs::path& folder, const fs::path& path, std::error_code& error)
{
    const fs::path root = fs::weakly_canonical(folder, error);
    if (error)
        return false;
    const fs::path real = fs::weakly_canonical(path, error);
    if (error == std::errc::too_many_symbolic_link_levels) {
        error.clear();
        return false;
    }
    const auto relative = real.lexically_relative(root);
    return !error && !relative.empty() && *relative.begin() != "..";
}

} // namespace

tl::unexpected<Error> unreadable(const fs::path& path, const std::error_code& error)
{
    if (isMissing(error) && path.filename() == kOfferFile)
        return fail(translatable("error", "%1 holds no project: it has no offer.json. Choose the "
                                          "folder of a project, or import what this one has."),
                    {path.parent_path().string()});
    if (isMissing(error))
        return fail(translatable("error", "The file %1 is missing. Add it, or remove its name from "
                                          "the offer."),
                    {path.string()});
    return fail(translatable("error", "Cannot read %1: %2."), {path.string(), error.message()});
}

tl::unexpected<Error> unwritable(const fs::path& path, const std::error_code& error)
{
    return fail(translatable("error",
                             "Cannot write %1: %2. Nothing was changed; make room or choose "
                             "a folder you may write to, then save again."),
                {path.string(), error.message()});
}

Result<std::string> readInside(const fs::path& folder, const std::string& name, std::size_t limit,
                               std::error_code* refusal)
{
    const fs::path path = folder / name;
    const auto refused = [&](const std::error_code& reason) {
        if (refusal && !isNoFile(reason))
            *refusal = reason;
        return unreadable(path, reason);
    };
    std::error_code error;
    const bool isInside = liesInside(folder, path, error);
    if (error)
        return refused(error);
    if (!isInside)
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
    return refused(bytes.error().error);
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
    std::error_code error;
    const bool isInside = liesInside(m_folder, target.parent_path() / "file", error);
    if (error)
        return unwritable(target, error);
    if (!isInside)
        return fail(translatable("error", "%1 lies behind a link out of the project folder and was "
                                          "not written. Remove the link."),
                    {target.string()});
    if (const auto reason = platform::makeFolders(target.parent_path(), m_calls))
        return unwritable(target.parent_path(), reason);
    const auto status = fs::status(target, error);
    if (!fs::status_known(status))
        return unwritable(target, error);
    if (fs::exists(status) && !fs::is_regular_file(status))
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

tl::unexpected<Error> StagedFiles::giveUp(const std::error_code& reason, std::size_t all)
{
    const fs::path target = m_files.front().target();
    const std::size_t placed = all - m_files.size();
    if (placed == 0) {
        // What is not in place is given up, and must not count as meant.
        dropJournal(m_folder, m_calls);
        return unwritable(target, reason);
    }
    // Half of a save would be worse than all of it: the rest stays where readers find it.
    for (platform::PendingFile& file : m_files)
        file.leave();
    m_files.clear();
    return unfinished(target, reason, placed, all);
}

Result<std::monostate> StagedFiles::commit()
{
    const std::size_t all = m_files.size();
    if (all > 1) {
        // The journal must not outlive a power cut that what it names does not.
        std::set<fs::path> folders;
        for (const platform::PendingFile& file : m_files)
            folders.insert(file.target().parent_path());
        for (const fs::path& folder : folders)
            platform::syncFolder(folder, m_calls);
        if (auto done = keepJournal(m_folder, m_names, m_calls); !done)
            return done;
    }
    for (; !m_files.empty(); m_files.pop_front()) {
        platform::PendingFile& file = m_files.front();
        if (const auto reason = file.putInPlace())
            return giveUp(reason, all);
    }
    if (all > 1)
        dropJournal(m_folder, m_calls);
    m_names.clear();
    return {};
}

} // namespace core
