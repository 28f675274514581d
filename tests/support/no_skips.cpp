// Linked into every test program: where CI=true a skipped test fails. What is missing there was
// forgotten, and nobody reads the skips of a green run.
#include <gtest/gtest.h>

#include <cstdlib>
#include <string_view>

namespace {

class NoSkips : public testing::EmptyTestEventListener {
    void OnTestEnd(const testing::TestInfo& test) override
    {
        const char* ci = std::getenv("CI");
        if (ci != nullptr && std::string_view(ci) == "true" && test.result()->Skipped())
            ADD_FAILURE() << "skipped, where CI=true lets no test skip";
    }
};

// gtest owns its listeners.
[[maybe_unused]] const bool kListens = [] {
    testing::UnitTest::GetInstance()->listeners().Append(new NoSkips);
    return true;
}();

} // namespace
