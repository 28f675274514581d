#pragma once

#include "app/document/logo_pictures.h"
#include "app/ui/studio/preview_pane.h"

#include <QTimer>

class QTextBrowser;

namespace app {

class Document;
class MockupView;
class TextLabel;

/// What customers will see: the product card, a search result, and the details page with the whole
/// sanitised description. It follows the offer a moment after the last keystroke.
class ListingPreview : public PreviewPane {
    Q_OBJECT

public:
    explicit ListingPreview(Document& document, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showCards();
    void refreshDescription();
    void scheduleRefresh();

    Document& m_document;
    LogoPictures m_logos;
    QTimer m_pause;
    MockupView* m_card;
    MockupView* m_result;
    QTextBrowser* m_description;
    TextLabel* m_refused;
    std::string m_shown;
};

} // namespace app
