#pragma once

#include "app/document/project/recovery.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace app {

class Document;

/// Keeps the unsaved work of a document in a recovery slot. What was typed is on disk a second
/// later, while typing goes on and without the window waiting for the disk. A clean end removes the
/// slot; a crash leaves it for findLostWork().
class Autosave : public QObject {
    Q_OBJECT

public:
    /// `note` is asked before each writing.
    Autosave(const Document& document, std::filesystem::path root,
             std::function<RecoveryNote()> note, QObject* parent = nullptr);
    ~Autosave() override;

    /// The work is saved or discarded: a crash from here on loses nothing.
    void forget();
    /// The work was restored from this slot and goes on in it.
    void adopt(RecoverySlot slot);
    /// Writes what is not written yet, and waits for it: before the session ends. What is kept
    /// stays for the next start unless the object is destroyed.
    void flush();

signals:
    void kept();
    /// The disk is full or read-only. It is tried again every few seconds.
    void failed(const core::Error& error);

private:
    void look();
    void write();
    void finish(const core::Result<std::monostate>& result);
    core::Result<std::monostate> writeTo(const core::ProjectContent& content,
                                         const RecoveryNote& note);

    const Document& m_document;
    std::filesystem::path m_root;
    std::function<RecoveryNote()> m_note;
    /// The value that is written, or about to be.
    Snapshot m_seen;
    QTimer m_timer;
    bool m_writing = false;
    /// Used by the worker alone, or while it rests.
    std::optional<RecoverySlot> m_slot;
    /// One thread, so that writings keep their order; the last member, so that it ends first.
    QThreadPool m_worker;
};

} // namespace app
