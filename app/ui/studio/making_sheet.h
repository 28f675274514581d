#pragma once

#include "app/document/picture_drawer.h"
#include "app/ui/studio/mockup.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace core {

struct LogoDerivation;

}

namespace app {

class ColourEdit;
class CropEdit;
class Document;
class LogoPictures;
class NumberBox;
class SheetPicture;
class TextLabel;

/// How the logos are made from the master: all in one way, or a size in a way of its own. What is
/// chosen shows in the logos beside it as soon as they are drawn.
class MakingSheet : public QWidget {
    Q_OBJECT

public:
    MakingSheet(Document& document, const LogoPictures& logos, QWidget* parent = nullptr);

    /// Takes over what the offer holds now.
    void refresh();

private:
    struct Result {
        std::string role;
        QWidget* plane;
        std::vector<SheetPicture*> pictures;
    };

    QWidget* buildTools();
    QWidget* buildResults();
    static Result buildResult(const std::string& role, QSize size, QWidget* parent);
    void connectTools();
    /// Empty for all sizes.
    [[nodiscard]] std::string role() const;
    [[nodiscard]] core::LogoDerivation derivation() const;
    template <auto Member, class Value>
    void change(const Value& value);
    void setOwnWay(bool isOwn);
    void drawMaster();
    void showDerivation();
    void showWords();
    void showResults();

    Document& m_document;
    const LogoPictures& m_logos;
    PictureDrawer m_master;
    CropEdit* m_crop;
    QComboBox* m_size;
    QCheckBox* m_ownWay;
    QComboBox* m_fit;
    NumberBox* m_padding;
    NumberBox* m_sharpening;
    ColourEdit* m_background;
    QPushButton* m_whole;
    TextLabel* m_words;
    std::vector<Result> m_results;
};

} // namespace app
