#pragma once

#include <QWidget>

#include <filesystem>
#include <optional>
#include <string>

namespace app {

class TextLabel;

/// Where the bundle will lie, with a way to another place: beside the project at first, then where
/// the bundle before it was put.
class ExportPlace : public QWidget {
    Q_OBJECT

public:
    explicit ExportPlace(QWidget* parent = nullptr);

    /// `project` is the folder of the offer, none where it was never saved.
    void refresh(const std::optional<std::filesystem::path>& project, std::string suggestedName);
    /// None where neither the project nor an earlier choice names a folder.
    [[nodiscard]] std::optional<std::filesystem::path> file() const;
    [[nodiscard]] const std::string& suggestedName() const { return m_name; }
    /// Asks for another place for the bundle, or for a draft of it, which is not remembered.
    void ask(bool isDraft);

signals:
    void chosen(const std::filesystem::path& file, bool isDraft);

private:
    void say();

    /// Of what is chosen, until the window closes.
    std::optional<std::filesystem::path> m_folder;
    std::optional<std::filesystem::path> m_project;
    std::string m_name;
    TextLabel* m_text;
};

} // namespace app
