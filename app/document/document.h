#pragma once

#include "core/project/project.h"
#include "core/rules/report.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace app {

/// The one open offer: its value, its history and its findings. It is the only writer; pages and
/// commands are thin faces over it. Every edit runs all rules of the profile at once.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    [[nodiscard]] const core::Offer& offer() const;
    [[nodiscard]] const core::Assets& assets() const;
    [[nodiscard]] const core::Profile& profile() const;
    [[nodiscard]] const core::Facts& facts() const;
    [[nodiscard]] const core::Report& report() const;
    /// Absent until the offer was saved or opened.
    [[nodiscard]] std::optional<std::filesystem::path> folder() const;
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QUndoStack* undoStack();

    /// Applies `change` as one undo step named after the field. Consecutive edits of one path merge
    /// into one step until finishEdit().
    void edit(const core::FieldPath& where, const std::function<void(core::Offer&)>& change);
    /// A step that never merges, with a name of its own (a fix, an import, a list operation).
    void editOnce(const QString& name, const std::function<void(core::Offer&)>& change);
    /// Adds or replaces image bytes and the field that names them, as one step.
    void setImage(const core::FieldPath& where, const QString& fileName, const QByteArray& bytes);
    void finishEdit();

    void setProfile(core::Profile profile);

signals:
    /// The offer, its findings or the profile are not what they were.
    void changed();
    void folderChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace app
