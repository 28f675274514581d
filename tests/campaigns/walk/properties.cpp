#include "tests/campaigns/walk/properties.h"

#include "app/document/document.h"
#include "app/ui/form/field_row.h"
#include "app/ui/form/form.h"
#include "core/project/offer_writer.h"
#include "tests/ui/window_probe.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <algorithm>

namespace campaigns {

namespace {

std::string where(const Stage& stage)
{
    return stage.ui.window->isOnStart()
               ? "the start page"
               : std::string(
                     core::allPages()[static_cast<std::size_t>(stage.ui.window->currentPage())].id);
}

/// Where two texts part, with what stands there.
std::string parting(const std::string& one, const std::string& other)
{
    const auto [at, there] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const auto begin = std::max<std::ptrdiff_t>(0, at - one.begin() - 40);
    const auto start = static_cast<std::size_t>(begin);
    return '"' + one.substr(start, 120) + "\" and \""
           + other.substr(std::min(start, other.size()), 120) + '"';
}

/// A button that its access key pressed is clicked a moment later.
void letButtonsGo(const app::Window& window)
{
    const auto isDown = [&] {
        const auto buttons = window.findChildren<QAbstractButton*>();
        return std::ranges::any_of(buttons, &QAbstractButton::isDown);
    };
    for (int turn = 0; turn < 30 && isDown(); ++turn)
        QTest::qWait(10);
}

} // namespace

Fault lostFocus()
{
    const QWidget* window = QApplication::activeWindow();
    // Without a screen a popup that has closed stays the active window until another one is.
    if (!window || window->windowType() == Qt::Popup || QApplication::activePopupWidget())
        return std::nullopt;
    const QWidget* focus = QApplication::focusWidget();
    if (!focus)
        return "focus: nothing has it in " + described(window);
    if (!focus->isVisible())
        return "focus: " + described(focus) + " has it and is hidden";
    if (!focus->isEnabled())
        return "focus: " + described(focus) + " has it and is disabled";
    return std::nullopt;
}

Fault clippedText(const Stage& stage)
{
    const app::Window& window = *stage.ui.window;
    if (!window.isVisible() || window.currentPage() < 0)
        return std::nullopt;
    auto clipped = tests::clippedOn(stage.ui, window.currentPage());
    // A layout within another one settles with the next turn of the loop.
    for (int turn = 0; turn < 5 && !clipped.empty(); ++turn) {
        QCoreApplication::processEvents();
        clipped = tests::clippedOn(stage.ui, window.currentPage());
    }
    if (clipped.empty())
        return std::nullopt;
    return "clipped: " + clipped.front().substr(0, 300) + " in a window of "
           + std::to_string(window.width());
}

Fault findingWithoutField(Stage& stage, Chance& chance)
{
    letButtonsGo(*stage.ui.window);
    const auto& findings = stage.ui.document.report().findings();
    if (findings.empty() || !stage.ui.window->isVisible() || QApplication::activeModalWidget()
        || QApplication::activePopupWidget())
        return std::nullopt;
    const core::Finding finding = chance.of(findings);
    const std::string told = std::string(finding.rule) + " at " + finding.where.str();
    stage.say("go to " + told);
    stage.ui.window->activateWindow();
    stage.ui.window->goTo(finding.where, finding.range);
    // A page that was built for it scrolls once it has its layout.
    QCoreApplication::processEvents();
    const auto isInView = [] {
        const QWidget* focus = QApplication::focusWidget();
        return focus && !focus->visibleRegion().isEmpty();
    };
    for (int turn = 0; turn < 30 && !isInView(); ++turn)
        QTest::qWait(10);
    const auto home = core::pageIndexOf(finding.where);
    if (home && stage.ui.window->currentPage() != static_cast<int>(*home))
        return "finding: " + told + " leads to " + where(stage);
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || !stage.ui.window->isAncestorOf(focus))
        return "finding: " + told + " leads to no widget";
    if (focus->visibleRegion().isEmpty())
        return "finding: " + told + " leads to " + described(focus) + ", which is not in view";
    if (!home)
        return std::nullopt;
    const auto rows = tests::currentPage(stage.ui).form().rows();
    const bool hasRow = std::ranges::any_of(rows, [&](const app::FieldRow* row) {
        return row->isAncestorOf(focus)
               && (row->path().contains(finding.where) || finding.where.contains(row->path()));
    });
    // A list without an element has the button that adds the first.
    if (!hasRow && !qobject_cast<const QAbstractButton*>(focus))
        return "finding: " + told + " leads to " + described(focus) + ", which is no editor of it";
    return std::nullopt;
}

std::string bytesOf(const app::Document& document)
{
    std::string bytes;
    for (const auto& [name, text] : core::projectFiles(document.offer()))
        bytes += name + '\n' + text;
    for (const auto& [name, content] : document.assets())
        bytes += name + ' ' + std::to_string(content->size()) + '\n';
    return bytes;
}

HistoryWatch::HistoryWatch(app::Document& document) : m_document(document)
{
    QObject::connect(&document, &app::Document::changed, &m_context, [this] { look(); });
    look();
}

void HistoryWatch::look()
{
    if (m_document.undoStack()->count() == 0)
        m_first = bytesOf(m_document);
}

Fault HistoryWatch::undoAll() const
{
    QUndoStack& stack = *m_document.undoStack();
    const std::string before = bytesOf(m_document);
    const int index = stack.index();
    const bool isWhole = stack.count() < stack.undoLimit();
    while (stack.canUndo())
        stack.undo();
    if (const std::string now = bytesOf(m_document); isWhole && now != m_first)
        return "undo: to the start gives not what was there: " + parting(m_first, now);
    while (stack.canRedo())
        stack.redo();
    while (stack.index() > index)
        stack.undo();
    if (const std::string now = bytesOf(m_document); now != before)
        return "redo: gives not what was there: " + parting(before, now);
    return std::nullopt;
}

} // namespace campaigns
