#include "core/iotedge/create_options/logs/create_options_log_values.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/addresses/url_parts.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace core::options {

namespace {

/// What an option of a log driver must be.
struct LogOption {
    std::string_view driver;
    std::string_view key;
    bool (*isGood)(std::string_view text);
    const char* example;
    /// The driver does without it.
    bool isOptional = true;
};

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, text) != words.end();
}

bool isTruth(std::string_view text)
{
    return pasted::truthOf(text).has_value();
}

/// "host:12201" or "[::1]:12201"
bool endsInPort(std::string_view place)
{
    const auto colon = place.rfind(':');
    return colon != std::string_view::npos && place.find(']', colon) == std::string_view::npos
           && isLogNumber(place.substr(colon + 1), 0, 65'535);
}

/// The scheme in small letters and what follows; without a scheme all of it.
struct LogAddress {
    std::string scheme;
    std::string_view place;
};

LogAddress logAddress(std::string_view text)
{
    const auto mark = text.find("://");
    if (mark == std::string_view::npos)
        return {{}, text};
    return {asciiLower(text.substr(0, mark)), text.substr(mark + 3)};
}

bool isGelfAddress(std::string_view text)
{
    const LogAddress address = logAddress(text);
    return isOneOf(address.scheme, {"tcp", "udp"}) && endsInPort(address.place);
}

/// "host", "host:24224", "tcp://host:24224" or "unix:///var/run/log.sock"
bool isFluentdAddress(std::string_view text)
{
    const LogAddress address = logAddress(text);
    if (address.scheme == "unix")
        return address.place.find_first_not_of('/') != std::string_view::npos;
    if (!isOneOf(address.scheme, {"", "tcp", "tls"}))
        return false;
    const bool hasPort = address.place.find(':', address.place.find(']') + 1) != std::string::npos;
    return hasPort ? endsInPort(address.place) : address.place.find('/') == std::string::npos;
}

/// "https://host:8088", which may end with a slash and nothing more.
bool isSplunkUrl(std::string_view text)
{
    const UrlParts parts = splitUrl(text);
    const std::string_view rest = text.substr(parts.path);
    return parts.hasScheme && (rest.empty() || rest == "/");
}

bool isSyslogFacility(std::string_view text)
{
    return isLogNumber(text, 0, 23)
           || isOneOf(text, {"kern",   "user",   "mail",   "daemon",   "auth",   "syslog", "lpr",
                             "news",   "uucp",   "cron",   "authpriv", "ftp",    "local0", "local1",
                             "local2", "local3", "local4", "local5",   "local6", "local7"});
}

bool isSyslogScheme(std::string_view text)
{
    return isOneOf(logAddress(text).scheme, {"", "tcp", "udp", "tcp+tls", "unix", "unixgram"});
}

bool isAnything(std::string_view text)
{
    return !text.empty();
}

bool isSize(std::string_view text)
{
    return pasted::bytesOf(text).has_value();
}

/// A mere number is no duration here.
bool isDuration(std::string_view text)
{
    return !text.empty() && !isAsciiDigit(text.back()) && pasted::nanosecondsOf(text).has_value();
}

/// Docker tries again after a tenth of a second to ten seconds.
bool isReconnectInterval(std::string_view text)
{
    constexpr long long kSecond = 1'000'000'000;
    const auto interval = pasted::nanosecondsOf(text);
    return isDuration(text) && *interval >= kSecond / 10 && *interval <= 10 * kSecond;
}

template <int Least, int Most>
bool isNumberFromTo(std::string_view text)
{
    return isLogNumber(text, Least, Most);
}

constexpr int kMost = 2'147'483'647;

constexpr std::array kOptions{
    LogOption{"awslogs", "awslogs-group", isAnything, "<MY_GROUP>", false},
    LogOption{"awslogs", "awslogs-create-group", isTruth, "true"},
    LogOption{"awslogs", "awslogs-force-flush-interval-seconds", isNumberFromTo<1, kMost>, "5"},
    LogOption{"awslogs", "awslogs-max-buffered-events", isNumberFromTo<1, kMost>, "4096"},
    LogOption{"fluentd", "fluentd-address", isFluentdAddress, "<MY_LOG_SERVER_IP_ADDRESS>:24224"},
    LogOption{"fluentd", "fluentd-async", isTruth, "true"},
    LogOption{"fluentd", "fluentd-async-connect", isTruth, "true"},
    LogOption{"fluentd", "fluentd-async-reconnect-interval", isReconnectInterval, "1s"},
    LogOption{"fluentd", "fluentd-buffer-limit", isSize, "8m"},
    LogOption{"fluentd", "fluentd-max-retries", isNumberFromTo<0, kMost>, "10"},
    LogOption{"fluentd", "fluentd-request-ack", isTruth, "true"},
    LogOption{"fluentd", "fluentd-retry-wait", isDuration, "1s"},
    LogOption{"fluentd", "fluentd-sub-second-precision", isTruth, "true"},
    LogOption{"gcplogs", "gcp-log-cmd", isTruth, "true"},
    LogOption{"gelf", "gelf-address", isGelfAddress, "udp://<MY_LOG_SERVER_IP_ADDRESS>:12201",
              false},
    LogOption{"gelf", "gelf-compression-level", isNumberFromTo<-1, 9>, "6"},
    LogOption{"gelf", "gelf-compression-type",
              [](std::string_view text) { return isOneOf(text, {"gzip", "zlib", "none"}); },
              "gzip"},
    LogOption{"gelf", "gelf-tcp-max-reconnect", isNumberFromTo<0, kMost>, "3"},
    LogOption{"gelf", "gelf-tcp-reconnect-delay", isNumberFromTo<0, kMost>, "1"},
    LogOption{"json-file", "compress", isTruth, "true"},
    LogOption{"local", "compress", isTruth, "true"},
    LogOption{"splunk", "splunk-url", isSplunkUrl, "https://<MY_LOG_SERVER_IP_ADDRESS>:8088",
              false},
    LogOption{"splunk", "splunk-token", isAnything, "<MY_SPLUNK_TOKEN>", false},
    LogOption{"splunk", "splunk-format",
              [](std::string_view text) { return isOneOf(text, {"inline", "json", "raw"}); },
              "inline"},
    LogOption{"splunk", "splunk-gzip", isTruth, "true"},
    LogOption{"splunk", "splunk-gzip-level", isNumberFromTo<-1, 9>, "6"},
    LogOption{"splunk", "splunk-insecureskipverify", isTruth, "false"},
    LogOption{"splunk", "splunk-verify-connection", isTruth, "true"},
    LogOption{"syslog", "syslog-facility", isSyslogFacility, "daemon"},
    LogOption{
        "syslog", "syslog-format",
        [](std::string_view text) { return isOneOf(text, {"rfc3164", "rfc5424", "rfc5424micro"}); },
        "rfc5424"}};

/// Some drivers take an empty text for none.
bool isLeftOut(const LogOption& option, std::string_view text)
{
    return text.empty() && isOneOf(option.driver, {"fluentd", "syslog"});
}

/// Options of a driver that exclude each other.
struct LogConflict {
    std::string_view driver;
    std::string_view key;
    std::string_view other;
};

constexpr std::array kConflicts{
    LogConflict{"awslogs", "awslogs-datetime-format", "awslogs-multiline-pattern"},
    LogConflict{"awslogs", "awslogs-format", "awslogs-datetime-format"},
    LogConflict{"awslogs", "awslogs-format", "awslogs-multiline-pattern"},
    LogConflict{"fluentd", "fluentd-async", "fluentd-async-connect"}};

void lintLogConflicts(LintSink& sink, std::string_view driver, const JsonNode& options)
{
    for (const LogConflict& conflict : kConflicts) {
        const JsonMember* one = findMember(options, conflict.key);
        const JsonMember* other = findMember(options, conflict.other);
        if (conflict.driver == driver && one && other)
            sink.error(kRefused, other->keyRange,
                       translatable("rule", "The log options “%1” and “%2” do not go together: "
                                            "Docker refuses the container. Remove one of them."),
                       {std::string(conflict.key), std::string(conflict.other)});
    }
}

/// Packing is for UDP, and coming back for TCP.
void lintGelfTransport(LintSink& sink, const JsonNode& options)
{
    const std::string scheme = logAddress(textAt(options, {"gelf-address"})).scheme;
    for (const JsonMember& option : options.members) {
        const bool isForUdp = option.key.starts_with("gelf-compression-");
        const bool isForTcp = option.key.starts_with("gelf-tcp-");
        if ((isForUdp && scheme == "tcp") || (isForTcp && scheme == "udp"))
            sink.error(kRefused, option.keyRange,
                       translatable("rule", "The log option “%1” does not go together with an "
                                            "address of %2: Docker refuses the container. Remove "
                                            "it."),
                       {shown(option.key), scheme});
    }
}

void lintSyslogAddress(LintSink& sink, const JsonNode& options)
{
    const JsonNode* address = valueAt(options, {"syslog-address"}, JsonKind::String);
    if (address && isJudged(*address) && !isSyslogScheme(address->text))
        sink.error(kRefused, address->range,
                   translatable("rule", "The log option “syslog-address” is “%1”, and Docker knows "
                                        "tcp, udp, tcp+tls, unix and unixgram only: it refuses the "
                                        "container. Write an address such as udp://host:514."),
                   {shown(address->text)});
}

} // namespace

bool isLogNumber(std::string_view text, int least, int most)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && number >= least
           && number <= most;
}

void lintLogValues(LintSink& sink, std::string_view driver, const JsonNode& options)
{
    for (const LogOption& option : kOptions) {
        if (option.driver != driver)
            continue;
        const JsonMember* member = findMember(options, option.key);
        if (!member && !option.isOptional)
            sink.error(kRefused, options.range,
                       translatable("rule", "The log driver wants the option “%1”: Docker refuses "
                                            "the container. Write it, such as %2."),
                       {std::string(option.key), std::string(option.example)});
        if (member && isJudged(member->value) && !isLeftOut(option, member->value.text)
            && !option.isGood(member->value.text))
            sink.error(
                kRefused, member->value.range,
                translatable("rule", "The log option “%1” is “%2”: Docker refuses the "
                                     "container. Write one such as %3."),
                {std::string(option.key), shown(member->value.text), std::string(option.example)});
    }
    lintLogConflicts(sink, driver, options);
    if (driver == "gelf")
        lintGelfTransport(sink, options);
    if (driver == "syslog")
        lintSyslogAddress(sink, options);
}

} // namespace core::options
