#pragma once

class QSettings;

namespace app {

class Document;
class DocumentFile;
class RecentProjects;

/// What the window is a face of; all of it outlives the window.
struct Workspace {
    Document& document;
    DocumentFile& file;
    RecentProjects& recent;
    QSettings& settings;
};

} // namespace app
