#pragma once

#include <type_traits>

namespace core {

/// A shared library loaded when it is first needed, so that a program starts without it and works
/// on machines that lack it. Function types come from the library's own headers:
///
///     Library library{"libz.so.1"};
///     decltype(&crc32) checksum = library.find("crc32");
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

    explicit Library(const char* fileName);

    /// The function of this name, also of a library that this one needs; null when there is none.
    /// Remembers a missing one.
    [[nodiscard]] Symbol find(const char* name);

    /// Loaded, and nothing that was looked for is missing.
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    void* m_handle;
    bool m_complete;
};

} // namespace core
