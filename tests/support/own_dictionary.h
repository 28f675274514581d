#pragma once

#include "core/project/user/speller.h"
#include "tests/support/dictionary.h"
#include "tests/support/environment.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <array>

namespace core::support {

/// As long as a test of it runs, the user's own folder of dictionaries has one of these words for
/// en-US: bearing, machine, the, of, a, pump. Without libhunspell the test is skipped.
class OwnDictionary : public ::testing::Test {
protected:
    void SetUp() override
    {
        const auto own = m_folder / "offerwright/dictionaries";
        writeDictionary(own, "en_US", {"bearing", "machine", "the", "of", "a", "pump"});
        if (!Speller::forLanguage("en-US", std::array{own}))
            GTEST_SKIP() << "libhunspell is not installed";
    }

private:
    TemporaryFolder m_folder;
    Environment m_data{"XDG_DATA_HOME", m_folder.path().c_str()};
};

} // namespace core::support
