#pragma once

#include "tests/accessibility/screen_reader.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace accessibility {

/// The real program with a home of its own, and one who hears it and presses keys.
class RunningProgram : public testing::Test {
protected:
    ~RunningProgram() override;

    /// Waits until it shows a window.
    void start(const QStringList& arguments);

    /// By names of X, such as "alt+n"; they go to the window that has the focus.
    void press(const QStringList& keys);
    void type(const std::string& text);
    /// Presses the keys and waits until the focus has moved; where it is then.
    Seen pressAndFollow(const QStringList& keys);

    /// What has the focus when the program has done all that it is at.
    Seen settledFocus();

    /// The title of the window with the focus on its part, as the tree names it.
    [[nodiscard]] std::string titleOfWindow() const;
    /// Waits until the tree has a window whose title holds the words.
    [[nodiscard]] bool showsWindow(const std::string& words) const;
    [[nodiscard]] std::vector<Seen> tree() const { return reader.tree(reader.program()); }
    [[nodiscard]] Seen focused() const { return reader.look(reader.focus()); }

    ScreenReader reader;
    QTemporaryDir folder;

private:
    QProcess m_program;
};

} // namespace accessibility
