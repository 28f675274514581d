#pragma once

#include "app/document/project/document_file.h"

#include <QObject>

namespace app {

class Banner;
class Document;

/// Tells what others (an editor, git, a colleague) did to the open project's files, with the ways
/// to go on: take theirs, keep mine, see both; or save anew where the folder is gone.
class DiskNews : public QObject {
    Q_OBJECT

public:
    DiskNews(Document& document, DocumentFile& file, Banner& banner, QObject* parent);

    /// Tells what is new since it was told last.
    void look();
    /// Tells what is the matter, before it stands in the way of a save.
    void tell();

signals:
    /// The user decided: the save goes on.
    void saveWanted();
    void saveElsewhereWanted();

private:
    void tellChanged();
    void tellGone();
    void takeTheirs();
    void showBoth();

    Document& m_document;
    DocumentFile& m_file;
    Banner& m_banner;
    DiskChange m_told = DiskChange::None;
};

} // namespace app
