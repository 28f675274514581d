#pragma once

class QSettings;

namespace app {

class Document;
class DocumentFile;
class RecentProjects;
class SystemLook;

/// What the window is a face of; all of it outlives the window.
struct Workspace {
    Document& document;
    DocumentFile& file;
    RecentProjects& recent;
    QSettings& settings;
    /// Null where the desktop has no say in how the window looks.
    SystemLook* look = nullptr;
};

} // namespace app
