#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>

namespace core::platform {

/// An open file of POSIX, closed at the end of its scope. For this folder only.
class Descriptor {
public:
    /// Flags of open(2); a new file gets the mode that the process allows.
    Descriptor(const std::filesystem::path& file, int flags);
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    /// False, with errno, if the system reports a late fault.
    [[nodiscard]] bool close();

    /// The count of bytes that were read, fewer only at the end of the file; nothing, with errno,
    /// if it cannot be read.
    [[nodiscard]] std::optional<std::size_t> read(std::span<char> bytes) const;

private:
    int m_number;
};

} // namespace core::platform
