#pragma once

#include <string>
#include <string_view>

/// How the reports write what stands in an offer, so that it stays what it is.
namespace core {

/// JSON in which no string holds "##", which a build server would read as a command anywhere in a
/// line that it is shown, nor what turns the direction of that line; the value is the same.
[[nodiscard]] std::string calmJson(std::string_view json);

/// The same lines, all but the first that much further in.
[[nodiscard]] std::string indented(std::string_view text, std::size_t by);

/// As text of XML, or as the value of an attribute: markup, line breaks and "##" as references;
/// what XML cannot hold becomes U+FFFD.
[[nodiscard]] std::string escapedXml(std::string_view text);

/// A relative path as a URI reference (RFC 3986).
[[nodiscard]] std::string uriOfPath(std::string_view path);

/// As text of GitHub's Markdown that is neither markup, a link, a mention nor a reference, on one
/// line: printable() first.
[[nodiscard]] std::string escapedMarkdownText(std::string_view text);

/// The address as the target of a link in Markdown; empty where it is none for a browser.
[[nodiscard]] std::string markdownTarget(std::string_view url);

} // namespace core
