#pragma once

#include <QAbstractNativeEventFilter>
#include <QElapsedTimer>
#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <functional>

namespace app {

/// Which requests for what lies on the clipboard are a person's paste. Keys go to the program that
/// has the focus, so that a clipboard manager, which asks by itself, is none that pastes; and
/// nobody pastes what came this very moment, which a browser may look at.
class PasteJudge {
public:
    /// Milliseconds after an offer in which only programs ask.
    static constexpr std::int64_t kMachineTime = 60;

    void offered(std::int64_t now) { m_offered = now; }
    /// `hasFocus` tells whether the program that asks has the keyboard. Times in milliseconds.
    [[nodiscard]] bool isPaste(bool hasFocus, std::int64_t now) const
    {
        return hasFocus && now - m_offered >= kMachineTime;
    }

private:
    std::int64_t m_offered = 0;
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
    /// Empties the clipboard where it still holds what was offered; what anything else put there
    /// stays.
    void withdraw();

    bool nativeEventFilter(const QByteArray& eventType, void* message, qintptr* result) override;

signals:
    /// Once for an offer, when the formats of one paste were all fetched.
    void pasted();

private:
    void fetched();
    [[nodiscard]] bool hasRequestorFocus() const;

    /// The clipboard owns it, and deletes it when something else comes there.
    QPointer<QMimeData> m_offered;
    QElapsedTimer m_clock;
    QTimer m_paste;
    /// When the first format of the paste was fetched, by the clock.
    std::int64_t m_pasteBegan = 0;
    PasteJudge m_judge;
    /// The window that asks, while its request is answered; 0 where it is this program itself.
    std::uint32_t m_requestor = 0;
};

} // namespace app
