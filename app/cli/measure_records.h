#pragma once

#include "core/image/measure/image_facts.h"

#include <string>
#include <string_view>

namespace app {

/// Writes what was measured of pictures as bytes, for RecordReader of the same build only.
class RecordWriter {
public:
    void number(long long value);
    void text(std::string_view value);
    /// Facts without a problem, with measures.
    void facts(const core::ImageFacts& facts);

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Reads them back. What lies beyond the end reads as nothing.
class RecordReader {
public:
    explicit RecordReader(std::string_view bytes) : m_bytes(bytes) {}

    long long number();
    std::string text();
    core::ImageFacts facts();

    /// Nothing was missing so far.
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    std::string_view take(std::size_t count);

    std::string_view m_bytes;
    bool m_isGood = true;
};

} // namespace app
