#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tests {

/// One text of a translation file.
struct Message {
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    /// "unfinished", "vanished", "obsolete" or empty.
    QString state;
    QStringList forms;

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

/// All of a file; a test fails that reads one which cannot be read.
std::vector<Message> readMessages(const QString& fileName);

} // namespace tests
