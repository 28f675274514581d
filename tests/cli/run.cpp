#include "tests/cli/run.h"

#include "tests/support/temporary_folder.h"

#include <fstream>
#include <iterator>
#include <sys/wait.h>

namespace tests {

namespace {

std::string quotedJson(const std::string& word)
{
    std::string result = "'";
    for (const char c : word)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + '\'';
}

} // namespace

Run cli(const std::vector<std::string>& arguments, const std::string& shell,
        const std::string& input)
{
    const core::support::TemporaryFolder folder;
    const auto out = (folder / "out").string();
    const auto err = (folder / "err").string();
    const auto in = (folder / "in").string();
    std::ofstream(in, std::ios::binary) << input;
    std::string command = "unset NO_COLOR SOURCE_DATE_EPOCH OFFERWRIGHT_REGISTRY_PASSWORD; "
                          "export XDG_CACHE_HOME="
                          + quotedJson((folder / "cache").string())
                          + " XDG_STATE_HOME=" + quotedJson((folder / "state").string())
                          + " XDG_CONFIG_HOME=" + quotedJson((folder / "config").string()) + "; "
                          + (shell.empty() ? shell : shell + "; ") + "exec "
                          + quotedJson(OFFERWRIGHT_CLI);
    for (const auto& argument : arguments)
        command += ' ' + quotedJson(argument);
    command += " <" + quotedJson(in) + " >" + quotedJson(out) + " 2>" + quotedJson(err);
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytesOf(out), bytesOf(err)};
}

std::string bytesOf(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace tests
