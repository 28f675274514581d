#include "app/ui/pages/container/password_keeper.h"

#include "app/document/key_ring.h"
#include "tests/ui/pages/container_page_fixture.h"

#include <QHash>
#include <QLineEdit>

namespace app {

namespace {

class PasswordKeeperTest : public ContainerPageTest {};

/// A ring that answers at once.
class FakeRing : public KeyRing {
public:
    FakeRing() { setKeyRing(this); }
    ~FakeRing() override { setKeyRing(nullptr); }
    FakeRing(const FakeRing&) = delete;
    FakeRing& operator=(const FakeRing&) = delete;

    void find(const QString& account, QObject* /*context*/, Found found) override
    {
        found(secrets.value(account));
    }
    void keep(const QString& account, const QString& secret, QObject* /*context*/,
              Done done) override
    {
        if (isOpen)
            secrets.insert(account, secret);
        done(isOpen);
    }
    void forget(const QString& account, QObject* /*context*/, Done done) override
    {
        secrets.remove(account);
        done(true);
    }

    QHash<QString, QString> secrets;
    bool isOpen = true;
};

TEST_F(PasswordKeeperTest, The_key_ring_keeps_the_password_only_on_request)
{
    FakeRing ring;
    m_ui.openWindow();
    m_ui.showPage("container");
    const auto chip = [&] { return m_ui.window->findChild<PasswordKeeper*>()->chip(); };
    const QString account =
        fromUtf8(m_ui.document.offer().plans[0].image.userName + '@' + m_registry.host());
    m_ui.document.setRegistryPassword(QStringLiteral("hunter2"));
    EXPECT_TRUE(ring.secrets.isEmpty());
    EXPECT_EQ(chip(), QStringLiteral("never saved"));
    auto* keeper = m_ui.window->findChild<PasswordKeeper*>();
    QTest::mouseClick(keeper, Qt::LeftButton, {}, {8, keeper->height() / 2});
    EXPECT_EQ(ring.secrets.value(account), QStringLiteral("hunter2"));
    EXPECT_EQ(chip(), QStringLiteral("in your key ring"));
    QTest::keyClick(keeper, Qt::Key_Space);
    EXPECT_TRUE(ring.secrets.isEmpty());
    EXPECT_EQ(chip(), QStringLiteral("never saved"));
}

TEST_F(PasswordKeeperTest, The_key_ring_gives_the_password_where_none_is_typed)
{
    FakeRing ring;
    m_ui.openWindow();
    m_ui.showPage("container");
    const QString account =
        fromUtf8(m_ui.document.offer().plans[0].image.userName + '@' + m_registry.host());
    ring.secrets.insert(account, QStringLiteral("hunter2"));
    auto* keeper = m_ui.window->findChild<PasswordKeeper*>();
    keeper->setFocus();
    QTest::keyClick(keeper, Qt::Key_Space);
    EXPECT_EQ(m_ui.document.registryPassword().secret(), QStringLiteral("hunter2"));
    EXPECT_TRUE(keeper->isChecked());
}

TEST_F(PasswordKeeperTest, A_key_ring_that_stays_shut_keeps_nothing)
{
    FakeRing ring;
    ring.isOpen = false;
    m_ui.openWindow();
    m_ui.showPage("container");
    m_ui.document.setRegistryPassword(QStringLiteral("hunter2"));
    auto* keeper = m_ui.window->findChild<PasswordKeeper*>();
    keeper->setFocus();
    QTest::keyClick(keeper, Qt::Key_Space);
    EXPECT_FALSE(keeper->isChecked());
    EXPECT_EQ(keeper->chip(), QStringLiteral("never saved"));
}

} // namespace

} // namespace app
