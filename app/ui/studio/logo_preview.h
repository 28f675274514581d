#pragma once

#include "app/ui/studio/mockup.h"
#include "app/ui/studio/preview_pane.h"

#include <QPointer>

#include <vector>

namespace app {

class Document;
class LogoPictures;
class MockupView;
class StudioWindow;

/// The narrow places where the logos appear, each on light and on dark, with the offer's own texts
/// and the logos pixel by pixel; the studio shows the wide ones, too.
class LogoPreview : public PreviewPane {
    Q_OBJECT

public:
    LogoPreview(Document& document, LogoPictures& logos, QWidget* parent = nullptr);

    void refresh();
    /// A window of its own with every place and every size.
    void openStudio();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showOffer();
    QWidget* rowOfBoth(Mockup place, bool isNarrow);

    Document& m_document;
    LogoPictures& m_logos;
    std::vector<MockupView*> m_views;
    QWidget* m_wide = nullptr;
    QPointer<StudioWindow> m_studio;
};

} // namespace app
