#pragma once

#include "app/ui/studio/overlay.h"
#include "core/image/measure/vision.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace app {

class ContactSheet;
class Document;
class LogoPictures;
class MakingSheet;
class MockupsSheet;
class TextLabel;

/// The logos in every place and at every size, as usual and as colour-blind eyes see them, with
/// what was measured on top, and before and after a change in turn; and how they are made. It stays
/// open beside the work.
class StudioWindow : public QDialog {
    Q_OBJECT

public:
    /// The logos must outlive it.
    StudioWindow(Document& document, LogoPictures& logos, QWidget* parent = nullptr);

    enum class View { Places, Sizes, Making };
    void showView(View view);

protected:
    /// Undo in an editor is the offer's.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    template <class Value>
    QComboBox* addChoice(QLayout& tools, const QString& label,
                         const std::vector<std::pair<QString, Value>>& values);
    void buildTools(QLayout& tools);
    void rebuildSizes();
    void refresh();
    void choose();
    void blink(bool isOn);

    Document& m_document;
    LogoPictures& m_logos;
    QStackedWidget* m_views;
    MockupsSheet* m_places;
    ContactSheet* m_sizes = nullptr;
    MakingSheet* m_making = nullptr;
    QComboBox* m_view = nullptr;
    QComboBox* m_pages = nullptr;
    QComboBox* m_eyes = nullptr;
    QComboBox* m_overlay = nullptr;
    QPushButton* m_blink = nullptr;
    /// Why there is nothing to compare, above the button.
    TextLabel* m_legend;
    QTimer m_turn;
    bool m_isBefore = false;
};

} // namespace app
