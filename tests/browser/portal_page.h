#pragma once

#include "core/bundle/bundle_handoff.h"

#include <QObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace tests {

/// A box of the forms that a text is pasted into: one entry, or one part of a list.
struct PortalBox {
    std::string label;
    /// As it lies on the clipboard.
    std::string plain;
    /// Of formatted text; empty of any other.
    std::string html;
};

/// Forms like those of the portal, in a real browser: served on loopback, filled by keys, and asked
/// what they hold.
class PortalPage : public QObject {
    Q_OBJECT

public:
    /// Starts the browser; false where there is none.
    bool open();
    /// The forms for this bundle, with the focus in the first box. False after so many
    /// milliseconds.
    bool show(const core::BundleHandoff& handoff, int patience);
    /// Gives the browser's window the focus.
    static void activate();
    [[nodiscard]] const std::vector<PortalBox>& boxes() const { return m_boxes; }
    /// Waits until the last box was left. How many boxes hold something else than they should.
    [[nodiscard]] int countWrong(int patience);

private:
    void answer(QTcpSocket& socket);
    [[nodiscard]] QByteArray html() const;

    QTcpServer m_server;
    QProcess m_browser;
    QTemporaryDir m_profile;
    std::vector<PortalBox> m_boxes;
    /// Of the forms; the browser asks for it and loads what is new.
    int m_version = 0;
    int m_shown = 0;
    QByteArray m_filled;
};

} // namespace tests
