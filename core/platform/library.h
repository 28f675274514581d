#pragma once

#include <concepts>
#include <type_traits>

namespace core::platform {

/// A shared library loaded when it is first needed, so that a program starts without it and works
/// on machines that lack it. What is used of it is a table that derives from this; the types come
/// from the library's own headers:
///
///     struct Checksums : platform::Library {
///         Checksums() : Library("libz.so.1") {}
///         decltype(&crc32) crc = find("crc32");
///     };
///     if (const auto& zlib = platform::functionsOf<Checksums>(); zlib.isComplete())
///         zlib.crc(…);
class Library {
public:
    /// An address that takes the type of the function that it initialises.
    class Symbol {
    public:
        explicit Symbol(void* address) : m_address(address) {}

        template <class Function>
            requires std::is_function_v<Function>
        operator Function*() const
        {
            return reinterpret_cast<Function*>(m_address);
        }

    private:
        void* m_address;
    };

    /// Loaded, and nothing that was looked for is missing.
    [[nodiscard]] bool isComplete() const { return m_complete; }

protected:
    explicit Library(const char* fileName);
    ~Library() = default;

    /// The function of this name, also of a library that this one needs; null when there is none.
    /// Remembers a missing one.
    [[nodiscard]] Symbol find(const char* name);

private:
    void* m_handle;
    bool m_complete;
};

/// The one table of its kind; the first call loads the library, which then stays.
template <std::derived_from<Library> Table>
[[nodiscard]] const Table& functionsOf()
{
    static const Table table;
    return table;
}

} // namespace core::platform
