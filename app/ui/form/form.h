#pragma once

#include "app/ui/binding/binding.h"
#include "app/ui/binding/list_binding.h"
#include "app/ui/form/field_row.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/theme.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace app {

/// One value of a field that has a closed set of them: as the offer holds it, and for people.
struct Choice {
    const char* value;
    QString text;
};

/// What a page is made of: rows in one column, declared from top to bottom. A page is a function
///
///     void buildListing(Form& form)
///     {
///         form.text<core::Field<&Offer::listing, &Listing::title>>(tr("Help."), tr("Example"))
///             .counted("listing.title.length").width(50);
///     }
///
/// and never sees labels, findings, undo, focus or translation of field names: the rows do it all
/// from the address. Indexes of the lists on the way follow the texts. A row whose element was
/// removed shows nothing and writes nothing.
class Form : public QWidget {
    Q_OBJECT

public:
    explicit Form(Document& document, QWidget* parent = nullptr);

    /// A heading for the rows that follow, with what they are for. Returns the heading.
    QWidget* section(const QString& title, const QString& purpose = {});
    /// A sentence between rows.
    void note(const QString& text);

    template <class F, class... Indexes>
    FieldRow& text(const QString& help, const QString& placeholder = {}, Indexes... at)
    {
        return addText(bindField<F>(at...), help, placeholder);
    }
    template <class F, class... Indexes>
    FieldRow& multiline(const QString& help, const QString& placeholder = {}, int lines = 3,
                        Indexes... at)
    {
        return addMultiline(bindField<F>(at...), help, placeholder, lines);
    }
    /// A text edit that the page made, such as a code editor.
    template <class F, class... Indexes>
    FieldRow& plainText(const QString& help, QPlainTextEdit* edit, Indexes... at)
    {
        return addPlainText(bindField<F>(at...), help, edit);
    }
    /// A line of text that is read and written in a way of the page's own.
    FieldRow& addText(const Binding& binding, const QString& help, const QString& placeholder);
    /// A drop-down list.
    template <class F, class... Indexes>
    FieldRow& choice(const QString& help, const std::vector<Choice>& choices, Indexes... at)
    {
        return addChoice(bindField<F>(at...), help, choices);
    }
    /// Radio buttons, for up to five values that deserve to be seen at once.
    template <class F, class... Indexes>
    FieldRow& radio(const QString& help, const std::vector<Choice>& choices, Indexes... at)
    {
        return addRadio(bindField<F>(at...), help, choices);
    }
    /// A check box; its label is the sentence beside it.
    template <class F, class... Indexes>
    FieldRow& check(const QString& sentence, const QString& help = {}, Indexes... at)
    {
        return addCheck(bindField<F>(at...), sentence, help);
    }
    /// A whole number with a stepper.
    template <class F, class... Indexes>
    FieldRow& number(const QString& help, int least, int most, const QString& suffix, Indexes... at)
    {
        return addNumber(bindField<F>(at...), help, least, most, suffix);
    }
    /// A list of texts or of records as a table one can type through. For records give the columns:
    ///
    ///     form.table<Field<&Offer::listing, &Listing::links>>(
    ///         help, {column<&UsefulLink::title>(tr("Quick start")), column<&UsefulLink::url>()});
    template <class F, class... Indexes>
    FieldRow& table(const QString& help, ColumnsOf<F> columns, Indexes... at)
    {
        return addTable(bindList<F>(std::move(columns), at...), help);
    }

    /// A row with an editor of the page's own. The label is the field table's for the path.
    FieldRow& custom(const core::FieldPath& path, const QString& label, const QString& help,
                     QWidget* editor, EditorHooks hooks);
    /// A card around rows that belong together; within columns() one of these.
    void card(std::function<void(Form&)> build);
    /// The rows or cards that `build` adds stand side by side as far as there is room: for so many
    /// characters each, at least.
    void columns(std::vector<int> characters, const std::function<void(Form&)>& build);
    /// The rows that `build` adds go where `place` puts them, somewhere in the holder, which stands
    /// across the column.
    void arranged(QWidget* holder, std::function<void(QWidget*)> place,
                  const std::function<void(Form&)>& build);
    /// The same within a widget that the form has already.
    void placed(std::function<void(QWidget*)> place, const std::function<void(Form&)>& build);
    /// A heading with what its rows ask for in the same line, as far as there is room. Returns the
    /// line, which more can be added to.
    QHBoxLayout* headline(const QString& title, const QString& purpose);
    /// A button below the rows, such as one that adds a part to the page.
    void action(const QString& text, Icon icon, std::function<void()> run);
    /// A widget without a field, across the column: a picture, a summary.
    void widget(QWidget* widget);
    /// The widget takes the room that the rows leave.
    void stretch(QWidget* widget);
    /// Asks for the sentences to be told above the page; those that are empty are none. Where all
    /// are, what was told before is over.
    void tell(QStringList sentences);
    /// Stands at the end of the title's line: what the whole page is about, such as a plan.
    void besideTitle(QWidget* widget) { m_besideTitle.push_back(widget); }
    [[nodiscard]] const std::vector<QWidget*>& besideTitle() const { return m_besideTitle; }
    /// Shown beside the page while the window is wide enough, at most so many pixels wide; at most
    /// one per page.
    void setPreview(QWidget* preview, int widest = space::previewWidth)
    {
        m_preview = preview;
        m_previewWidest = widest;
    }
    [[nodiscard]] int previewWidest() const { return m_previewWidest; }
    [[nodiscard]] QWidget* preview() const { return m_preview; }

    /// A part of the page that depends on the offer beyond its values: `build` runs at once, and
    /// again into an empty part whenever the key changed, such as the number of plans.
    void dynamic(std::function<QString()> key, std::function<void(Form&)> build);

    /// Called with every refresh of the visible page, for widgets that are no rows.
    void onRefresh(std::function<void()> refresh) { m_refreshers.push_back(std::move(refresh)); }

    [[nodiscard]] Document& document() { return m_document; }
    /// What a page other than a form is for; a command of the menu runs it.
    void setMainAction(std::function<void()> run) { m_mainAction = std::move(run); }
    void runMainAction() const { m_mainAction(); }

    /// All rows from top to bottom.
    [[nodiscard]] std::vector<FieldRow*> rows() const;
    [[nodiscard]] bool isStretched() const { return m_isStretched; }
    /// Lets the page be wider than a column of text, for tables and pictures.
    void setWide() { m_widest = QWIDGETSIZE_MAX; }
    [[nodiscard]] bool isWide() const { return m_widest == QWIDGETSIZE_MAX; }
    /// Tables take what a column of text and half of one are wide: room for an address.
    void setTabular() { m_widest = space::tableWidth; }
    [[nodiscard]] int widest() const { return m_widest; }
    /// Findings below the path are shown by a widget of the page, not at its top.
    void setShowsItself(const core::FieldPath& path) { m_ownPlaces.push_back(path); }
    [[nodiscard]] bool showsItself(const core::FieldPath& path) const;

    /// What stands above the form and comes first in the tab order.
    void setHead(std::vector<QWidget*> head) { m_head = std::move(head); }
    /// Gives access keys and the tab order; called after the page's function.
    void finish();
    /// Makes the tab order the visual one, again when there are other stops.
    void orderTabs();
    /// The same, from `before` over the page and its preview to `after`.
    void orderTabsBetween(QWidget* before, QWidget* after);
    /// Focuses the row that holds the path and selects the place; false when no row does.
    bool reveal(const core::FieldPath& path, std::optional<core::TextRange> range);
    void refresh();

signals:
    void explanationWanted(const QString& rule);
    void tabStopsChanged();
    void partsRebuilt();
    /// A widget of the page asks to go to a field, on this page or another.
    void placeWanted(const core::FieldPath& path, std::optional<core::TextRange> range);
    /// Something that happened and concerns no field, to be told above the page until another page
    /// is turned to. Empty: what was told is over.
    void newsWanted(const QString& sentence);
    /// The user chooses the bundle that went live.
    void liveBundleWanted();
    /// The project shall be saved.
    void saveWanted();
    /// All answers shall be looked over.
    void answersWanted();
    /// The offer was sent back; the report of the reviewers shall be worked off.
    void certificationReportWanted();
    /// The page has another content, which is read from its top.
    void topWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct DynamicPart {
        std::function<QString()> key;
        std::function<void(Form&)> build;
        QString builtFor;
        QWidget* holder = nullptr;
        Form* form = nullptr;
        bool isCard = false;
    };

    FieldRow& addMultiline(const Binding& binding, const QString& help, const QString& placeholder,
                           int lines);
    FieldRow& addPlainText(const Binding& binding, const QString& help, QPlainTextEdit* edit);
    FieldRow& addChoice(const Binding& binding, const QString& help,
                        const std::vector<Choice>& choices);
    FieldRow& addRadio(const Binding& binding, const QString& help,
                       const std::vector<Choice>& choices);
    FieldRow& addCheck(const Binding& binding, const QString& sentence, const QString& help);
    FieldRow& addNumber(const Binding& binding, const QString& help, int least, int most,
                        const QString& suffix);
    FieldRow& addTable(const std::shared_ptr<const ListBinding>& list, const QString& help);
    FieldRow& addRow(const core::FieldPath& path, const QString& label, const QString& help);
    std::function<void(const QString&)> writerFor(const Binding& binding);
    /// Below what is there, with a gap of so many pixels that hides with it.
    void addToColumn(QWidget& item);
    [[nodiscard]] bool hasOnlyAwayRows() const;
    void add(QWidget* item, int gap, int stretch = 0, Qt::Alignment alignment = {});
    void buildPart(DynamicPart& part);
    void rebuildParts();
    [[nodiscard]] std::vector<QWidget*> tabStops() const;
    void collectRows(std::vector<FieldRow*>& rows) const;

    Document& m_document;
    QVBoxLayout* m_column;
    /// Where rows go just now; below what is there, where it is empty.
    std::function<void(QWidget*)> m_place;
    std::vector<FieldRow*> m_rows;
    std::vector<DynamicPart> m_parts;
    std::vector<QWidget*> m_head;
    /// Rows, widgets and dynamic parts from top to bottom.
    std::vector<QWidget*> m_items;
    /// What the form is the inside of, which hides with its rows; null where it is in no card.
    QWidget* m_card = nullptr;
    QWidget* m_preview = nullptr;
    int m_previewWidest = space::previewWidth;
    std::vector<QWidget*> m_besideTitle;
    std::vector<std::function<void()>> m_refreshers;
    std::function<void()> m_mainAction;
    std::vector<core::FieldPath> m_ownPlaces;
    /// A dynamic part with something above it keeps its distance.
    bool m_followsItems = false;
    int m_widest = space::columnWidth;
    bool m_isStretched = false;
    bool m_isAway = false;
    bool m_isStale = false;
};

} // namespace app
