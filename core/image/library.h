#pragma once

namespace core {

/// A shared library loaded when it is first needed, so that a program starts without it and works
/// on machines that lack it. Function types come from the library's own headers.
class Library {
public:
    explicit Library(const char* fileName);

    /// The function of this name, also of a library that this one needs; null when there is none.
    /// Remembers a missing one.
    template <class Function>
    void find(Function& function, const char* name)
    {
        function = reinterpret_cast<Function>(address(name));
    }

    /// Loaded, and nothing that was looked for is missing.
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    [[nodiscard]] void* address(const char* name);

    void* m_handle;
    bool m_complete;
};

} // namespace core
