#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace app {

class Document;
class TextLabel;

/// Says above all pages that the offer is an update: of which version, since when, how much
/// changed; and whether what that version was told already is shown again. Here the update ends.
class UpdateBanner : public QWidget {
    Q_OBJECT

public:
    explicit UpdateBanner(Document& document, QWidget* parent = nullptr);

    /// Takes no room where nothing is published, or on the start page.
    void refresh(bool isOnStart);

signals:
    void changesWanted();
    void endWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* buildSentence();
    [[nodiscard]] QPushButton* addChoice(bool showsOlder);
    [[nodiscard]] QString sinceText() const;
    void refreshFindings();

    Document& m_document;
    TextLabel* m_since;
    QPushButton* m_changes;
    TextLabel* m_findings;
    QPushButton* m_new;
    QPushButton* m_all;
    QPushButton* m_end;
};

} // namespace app
