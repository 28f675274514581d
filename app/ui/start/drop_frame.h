#pragma once

#include <QWidget>

#include <filesystem>
#include <vector>

namespace app {

/// Lies over the whole window while something is held above it: a frame, and one sentence that says
/// what will happen.
class DropFrame : public QWidget {
    Q_OBJECT

public:
    explicit DropFrame(QWidget* window);

    void show(const QString& sentence);
    [[nodiscard]] QString sentence() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_sentence;
};

/// What dropping the files will do: on the start page an offer begins, else the open one takes
/// them.
[[nodiscard]] QString dropSentence(const std::vector<std::filesystem::path>& files, bool isOnStart);

} // namespace app
