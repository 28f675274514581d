#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/binding/text_range.h"
#include "app/ui/form/form.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/code/code_edit.h"
#include "app/ui/widgets/lists/table_editor.h"
#include "app/ui/widgets/number_box.h"
#include "app/ui/widgets/radio_group.h"
#include "core/rules/texts/text_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

/// The editors of the rows: each shows the text of its binding and writes it back.
namespace app {

namespace {

void showText(QLineEdit* edit, const QString& text)
{
    if (edit->text() == text)
        return;
    const int cursor = edit->cursorPosition();
    edit->setText(text);
    edit->setCursorPosition(cursor);
}

/// IDs, addresses and phone numbers read from left to right in every language.
bool isForMachines(const core::FieldPath& path)
{
    const auto kind = core::textKindAt(path);
    return kind == core::TextKind::Id || kind == core::TextKind::Address
           || path.steps().back() == core::detail::rowFor<&core::Contact::phone>().key;
}

} // namespace

std::function<void(const QString&)> Form::writerFor(const Binding& binding)
{
    return [this, binding](const QString& text) {
        m_document.edit(binding.path,
                        [&](core::Offer& offer) { binding.write(offer, toUtf8(text)); });
    };
}

FieldRow& Form::addText(const Binding& binding, const QString& help, const QString& placeholder)
{
    FieldRow& row = addRow(binding.path, fieldLabel(binding.label), help);
    auto* edit = new QLineEdit(&row);
    edit->setPlaceholderText(exampleText(placeholder));
    if (isForMachines(binding.path))
        keepLeftToRight(*edit);
    connect(edit, &QLineEdit::textEdited, &row, writerFor(binding));
    row.setEditor(edit,
                  {.focus = edit,
                   .show = [edit, read = binding.read](
                               const core::Offer& offer) { showText(edit, fromUtf8(read(offer))); },
                   .reveal =
                       [edit](const core::FieldPath&, std::optional<core::TextRange> range) {
                           if (!range)
                               return;
                           const Selection at = selectionOf(edit->text(), *range);
                           edit->setSelection(at.start, at.length);
                       },
                   .counted = binding.read});
    return row;
}

FieldRow& Form::addPlainText(const Binding& binding, const QString& help, QPlainTextEdit* edit)
{
    FieldRow& row = addRow(binding.path, fieldLabel(binding.label), help);
    edit->setUndoRedoEnabled(false);
    edit->setTabChangesFocus(true);
    edit->document()->setDocumentMargin(space::unit - 1);
    connect(edit, &QPlainTextEdit::textChanged, &row,
            [edit, write = writerFor(binding)] { write(textOf(*edit)); });
    EditorHooks hooks{.focus = edit, .counted = binding.read};
    hooks.show = [edit, read = binding.read](const core::Offer& offer) {
        app::showText(*edit, fromUtf8(read(offer)));
    };
    hooks.reveal = [edit](const core::FieldPath&, std::optional<core::TextRange> range) {
        if (range)
            select(*edit, *range);
    };
    if (auto* code = qobject_cast<CodeEdit*>(edit))
        hooks.mark = [code](const std::vector<core::Finding>& findings) { code->mark(findings); };
    row.setEditor(edit, std::move(hooks));
    return row;
}

FieldRow& Form::addMultiline(const Binding& binding, const QString& help,
                             const QString& placeholder, int lines)
{
    auto* edit = new PlainEdit(this);
    edit->setPlaceholderText(exampleText(placeholder));
    const int frame = 2 * (edit->frameWidth() + space::unit);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + frame);
    return addPlainText(binding, help, edit);
}

FieldRow& Form::addChoice(const Binding& binding, const QString& help,
                          const std::vector<Choice>& choices)
{
    FieldRow& row = addRow(binding.path, fieldLabel(binding.label), help);
    auto* box = new QComboBox(&row);
    for (const Choice& choice : choices)
        box->addItem(choice.text, QString::fromLatin1(choice.value));
    connect(box, &QComboBox::activated, &row, [box, write = writerFor(binding)](int index) {
        write(box->itemData(index).toString());
    });
    row.setEditor(box, {.focus = box, .show = [box, read = binding.read](const core::Offer& offer) {
                            box->setCurrentIndex(box->findData(fromUtf8(read(offer))));
                        }});
    return row;
}

FieldRow& Form::addRadio(const Binding& binding, const QString& help,
                         const std::vector<Choice>& choices)
{
    FieldRow& row = addRow(binding.path, fieldLabel(binding.label), help);
    auto* group = new RadioGroup(&row);
    for (const Choice& choice : choices)
        group->add(QString::fromLatin1(choice.value), choice.text);
    connect(group, &RadioGroup::picked, &row, writerFor(binding));
    row.setEditor(
        group, {.focus = group,
                .show = [group, read = binding.read](
                            const core::Offer& offer) { group->setValue(fromUtf8(read(offer))); },
                .describe = [group](const QString& text) { group->setDescription(text); }});
    return row;
}

FieldRow& Form::addCheck(const Binding& binding, const QString& sentence, const QString& help)
{
    FieldRow& row = addRow(binding.path, sentence, help);
    auto* box = new QCheckBox(&row);
    connect(box, &QCheckBox::clicked, &row, [write = writerFor(binding)](bool on) {
        write(on ? QStringLiteral("true") : QStringLiteral("false"));
    });
    row.setEditor(
        box, {.focus = box,
              .show = [box, read = binding.read](
                          const core::Offer& offer) { box->setChecked(read(offer) == "true"); },
              .label = [box](const QString& text) { box->setText(text); }});
    return row;
}

FieldRow& Form::addNumber(const Binding& binding, const QString& help, int least, int most,
                          const QString& suffix)
{
    FieldRow& row = addRow(binding.path, fieldLabel(binding.label), help);
    auto* box = new NumberBox(least, most, suffix, &row);
    connect(box, &QSpinBox::valueChanged, &row,
            [write = writerFor(binding)](int value) { write(QString::number(value)); });
    row.setEditor(box, {.focus = box, .show = [box, read = binding.read](const core::Offer& offer) {
                            box->show(fromUtf8(read(offer)).toInt());
                        }});
    return row;
}

FieldRow& Form::addTable(const std::shared_ptr<const ListBinding>& list, const QString& help)
{
    FieldRow& row = addRow(list->path(), fieldLabel(list->label()), help);
    auto* table = new TableEditor(m_document, list, &row);
    row.setEditor(
        table,
        {.focus = table->view(),
         .show = [table](const core::Offer&) { table->synchronise(); },
         .reveal = [table](const core::FieldPath& path,
                           std::optional<core::TextRange> range) { table->reveal(path, range); },
         .mark = [table](const std::vector<core::Finding>& findings) { table->mark(findings); },
         .elements = [list](const core::Offer& offer) { return list->size(offer); }});
    return row;
}

} // namespace app
