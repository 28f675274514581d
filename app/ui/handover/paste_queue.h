#pragma once

#include <QAbstractNativeEventFilter>
#include <QElapsedTimer>
#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <set>

namespace app {

/// Which requests for what lies on the clipboard are a person's paste. A clipboard manager asks as
/// soon as there is something new, faster than anybody can change the window and paste; who does
/// that once is none that pastes.
class PasteJudge {
public:
    /// Milliseconds after an offer in which only programs ask.
    static constexpr std::int64_t kMachineTime = 400;

    void offered(std::int64_t now) { m_offered = now; }
    /// `requestor` is the window that asks, 0 where it is this program itself. Times in
    /// milliseconds.
    [[nodiscard]] bool isPaste(std::uint32_t requestor, std::int64_t now);

private:
    std::int64_t m_offered = 0;
    std::set<std::uint32_t> m_managers;
};

/// The clipboard as a queue: tells when what was put there was really pasted. Only X11 tells who
/// asks; elsewhere pasted() never comes, and the window waits for the key.
class PasteQueue : public QObject, public QAbstractNativeEventFilter {
    Q_OBJECT

public:
    explicit PasteQueue(QObject* parent = nullptr);
    ~PasteQueue() override;

    /// Whether the platform tells who asks.
    [[nodiscard]] static bool isPossible();

    /// Puts a text there, with its HTML where it is formatted. False where the clipboard did not
    /// take it.
    bool offer(const QString& plain, const QString& html = {});

    bool nativeEventFilter(const QByteArray& eventType, void* message, qintptr* result) override;

signals:
    /// Once for an offer, when the formats of one paste were all fetched.
    void pasted();

private:
    void fetched();

    QElapsedTimer m_clock;
    QTimer m_paste;
    PasteJudge m_judge;
    std::uint32_t m_requestor = 0;
};

} // namespace app
