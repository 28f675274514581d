#pragma once

#include <QApplication>

#include <array>
#include <string>
#include <vector>

namespace campaigns {

/// The application, and how long its thread works on one event. Time in a loop that an event opened
/// belongs to the events of that loop.
class Meter : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// What runs while it lives is no part of the event that it runs in.
    class Outside {
    public:
        Outside();
        ~Outside();
        Outside(const Outside&) = delete;
        Outside& operator=(const Outside&) = delete;
    };

    /// Events whose work took less than 1, 2, 4, 8 … ms of the processor; the last has all others.
    using Histogram = std::array<long, 12>;
    [[nodiscard]] const Histogram& histogram() const { return m_histogram; }
    [[nodiscard]] double worstMs() const { return m_worstMs; }
    /// Which event that was, of what.
    [[nodiscard]] const std::string& worst() const { return m_worst; }
    /// The worst since this was called last.
    double takeWorstMs();

private:
    struct Frame {
        long long begun = 0;
        long long inner = 0;
        int loop = 0;
    };
    void enter(int loop);
    double leave();

    std::vector<Frame> m_frames;
    Histogram m_histogram{};
    double m_worstMs = 0;
    double m_recentMs = 0;
    std::string m_worst;
};

} // namespace campaigns
