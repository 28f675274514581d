#pragma once

#include <QByteArray>
#include <QString>

#include <gtest/gtest.h>

#include <ostream>

// GoogleTest finds these by their argument's namespace, which is the global one.
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray& bytes, std::ostream* out)
{
    *out << '"' << bytes.toStdString() << '"';
}

namespace tests {

/// From now on a warning of Qt (a failed connection, a missing slot, a misused object) fails the
/// running test.
inline void failOnQtWarnings()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtDebugMsg || type == QtInfoMsg)
            return;
        ADD_FAILURE() << "Qt warns: " << message.toStdString();
    });
}

} // namespace tests
