#pragma once

#include <QWidget>

#include <filesystem>
#include <optional>

namespace app {

class Document;
class TextLabel;

/// The bundle of the project that was exported last, with the way into the portal; empty and hidden
/// where there is none.
class LastBundle : public QWidget {
    Q_OBJECT

public:
    explicit LastBundle(Document& document, QWidget* parent = nullptr);

    /// Looks for it where the project is another one, or the file is gone; after an export too.
    void refresh(bool isExported = false);
    [[nodiscard]] bool isThere() const { return m_file.has_value(); }

private:
    void look();

    Document& m_document;
    /// What the bundle is of: the folder of the project and the name for its bundles.
    std::optional<std::filesystem::path> m_project;
    std::string m_name;
    std::optional<std::filesystem::path> m_file;
    TextLabel* m_text;
};

} // namespace app
