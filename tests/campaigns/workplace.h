#pragma once

#include "tests/campaigns/call_record.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace campaigns {

/// Every regular file below a folder, its bytes by its path from there.
using Tree = std::map<std::string, std::string, std::less<>>;

[[nodiscard]] Tree treeOf(const std::filesystem::path& folder);

/// Makes the folder hold just these files.
void putTree(const std::filesystem::path& folder, const Tree& tree);

/// How a program ended and what it said.
struct Ran {
    /// -1 where a signal ended it.
    int exit = -1;
    int signal = 0;
    std::string out;
    std::string err;
};

/// One call of a program, as faulty_calls.cpp wrote it down.
struct CallEntry {
    CallHead head;
    std::string first;
    std::string second;
};

/// What the calls of a run are to be; by default they are neither noted nor harmed.
struct CallOrder {
    bool isNoted = false;
    /// As OFFERWRIGHT_FAULT wants it.
    std::string fault;
};

/// A folder in which a program of the tree is run again and again: what it may see and change is
/// below root(), its home included.
class Workplace {
public:
    /// `calls` is the library of faulty_calls.cpp.
    Workplace(std::filesystem::path program, std::filesystem::path calls);
    ~Workplace();
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;

    [[nodiscard]] const std::filesystem::path& root() const { return m_root; }

    /// "@/" in a word stands for what lies below root().
    Ran run(const std::vector<std::string>& words, const CallOrder& order = {});

    /// The calls of the last run whose calls were noted.
    [[nodiscard]] std::vector<CallEntry> calls() const;

private:
    std::filesystem::path m_program;
    std::filesystem::path m_calls;
    std::filesystem::path m_folder;
    std::filesystem::path m_root;
};

} // namespace campaigns
