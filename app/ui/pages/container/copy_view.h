#pragma once

#include "core/iotedge/registry/registry_facts.h"
#include "core/offer/offer.h"

#include <QScrollArea>

#include <string>
#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace app {

class CopyLines;
class Document;
class StateLine;
class TextLabel;

/// An image that the marketplace would copy.
struct CopiedImage {
    /// "linux/arm/v7"
    std::string platform;
    /// Bytes to pull; 0 where nobody knows.
    long long size = 0;
    bool isMissing = false;

    bool operator==(const CopiedImage&) const = default;
};

/// The images behind the plan's tags, each once, sorted by platform; those that lists name and the
/// registry lacks are among them, and the processors of Tier 1 that the plan promises and a list
/// lacks.
[[nodiscard]] std::vector<CopiedImage> copiedImages(const core::ContainerImage& image,
                                                    const core::RegistryRepository& repository);

/// Beside the page of the container image: from where the marketplace copies, what customers pull,
/// the images with their sizes as far as the registry told, and the names that developers need.
class CopyView : public QScrollArea {
    Q_OBJECT

public:
    explicit CopyView(Document& document, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addNames(QVBoxLayout& rows);
    void showNames();
    void refresh();
    void showImages(const std::vector<CopiedImage>& images);

    Document& m_document;
    TextLabel* m_from;
    TextLabel* m_count;
    QWidget* m_list;
    CopyLines* m_names = nullptr;
    QGridLayout* m_rows = nullptr;
    std::vector<CopiedImage> m_shown;
};

} // namespace app
