#include "core/project/own_files.h"

#include "core/base/text_position.h"
#include "core/platform/files.h"
#include "core/project/disk.h"

#include <system_error>

namespace core {

namespace fs = std::filesystem;

Result<std::optional<std::string>> readIfThere(const fs::path& file)
{
    auto bytes = platform::readFile(file, kMaxOwnFile);
    if (bytes)
        return std::optional(std::move(*bytes));
    const platform::ReadFault& fault = bytes.error();
    switch (fault.kind) {
    case platform::ReadFault::Kind::NotRegular:
        return fail(translatable("error", "%1 is no file that can be read. Remove it, or put a "
                                          "text file in its place."),
                    {file.string()});
    case platform::ReadFault::Kind::TooLarge:
        return fail(translatable("error", "The file %1 is larger than %2 MiB. Make it smaller."),
                    {file.string(), static_cast<long long>(kMaxOwnFile >> 20)});
    case platform::ReadFault::Kind::Refused:
        break;
    }
    if (fault.error == std::errc::no_such_file_or_directory
        || fault.error == std::errc::not_a_directory)
        return std::optional<std::string>();
    return fail(translatable("error", "%1 cannot be read: %2. Let its rights allow it."),
                {file.string(), fault.error.message()});
}

Result<std::monostate> keepFile(const fs::path& file, std::string_view bytes)
{
    // A name alone lies where the program was started.
    StagedFiles staged(file.has_parent_path() ? file.parent_path() : fs::path("."));
    if (auto done = staged.add(file.filename().string(), bytes); !done)
        return done;
    return staged.commit();
}

tl::unexpected<Error> faultIn(const std::string& file, std::string_view text, std::size_t offset,
                              const Message& message)
{
    const auto place = PositionedText(std::string(text)).at(offset);
    return fail(translatable("error", "%1:%2:%3: %4"),
                {file, static_cast<long long>(place.line), static_cast<long long>(place.column),
                 InnerMessage(message)});
}

} // namespace core
