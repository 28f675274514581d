#pragma once

#include <cstdint>

/// What faulty_calls.cpp writes down of a program, and what the campaigns read of it.
namespace campaigns {

/// The kinds of calls that can be counted, written down and made to fail.
enum class Call : std::uint8_t {
    Open,
    Read,
    Write,
    Sync,
    Close,
    Rename,
    Unlink,
    MakeFolder,
    Status,
    Mode,
    Memory
};
constexpr int kCalls = 11;

/// How a call fails.
enum class FaultMode : char {
    /// Once, and all later calls of its kind pass.
    Once = 'o',
    /// From then on, as on a disk that is full.
    On = 'a',
    /// A write writes only half, which is no fault for POSIX, and the next one passes.
    Short = 's',
    /// A write writes only half, and all later ones fail.
    ShortThenOn = 't'
};

/// Stands before the bytes of a call in the file of OFFERWRIGHT_CALLS: its first path or the bytes
/// written, then its second path.
struct CallHead {
    Call call = Call::Open;
    /// It was made to fail.
    std::uint8_t isFault = 0;
    /// It failed, for whatever reason.
    std::uint8_t isFailed = 0;
    std::uint8_t unused = 0;
    std::int32_t file = -1;
    std::int32_t flags = 0;
    std::uint32_t firstSize = 0;
    std::uint32_t secondSize = 0;
};

} // namespace campaigns
