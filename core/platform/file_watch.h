#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

namespace core::platform {

/// Hears that something changed in folders: a file written, made, removed or put in another's
/// place. Folders that come to be below them are heard, too, from then on.
class FileWatch {
public:
    enum class News {
        /// Something changed, and has then been quiet for a moment.
        Changed,
        /// `stop` has something to read.
        Stopped,
        /// The system tells nothing any more.
        Failed
    };

    FileWatch();
    ~FileWatch();
    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;

    /// Hears the folder and what lies below it, but for hidden folders and links; false where the
    /// system refuses, out of watches or out of right.
    [[nodiscard]] bool add(const std::filesystem::path& folder);

    /// Hears nothing of files whose names begin so: what the program itself writes there.
    void ignore(const std::string& nameStart);

    /// Waits for a change, and on until nothing more comes for `quiet`, so that a save of many
    /// files is one change; but never longer than ten times that. `stop` is a descriptor that ends
    /// the waiting, or -1.
    [[nodiscard]] News wait(std::chrono::milliseconds quiet, int stop);

private:
    struct Watches;

    /// Reads what came; whether it is about a file that is not hidden.
    bool take();

    std::unique_ptr<Watches> m_watches;
};

} // namespace core::platform
