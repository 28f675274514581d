#include "app/document/key_ring.h"

#include <QPluginLoader>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace app {

namespace {

constexpr int kAnswerTime = 10'000;

/// The desktop's own key ring, by the plugin that the program loads. tests/document/key_ring.sh
/// runs these with a Secret Service that is unlocked and forgotten afterwards.
class KeyRingService : public testing::Test {
protected:
    void SetUp() override
    {
        if (!qEnvironmentVariableIsSet("OFFERWRIGHT_SECRET_SERVICE"))
            GTEST_SKIP() << "no Secret Service of a test runs here";
        QPluginLoader loader(QStringLiteral(OFFERWRIGHT_KEYRING));
        m_ring = qobject_cast<KeyRing*>(loader.instance());
        ASSERT_NE(m_ring, nullptr) << loader.errorString().toStdString();
    }

    QString found(const QString& account)
    {
        std::optional<QString> secret;
        m_ring->find(account, &m_here, [&](const QString& answer) { secret = answer; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return secret.has_value(); }, kAnswerTime));
        return secret.value_or(QString());
    }
    bool keep(const QString& account, const QString& secret)
    {
        return isDone(
            [&](KeyRing::Done done) { m_ring->keep(account, secret, &m_here, std::move(done)); });
    }
    bool forget(const QString& account)
    {
        return isDone(
            [&](KeyRing::Done done) { m_ring->forget(account, &m_here, std::move(done)); });
    }

    const QString m_account = QStringLiteral("contoso@contoso.azurecr.io");

private:
    template <class Ask>
    bool isDone(Ask ask)
    {
        std::optional<bool> answer;
        ask([&](bool isDone) { answer = isDone; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, kAnswerTime));
        return answer.value_or(false);
    }

    QObject m_here;
    KeyRing* m_ring = nullptr;
};

TEST_F(KeyRingService, Gives_back_what_it_was_given)
{
    EXPECT_EQ(found(m_account), QString());
    ASSERT_TRUE(keep(m_account, QStringLiteral("S3cr3t ä€")));
    EXPECT_EQ(found(m_account), QStringLiteral("S3cr3t ä€"));
    EXPECT_EQ(found(QStringLiteral("other@contoso.azurecr.io")), QString());
}

TEST_F(KeyRingService, Keeps_the_last_of_two)
{
    ASSERT_TRUE(keep(m_account, QStringLiteral("one")));
    ASSERT_TRUE(keep(m_account, QStringLiteral("two")));
    EXPECT_EQ(found(m_account), QStringLiteral("two"));
}

TEST_F(KeyRingService, Forgets)
{
    ASSERT_TRUE(keep(m_account, QStringLiteral("one")));
    EXPECT_TRUE(forget(m_account));
    EXPECT_EQ(found(m_account), QString());
}

} // namespace

} // namespace app
