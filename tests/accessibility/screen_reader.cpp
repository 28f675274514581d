#include "tests/accessibility/screen_reader.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <ostream>
#include <stdexcept>
#include <utility>

namespace accessibility {

namespace {

constexpr int kPatienceMs = 30'000;
constexpr const char* kAccessible = "org.a11y.atspi.Accessible";
constexpr unsigned kLabelledBy = 2;

QString addressOfBus()
{
    const QDBusMessage asked = QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
        QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
    const QDBusMessage answer =
        QDBusConnection::sessionBus().call(asked, QDBus::Block, kPatienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage)
        throw std::runtime_error("no accessibility bus: " + answer.errorMessage().toStdString());
    return answer.arguments().constFirst().toString();
}

Node readNode(const QDBusArgument& from)
{
    Node node;
    QDBusObjectPath path;
    from.beginStructure();
    from >> node.service >> path;
    from.endStructure();
    node.path = path.path();
    return node;
}

} // namespace

std::ostream& operator<<(std::ostream& out, const Seen& seen)
{
    return out << seen.role << " \"" << seen.name << '"';
}

ScreenReader::ScreenReader()
    : m_bus(QDBusConnection::connectToBus(addressOfBus(), QStringLiteral("accessibility")))
{
    const Node registry{QStringLiteral("org.a11y.atspi.Registry"),
                        QStringLiteral("/org/a11y/atspi/registry")};
    for (const char* event : {"object:state-changed:focused", "object:state-changed:showing"}) {
        const QDBusMessage answer = call(registry, "org.a11y.atspi.Registry", "RegisterEvent",
                                         {QString::fromLatin1(event), QStringList(), QString()});
        if (answer.type() != QDBusMessage::ReplyMessage)
            throw std::runtime_error("no events: " + answer.errorMessage().toStdString());
    }
    m_bus.connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"),
                  QStringLiteral("StateChanged"), this, SLOT(onStateChanged(QDBusMessage)));
}

void ScreenReader::onStateChanged(const QDBusMessage& event)
{
    const QVariantList arguments = event.arguments();
    if (arguments.size() < 2 || arguments[1].toInt() != 1)
        return;
    const Node node{event.service(), event.path()};
    if (arguments[0].toString() == QStringLiteral("focused")) {
        // Qt tells of each move twice.
        m_focusMoves += node == m_focus ? 0 : 1;
        m_focus = node;
    } else if (arguments[0].toString() == QStringLiteral("showing")) {
        m_shown.push_back(node);
    }
}

bool ScreenReader::waitFor(const std::function<bool()>& isTrue)
{
    QElapsedTimer passed;
    passed.start();
    while (!isTrue()) {
        if (passed.elapsed() > kPatienceMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
    return true;
}

QDBusMessage ScreenReader::call(const Node& node, const char* interface, const char* method,
                                const QVariantList& arguments) const
{
    QDBusMessage asked = QDBusMessage::createMethodCall(
        node.service, node.path, QString::fromLatin1(interface), QString::fromLatin1(method));
    asked.setArguments(arguments);
    return m_bus.call(asked, QDBus::Block, kPatienceMs);
}

QVariant ScreenReader::property(const Node& node, const char* interface, const char* name) const
{
    const QDBusMessage answer = call(node, "org.freedesktop.DBus.Properties", "Get",
                                     {QString::fromLatin1(interface), QString::fromLatin1(name)});
    if (answer.type() != QDBusMessage::ReplyMessage)
        return {};
    return answer.arguments().constFirst().value<QDBusVariant>().variant();
}

std::vector<Node> ScreenReader::children(const Node& node) const
{
    const QDBusMessage answer = call(node, kAccessible, "GetChildren");
    std::vector<Node> found;
    if (answer.type() != QDBusMessage::ReplyMessage)
        return found;
    const auto list = answer.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd())
        found.push_back(readNode(list));
    list.endArray();
    return found;
}

Node ScreenReader::program() const
{
    const Node root{QStringLiteral("org.a11y.atspi.Registry"),
                    QStringLiteral("/org/a11y/atspi/accessible/root")};
    const std::vector<Node> programs = children(root);
    return programs.empty() ? Node() : programs.back();
}

Seen ScreenReader::look(const Node& node) const
{
    Seen seen;
    seen.node = node;
    const QDBusMessage role = call(node, kAccessible, "GetRoleName");
    if (role.type() != QDBusMessage::ReplyMessage)
        return seen;
    seen.role = role.arguments().constFirst().toString().toStdString();
    seen.name = property(node, kAccessible, "Name").toString().toStdString();
    seen.description = property(node, kAccessible, "Description").toString().toStdString();
    const QDBusMessage states = call(node, kAccessible, "GetState");
    if (states.type() == QDBusMessage::ReplyMessage) {
        QList<unsigned> words;
        states.arguments().constFirst().value<QDBusArgument>() >> words;
        for (qsizetype at = 0; at < words.size() && at < 2; ++at)
            seen.states |= std::uint64_t{words[at]} << (32 * at);
    }
    if (seen.role != "combo box")
        return seen;
    const QDBusMessage relations = call(node, kAccessible, "GetRelationSet");
    if (relations.type() != QDBusMessage::ReplyMessage)
        return seen;
    const auto list = relations.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        unsigned kind = 0;
        list.beginStructure();
        list >> kind;
        list.beginArray();
        while (!list.atEnd()) {
            const Node other = readNode(list);
            if (kind == kLabelledBy)
                seen.label = property(other, kAccessible, "Name").toString().toStdString();
        }
        list.endArray();
        list.endStructure();
    }
    list.endArray();
    return seen;
}

void ScreenReader::addTree(const Node& node, const std::string& parentRole,
                           std::vector<Seen>& found) const
{
    Seen seen = look(node);
    seen.parentRole = parentRole;
    // Cells that are scrolled out of view say that they show; what holds them tells.
    if (!seen.is(State::Showing) && seen.role != "application")
        return;
    found.push_back(seen);
    for (const Node& child : children(node))
        addTree(child, seen.role, found);
}

std::vector<Seen> ScreenReader::tree(const Node& from) const
{
    std::vector<Seen> found;
    addTree(from, {}, found);
    return found;
}

std::pair<double, double> ScreenReader::value(const Node& node) const
{
    return {property(node, "org.a11y.atspi.Value", "CurrentValue").toDouble(),
            property(node, "org.a11y.atspi.Value", "MaximumValue").toDouble()};
}

std::string ScreenReader::text(const Node& node) const
{
    const QDBusMessage answer = call(node, "org.a11y.atspi.Text", "GetText", {0, -1});
    return answer.type() == QDBusMessage::ReplyMessage
               ? answer.arguments().constFirst().toString().toStdString()
               : std::string();
}

void ScreenReader::resolveShown()
{
    while (!m_shown.empty()) {
        const Node node = m_shown.front();
        m_shown.pop_front();
        const QDBusMessage role = call(node, kAccessible, "GetRoleName");
        if (role.type() == QDBusMessage::ReplyMessage
            && role.arguments().constFirst().toString() == QStringLiteral("notification"))
            m_spoken.push_back(property(node, kAccessible, "Name").toString().toStdString());
    }
}

std::vector<std::string> ScreenReader::takeSpoken()
{
    QCoreApplication::processEvents();
    resolveShown();
    return std::exchange(m_spoken, {});
}

bool ScreenReader::hears(const std::string& words)
{
    return waitFor([&] {
        resolveShown();
        return std::ranges::any_of(m_spoken, [&](const std::string& sentence) {
            return sentence.find(words) != std::string::npos;
        });
    });
}

} // namespace accessibility
