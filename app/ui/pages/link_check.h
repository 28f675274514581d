#pragma once

#include "app/online/link_checker.h"
#include "app/ui/widgets/card.h"
#include "core/rules/checks/web/web_addresses.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace app {

class Document;
class TextLabel;

/// Asks the network, when the user wants it, whether the addresses of the offer open, and lists
/// those that do not. What was found also stands as findings at the fields.
class LinkCheck : public Card {
    Q_OBJECT

public:
    explicit LinkCheck(Document& document, QWidget* parent = nullptr);

    /// Which hosts are not asked, as only this machine or network reaches them; for tests.
    void takeAsPrivate(core::HostTest isPrivate);
    /// The answers that still belong to an address of the offer.
    void refresh();

signals:
    void placeWanted(const core::FieldPath& path);

private:
    struct Line {
        core::FieldPath where;
        QString sentence;

        bool operator==(const Line&) const = default;
    };

    void toggle();
    void start();
    void keep(const QString& address, const core::LinkFacts& facts);
    /// `oldest` is the day of the answer that has aged most, empty without answers.
    [[nodiscard]] QString stateText(std::size_t open, std::size_t unknown,
                                    const std::string& oldest) const;
    [[nodiscard]] QString nothingToAsk() const;
    void showLines(std::vector<Line> lines);
    QWidget* rowOf(const Line& line);

    [[nodiscard]] std::vector<core::WebAddress> addresses() const;

    Document& m_document;
    LinkChecker m_checker;
    core::HostTest m_isPrivate;
    qsizetype m_asked = 0;
    qsizetype m_answered = 0;
    /// Why nothing could be asked; empty where it could.
    QString m_offline;
    bool m_isKept = true;
    QPushButton* m_button;
    TextLabel* m_state;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    std::vector<Line> m_lines;
};

} // namespace app
