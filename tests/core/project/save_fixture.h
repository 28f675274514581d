#pragma once

#include "core/project/save.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

namespace core::support {

/// An empty folder of its own to save projects in, removed afterwards.
class SaveProject : public ::testing::Test {
protected:
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

    void put(const std::string& name, const std::string& bytes) const
    {
        std::filesystem::create_directories((folder() / name).parent_path());
        std::ofstream(folder() / name, std::ios::binary) << bytes;
    }

    /// Every regular file of the folder by relative path.
    [[nodiscard]] std::map<std::string, std::string> files() const
    {
        std::map<std::string, std::string> result;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder()))
            if (entry.is_regular_file()) {
                std::ostringstream bytes;
                bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
                result[entry.path().lexically_relative(folder())] = bytes.str();
            }
        return result;
    }

    [[nodiscard]] std::string save(const Offer& offer) const
    {
        const auto done = saveProject(folder(), {offer, {}});
        return done ? "" : inEnglish(done.error().message);
    }

private:
    TemporaryFolder m_folder;
};

} // namespace core::support
