#include "tests/campaigns/workplace.h"

#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace campaigns {

namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// In memory where there is such a place: the disk itself is no part of what is tried.
fs::path placeForFolders()
{
    constexpr const char* kMemory = "/dev/shm";
    return ::access(kMemory, W_OK) == 0 ? fs::path(kMemory) : fs::temp_directory_path();
}

fs::path newFolder()
{
    std::string name = placeForFolders() / "offerwright-campaign-XXXXXX";
    if (!::mkdtemp(name.data()))
        std::abort();
    return name;
}

/// The word with the root in place of "@".
std::string placed(std::string word, const std::string& root)
{
    if (const auto at = word.find("@/"); at != std::string::npos)
        word.replace(at, 1, root);
    return word;
}

void redirect(int file, const fs::path& to, int flags)
{
    const int opened = ::open(to.c_str(), flags, 0600);
    if (opened < 0 || ::dup2(opened, file) < 0)
        ::_exit(126);
    ::close(opened);
}

} // namespace

Tree treeOf(const fs::path& folder)
{
    Tree tree;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            tree[entry.path().lexically_relative(folder)] = bytesOf(entry.path());
    return tree;
}

void putTree(const fs::path& folder, const Tree& tree)
{
    fs::remove_all(folder);
    fs::create_directories(folder);
    for (const auto& [name, bytes] : tree) {
        fs::create_directories((folder / name).parent_path());
        std::ofstream(folder / name, std::ios::binary) << bytes;
    }
}

Workplace::Workplace(fs::path program, fs::path calls)
    : m_program(fs::absolute(program)),
      m_calls(fs::absolute(calls)),
      m_folder(newFolder()),
      m_root(m_folder / "root")
{
    fs::create_directories(m_root);
}

Workplace::~Workplace()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

Ran Workplace::run(const std::vector<std::string>& words, const CallOrder& order)
{
    std::vector<std::string> texts{m_program};
    for (const std::string& word : words)
        texts.push_back(placed(word, m_root.string()));
    std::vector<std::string> variables{"PATH=/usr/bin:/bin",
                                       "LANG=C.UTF-8",
                                       "SOURCE_DATE_EPOCH=1790000000",
                                       "HOME=" + (m_root / "home").string(),
                                       "LD_PRELOAD=" + m_calls.string(),
                                       "OFFERWRIGHT_CALLS_ROOT=" + m_root.string()};
    const fs::path log = m_folder / "calls";
    if (order.isNoted) {
        fs::remove(log);
        variables.push_back("OFFERWRIGHT_CALLS=" + log.string());
    }
    if (!order.fault.empty())
        variables.push_back("OFFERWRIGHT_FAULT=" + order.fault);
    std::vector<char*> arguments;
    std::vector<char*> environment;
    for (std::string& text : texts)
        arguments.push_back(text.data());
    for (std::string& variable : variables)
        environment.push_back(variable.data());
    arguments.push_back(nullptr);
    environment.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        redirect(STDIN_FILENO, "/dev/null", O_RDONLY);
        redirect(STDOUT_FILENO, m_folder / "out", O_WRONLY | O_CREAT | O_TRUNC);
        redirect(STDERR_FILENO, m_folder / "err", O_WRONLY | O_CREAT | O_TRUNC);
        ::execve(arguments.front(), arguments.data(), environment.data());
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            WIFSIGNALED(status) ? WTERMSIG(status) : 0, bytesOf(m_folder / "out"),
            bytesOf(m_folder / "err")};
}

std::vector<CallEntry> Workplace::calls() const
{
    std::vector<CallEntry> entries;
    const std::string bytes = bytesOf(m_folder / "calls");
    for (std::size_t at = 0; at + sizeof(CallHead) <= bytes.size();) {
        CallEntry& entry = entries.emplace_back();
        std::memcpy(&entry.head, &bytes[at], sizeof entry.head);
        at += sizeof entry.head;
        entry.first = bytes.substr(at, entry.head.firstSize);
        at += entry.head.firstSize;
        entry.second = bytes.substr(at, entry.head.secondSize);
        at += entry.head.secondSize;
    }
    return entries;
}

} // namespace campaigns
