#pragma once

#include "core/base/text_position.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The text of one run within a report of many.
struct RunPiece {
    std::string text;
    /// Bytes before it in the file.
    std::uintmax_t offset = 0;
    TextPosition position;
};

/// Takes the JSON of a report of many offers apart, piece by piece as it is read: each element of
/// its member "runs" is handed over, and what stands around them is kept, with a 0 in the place of
/// each. It judges nothing, and of any other text all is kept.
class RunSplitter {
public:
    explicit RunSplitter(std::function<void(RunPiece)> take) : m_take(std::move(take)) {}

    void feed(std::string_view bytes);
    /// After the last byte: a run that was cut off belongs to what is kept.
    void finish();

    [[nodiscard]] const std::string& frame() const { return m_frame; }
    /// Where a byte of the frame stands in the file.
    [[nodiscard]] TextPosition placeInFile(std::size_t at) const;
    /// Bytes that wait for their end or are kept.
    [[nodiscard]] std::size_t held() const { return m_frame.size() + m_run.text.size(); }

private:
    /// From this byte of the frame on the file goes on at the position.
    struct Cut {
        std::size_t at = 0;
        TextPosition position;
    };

    void take(char c);
    void takeInFrame(char c);
    /// False where the character does not belong to the run any more.
    [[nodiscard]] bool takeInRun(char c);
    [[nodiscard]] bool takeInString(char c);
    void endRun();

    std::function<void(RunPiece)> m_take;
    std::string m_frame;
    std::vector<Cut> m_cuts{{}};
    RunPiece m_run;
    std::uintmax_t m_offset = 0;
    TextPosition m_position;
    /// The text of the last string directly in the frame's object, and whether a colon followed.
    std::string m_key;
    int m_depth = 0;
    int m_runDepth = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
    bool m_isInRun = false;
    bool m_isInRuns = false;
    bool m_isValueNext = false;
};

} // namespace core
