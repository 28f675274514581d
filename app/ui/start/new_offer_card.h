#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;
class QPushButton;

namespace core {
struct Profile;
}

namespace app {

class ChoiceCard;
class Document;

/// A new offer: where it is published, and the button that starts it.
class NewOfferCard : public QWidget {
    Q_OBJECT

public:
    explicit NewOfferCard(const Document& document, QWidget* parent = nullptr);

    void focusStart();
    /// The id of the profile.
    [[nodiscard]] QString chosenProfile() const;
    /// Leaves the lines about each choice out.
    void setShort(bool isShort);

signals:
    /// The id of the profile.
    void startWanted(const QString& profile);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildChoices(const Document& document);
    QWidget* buildFoot();
    void start();

    /// By the ids of the profiles.
    std::vector<std::pair<QString, ChoiceCard*>> m_choices;
    QGridLayout* m_grid = nullptr;
    QPushButton* m_start = nullptr;
};

} // namespace app
