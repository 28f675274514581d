#include "core/image/measure/shapes.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <utility>

namespace core {

namespace {

/// Equal labels of one row, side by side, and the shape that they belong to.
struct Run {
    int first;
    int last;
    std::uint8_t label;
    std::size_t shape;
};

/// Shapes that turn out to be one are joined: each knows its elder one.
class Joiner {
public:
    std::size_t add(const Shape& shape)
    {
        m_shapes.push_back(shape);
        m_parentLabel.push_back(m_parentLabel.size());
        return m_parentLabel.size() - 1;
    }

    std::size_t eldest(std::size_t shape)
    {
        while (m_parentLabel[shape] != shape) {
            m_parentLabel[shape] = m_parentLabel[m_parentLabel[shape]];
            shape = m_parentLabel[shape];
        }
        return shape;
    }

    std::size_t join(std::size_t one, std::size_t other)
    {
        one = eldest(one);
        other = eldest(other);
        if (one == other)
            return one;
        const auto [elder, younger] = std::minmax(one, other);
        auto& into = m_shapes[elder];
        const auto& from = m_shapes[younger];
        into.left = std::min(into.left, from.left);
        into.right = std::max(into.right, from.right);
        into.top = std::min(into.top, from.top);
        into.bottom = std::max(into.bottom, from.bottom);
        into.area += from.area;
        m_parentLabel[younger] = elder;
        return elder;
    }

    [[nodiscard]] std::vector<Shape> shapes() const
    {
        std::vector<Shape> result;
        for (std::size_t at = 0; at < m_shapes.size(); ++at)
            if (m_parentLabel[at] == at)
                result.push_back(m_shapes[at]);
        return result;
    }

private:
    std::vector<Shape> m_shapes;
    std::vector<std::size_t> m_parentLabel;
};

/// The first label from there on that is not 0; most pixels have none.
std::size_t nextLabel(std::span<const std::uint8_t> row, std::size_t at)
{
    std::uint64_t eight = 0;
    for (; at + sizeof eight <= row.size(); at += sizeof eight) {
        std::memcpy(&eight, row.data() + at, sizeof eight);
        if (eight != 0)
            break;
    }
    while (at < row.size() && row[at] == 0)
        ++at;
    return at;
}

void findRuns(std::span<const std::uint8_t> row, std::vector<Run>& runs)
{
    runs.clear();
    for (auto at = nextLabel(row, 0); at < row.size(); at = nextLabel(row, at)) {
        const auto first = at;
        while (at < row.size() && row[at] == row[first])
            ++at;
        runs.push_back({static_cast<int>(first), static_cast<int>(at) - 1, row[first], 0});
    }
}

/// Gives each run the shape of those above that it touches, or a new one.
void connect(std::vector<Run>& runs, const std::vector<Run>& above, int y, Joiner& joiner)
{
    auto from = above.begin();
    for (auto& run : runs) {
        run.shape = joiner.add({run.label, run.first, y, run.last, y, run.last - run.first + 1});
        while (from != above.end() && from->last < run.first)
            ++from;
        for (auto next = from; next != above.end() && next->first <= run.last; ++next)
            if (next->label == run.label)
                run.shape = joiner.join(run.shape, next->shape);
    }
}

} // namespace

std::vector<Shape> shapesOf(std::span<const std::uint8_t> labels, int width)
{
    Joiner joiner;
    std::vector<Run> runs;
    std::vector<Run> above;
    const auto step = static_cast<std::size_t>(width);
    for (std::size_t start = 0; start + step <= labels.size(); start += step) {
        findRuns(labels.subspan(start, step), runs);
        connect(runs, above, static_cast<int>(start / step), joiner);
        std::swap(runs, above);
    }
    return joiner.shapes();
}

} // namespace core
