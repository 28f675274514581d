#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace house {

/// The commands that a text in Markdown names, each once, in their order: the lines of its code
/// blocks without their comments, and what stands between backticks, where they begin with a
/// program of the tree, cmake, ctest, valgrind or offerwright-cli and its command.
[[nodiscard]] std::vector<std::string> commandsIn(std::string_view markdown);

/// A command of README and where it is run: a file of the tree, and the text in it that runs it.
struct RunCommand {
    std::string command;
    std::string file;
    std::string text;
};

/// Lines of a command, a file and a text, with tabs between; '#' begins a comment.
[[nodiscard]] std::vector<RunCommand> runCommandsIn(std::string_view table);

/// What a text in Markdown names of the tree, relative to it: the targets of its links, which are
/// relative to `folder`, and the words between backticks that begin with a folder of the tree.
/// Addresses of the web, anchors and patterns are none.
[[nodiscard]] std::vector<std::string> pathsIn(std::string_view markdown, std::string_view folder);

} // namespace house
