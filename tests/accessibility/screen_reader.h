#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <deque>
#include <functional>
#include <set>
#include <string>
#include <vector>

/// What assistive technology has of the program: the tree on the accessibility bus, its events, and
/// the keyboard. Nothing here knows a class of the program.
namespace accessibility {

/// An object of the tree, as the bus names it.
struct Node {
    QString service;
    QString path;

    bool operator==(const Node&) const = default;
    [[nodiscard]] explicit operator bool() const { return !service.isEmpty(); }
};

/// Those of atspi-constants.h that are asked for.
enum class State : unsigned {
    Active = 1,
    Checked = 4,
    Enabled = 8,
    Focusable = 11,
    Focused = 12,
    Selected = 23,
    Showing = 25,
};

/// An object with all that a screen reader would say of it.
struct Seen {
    Node node;
    std::string role;
    std::string name;
    std::string description;
    /// The name of the object that it is labelled by.
    std::string label;
    std::uint64_t states = 0;
    /// The role of what holds it.
    std::string parentRole;

    [[nodiscard]] bool is(State state) const { return states >> static_cast<unsigned>(state) & 1U; }
};

[[nodiscard]] std::ostream& operator<<(std::ostream& out, const Seen& seen);

class ScreenReader : public QObject {
    Q_OBJECT

public:
    /// Connects to the accessibility bus of the session and asks for the events.
    ScreenReader();

    /// Lets events come in until it is true; false after a time that no living program needs.
    [[nodiscard]] static bool waitFor(const std::function<bool()>& isTrue);

    /// The only program on the bus, once it is there; none before.
    [[nodiscard]] Node program() const;
    /// What is in view below the node, depth first.
    [[nodiscard]] std::vector<Seen> tree(const Node& from) const;
    [[nodiscard]] Seen look(const Node& node) const;
    [[nodiscard]] std::vector<Node> children(const Node& node) const;
    /// The value of a meter, and the most that it can be.
    [[nodiscard]] std::pair<double, double> value(const Node& node) const;

    /// What is written in a field.
    [[nodiscard]] std::string text(const Node& node) const;

    /// What had the focus event at last.
    [[nodiscard]] const Node& focus() const { return m_focus; }
    [[nodiscard]] int focusMoves() const { return m_focusMoves; }
    /// The notifications that were shown since the last call, in order.
    [[nodiscard]] std::vector<std::string> takeSpoken();
    /// Waits for a notification that holds the words; false where none comes.
    [[nodiscard]] bool hears(const std::string& words);

private slots:
    void onStateChanged(const QDBusMessage& event);

private:
    [[nodiscard]] QVariant property(const Node& node, const char* interface,
                                    const char* name) const;
    [[nodiscard]] QDBusMessage call(const Node& node, const char* interface, const char* method,
                                    const QVariantList& arguments = {}) const;
    void addTree(const Node& node, const std::string& parentRole, std::vector<Seen>& found) const;
    void resolveShown();

    QDBusConnection m_bus;
    Node m_focus;
    int m_focusMoves = 0;
    /// Shown, and not looked at yet.
    std::deque<Node> m_shown;
    std::vector<std::string> m_spoken;
};

} // namespace accessibility
