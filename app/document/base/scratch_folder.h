#pragma once

#include <QString>
#include <QTemporaryDir>

namespace app {

/// A folder among the temporary files for what another program is given to read. It is named after
/// this process, goes with the object, and at the latest with the program.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

    /// Takes those of this process away where it ends without destroying them.
    static void removeAll();
    /// Takes away what processes of this user left that are no more.
    static void removeAbandoned();

private:
    QTemporaryDir m_folder;
};

} // namespace app
