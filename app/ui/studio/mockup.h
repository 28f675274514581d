#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace app {

class Document;
class LogoPictures;
class Sketch;

/// Where people meet an offer: in the store, and in the portal. Stores draw these pages anew every
/// year; what stays is which logo they show, at which size, beside which texts.
enum class Mockup { Card, PortalTile, WideTile, SearchResult, PortalBlade, ProductPage, Hero };

/// What the places show of an offer.
struct Shown {
    QString title;
    QString publisher;
    QString summary;
    QString longSummary;
    /// Sanitised HTML; empty where there is none, or too much of it.
    QString description;
    QString plan;
    /// By the roles of the profile's slots: the picture as it is, and its size where it is missing.
    std::map<std::string, QImage, std::less<>> pictures;
    std::map<std::string, QSize, std::less<>> sizes;

    bool operator==(const Shown&) const = default;

    [[nodiscard]] QImage picture(std::string_view role) const;
    /// Empty where the profile has no such slot.
    [[nodiscard]] QSize size(std::string_view role) const;
};

/// The offer's texts, or words that stand in for them, without pictures but for their sizes.
[[nodiscard]] Shown textsOf(const Document& document);
/// The same with the logos as they are drawn by now.
[[nodiscard]] Shown shownOf(const Document& document, const LogoPictures& logos);

/// A row of the table of places.
struct MockupRow {
    Mockup place;
    /// Marked by QT_TRANSLATE_NOOP("place", …).
    const char* name;
    /// The slot whose picture it shows.
    const char* role;
    /// Narrower than `width` down to `least`, texts are cut shorter; pictures never change size.
    int least;
    int width;
    int (*heightOf)(const Shown& shown);
    void (*draw)(Sketch& sketch, const Shown& shown, QSize size);
};

[[nodiscard]] std::span<const MockupRow> allMockups();
[[nodiscard]] const MockupRow& rowOf(Mockup place);
[[nodiscard]] QString nameOf(Mockup place);

} // namespace app
