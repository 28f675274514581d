#include <QCoreApplication>

#include <gtest/gtest.h>

/// Qt frees what waits for the answer of a name server when the answer is delivered, and a lookup
/// may outlive the program.
extern "C" const char* __lsan_default_suppressions(); // NOLINT(bugprone-reserved-identifier)
extern "C" const char* __lsan_default_suppressions()  // NOLINT(bugprone-reserved-identifier)
{
    return "leak:QHostInfo::lookupHost";
}

int main(int count, char** arguments)
{
    testing::InitGoogleTest(&count, arguments);
    QCoreApplication application(count, arguments);
    return RUN_ALL_TESTS();
}
