#include "app/ui/pages/description_editor.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/binding/text_range.h"
#include "app/ui/form/form.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/code/code_edit.h"
#include "app/ui/widgets/rich/loss_words.h"
#include "app/ui/widgets/rich/rich_edit.h"
#include "app/ui/widgets/rich/rich_paste.h"
#include "app/ui/widgets/rich/rich_tools.h"
#include "app/ui/widgets/roving_focus.h"
#include "app/ui/widgets/state_line.h"
#include "app/ui/widgets/text_label.h"
#include "core/rules/engine/validate.h"
#include "core/text/html/html_losses.h"
#include "core/text/html/rich_text.h"
#include "core/text/html/rich_text_writer.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int kHeight = 220;

} // namespace

DescriptionEditor::DescriptionEditor(Document& document, Binding binding, const QString& example,
                                     QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_binding(std::move(binding)),
      m_views(new QButtonGroup(this)),
      m_notice(new Card(Card::Kind::Card, this)),
      m_said(new StateLine(m_notice)),
      m_cleanUp(new QPushButton(tr("Clean up"), m_notice))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::tight);
    // The children are made in the order of the tab key: whoever types on from the field before
    // comes to the text, and then to its tools.
    m_rich = new RichEdit(this);
    m_html = new CodeEdit(this);
    m_dropped = new CodeEdit(this, CodeLanguage::Plain);
    m_pasted = new TextLabel(TextRole::Help, {}, this);
    auto* head = new QWidget(this);
    m_notice->raise();
    fillHead(*head);
    fillNotice();
    for (QWidget* row :
         {head, m_notice, static_cast<QWidget*>(m_rich), static_cast<QWidget*>(m_html),
          static_cast<QWidget*>(m_dropped), static_cast<QWidget*>(m_pasted)})
        rows->addWidget(row);
    setHeight(kHeight);
    m_rich->setPlaceholderText(exampleText(example));
    m_html->setPlaceholderText(exampleText(QStringLiteral("<p>%1</p>").arg(example)));
    m_html->setUndoRedoEnabled(false);
    m_html->document()->setDocumentMargin(space::unit - 1);
    m_dropped->setReadOnly(true);
    m_dropped->document()->setDocumentMargin(space::unit - 1);
    connect(m_rich, &RichEdit::pasted, this, &DescriptionEditor::sayPasted);
    connect(m_rich, &QTextEdit::textChanged, this, &DescriptionEditor::writeText);
    connect(m_rich, &RichEdit::menuOpening, this, &DescriptionEditor::addFixes);
    connect(m_html, &CodeEdit::menuOpening, this, &DescriptionEditor::addFixes);
    connect(m_html, &QPlainTextEdit::textChanged, this, &DescriptionEditor::writeHtml);
    setView(View::Text);
}

void DescriptionEditor::fillHead(QWidget& head)
{
    auto* row = new QHBoxLayout(&head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tight);
    addViewButton(*row, View::Text, tr("Text"), tr("Description as text"));
    addViewButton(*row, View::Html, tr("HTML"), tr("Description as HTML"));
    addViewButton(*row, View::Dropped,
                  tr("Left out", "what the store leaves out of the description"),
                  tr("What the store leaves out of the description"));
    row->addStretch(1);
    m_tools = new RichTools(*m_rich, &head);
    row->addWidget(m_tools);
    std::vector<QWidget*> controls;
    for (QAbstractButton* view : m_views->buttons())
        controls.push_back(view);
    for (QWidget* tool : m_tools->controls())
        controls.push_back(tool);
    auto* stops = new RovingFocus(std::move(controls), *this);
    for (QWidget* edit : {static_cast<QWidget*>(m_rich), static_cast<QWidget*>(m_html)})
        stops->letPass(edit);
}

void DescriptionEditor::addViewButton(QHBoxLayout& row, View view, const QString& label,
                                      const QString& name)
{
    auto* button = new QToolButton(row.parentWidget());
    button->setText(label);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    m_views->addButton(button, static_cast<int>(view));
    row.addWidget(button);
    connect(button, &QToolButton::toggled, this, [this, view](bool on) {
        if (on)
            setView(view);
    });
}

void DescriptionEditor::setHeight(int pixels)
{
    for (QWidget* edit : {static_cast<QWidget*>(m_rich), static_cast<QWidget*>(m_html),
                          static_cast<QWidget*>(m_dropped)})
        edit->setFixedHeight(pixels);
}

void DescriptionEditor::addButton(QPushButton* button)
{
    static_cast<QVBoxLayout*>(layout())->addWidget(button, 0, Qt::AlignLeft);
}

void DescriptionEditor::fillNotice()
{
    auto* row = new QHBoxLayout(m_notice);
    row->setContentsMargins(marginsFromStart(space::inside, space::unit, space::unit, space::unit));
    row->setSpacing(space::unit);
    row->addWidget(m_said, 1, Qt::AlignVCenter);
    row->addWidget(m_cleanUp);
    m_cleanUp->setAutoDefault(false);
    m_notice->hide();
    connect(m_cleanUp, &QPushButton::clicked, this, &DescriptionEditor::cleanUp);
}

void DescriptionEditor::setView(View view)
{
    m_document.finishEdit();
    // Hiding the edit that has the focus would send it to a widget far away.
    const bool hadFocus = focusTarget()->hasFocus();
    m_view = view;
    m_views->button(static_cast<int>(view))->setChecked(true);
    m_rich->setVisible(view == View::Text);
    m_tools->setVisible(view == View::Text);
    m_html->setVisible(view == View::Html);
    m_dropped->setVisible(view == View::Dropped);
    m_pasted->hide();
    refresh();
    if (hadFocus)
        focusTarget()->setFocus(Qt::OtherFocusReason);
    emit focusTargetChanged();
}

QWidget* DescriptionEditor::focusTarget() const
{
    switch (m_view) {
    case View::Text:
        return m_rich;
    case View::Html:
        return m_html;
    case View::Dropped:
        break;
    }
    return m_dropped;
}

void DescriptionEditor::refresh()
{
    switch (m_view) {
    case View::Text:
        return readText();
    case View::Html:
        m_notice->hide();
        showText(*m_html, fromUtf8(value()));
        // What was marked while it was hidden fitted another text.
        return m_html->mark(m_findings);
    case View::Dropped:
        return showDropped();
    }
}

std::string DescriptionEditor::value() const
{
    return m_binding.read(m_document.offer());
}

void DescriptionEditor::readText()
{
    const std::string source = value();
    if (m_read == source)
        return m_notice->setVisible(m_rich->isReadOnly());
    const auto text = core::readRichText(source);
    m_rich->setBlocks(text ? text->blocks : std::vector<core::RichBlock>());
    m_rich->setReadOnly(!text || !text->isWhole);
    m_tools->setEnabled(!m_rich->isReadOnly());
    m_read = source;
    m_written = core::richTextHtml(m_rich->blocks());
    m_rich->mark(m_findings, source);
    if (text)
        showKept();
    else
        m_said->say(StateKind::Error, wording(text.error().message));
    m_cleanUp->setVisible(text.has_value());
    m_notice->setVisible(m_rich->isReadOnly());
}

void DescriptionEditor::showKept()
{
    const QString lost = lossWords(core::htmlLosses(value()));
    if (!lost.isEmpty())
        m_said->say(StateKind::Warning,
                    tr("This is what customers will read. The store drops: %1.").arg(lost));
    else
        m_said->say(StateKind::Warning, tr("This is what customers will read. The store writes "
                                           "some of the HTML in another way."));
}

void DescriptionEditor::showDropped()
{
    const std::string source = value();
    const QString text = fromUtf8(source);
    m_dropped->setPlainText(text);
    std::vector<core::TextRange> ranges;
    for (const core::HtmlLoss& loss : core::htmlLosses(source))
        ranges.push_back(loss.range);
    QList<QTextEdit::ExtraSelection> struck;
    for (const Selection& part : selectionsOf(text, ranges)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_dropped->document());
        selection.cursor.setPosition(part.start);
        selection.cursor.setPosition(part.start + part.length, QTextCursor::KeepAnchor);
        selection.format.setFontStrikeOut(true);
        selection.format.setForeground(themeOf(this).error);
        struck.append(selection);
    }
    m_dropped->setExtraSelections(struck);
    const QString lost = lossWords(core::htmlLosses(source));
    if (lost.isEmpty())
        m_said->say(StateKind::Good, tr("The store keeps all of the description."));
    else
        m_said->say(StateKind::Warning,
                    tr("The store leaves out what is struck through: %1.").arg(lost));
    m_cleanUp->hide();
    m_notice->show();
}

void DescriptionEditor::sayPasted(const RichPaste& what)
{
    const auto count = static_cast<int>(what.text.blocks.size());
    const QString lost = lossWords(what.text.losses);
    QString said = lost.isEmpty()
                       ? tr("Pasted %n paragraph(s).", nullptr, count)
                       : tr("Pasted %n paragraph(s) without %1.", nullptr, count).arg(lost);
    if (what.form == PasteForm::Markdown)
        said += u' ' + tr("It was read as Markdown.");
    if (what.form == PasteForm::PlainForHtml)
        said += u' ' + tr("Its formats were too long or too deep to be read.");
    m_pasted->setText(said);
    m_pasted->setVisible(count > 0 || !lost.isEmpty());
}

void DescriptionEditor::writeText()
{
    const std::string html = core::richTextHtml(m_rich->blocks());
    if (m_rich->isReadOnly() || html == m_written)
        return;
    m_pasted->hide();
    m_written = html;
    m_read = html;
    write(html);
}

void DescriptionEditor::writeHtml()
{
    // Out of view it holds what the description was.
    if (m_view == View::Html)
        write(toUtf8(textOf(*m_html)));
}

void DescriptionEditor::write(const std::string& html)
{
    m_document.edit(m_binding.path, [&](core::Offer& offer) { m_binding.write(offer, html); });
}

void DescriptionEditor::cleanUp()
{
    const std::string html = m_written;
    m_document.editOnce(tr("Clean up the description"),
                        [&](core::Offer& offer) { m_binding.write(offer, html); });
    m_rich->setFocus(Qt::OtherFocusReason);
}

void DescriptionEditor::reveal(std::optional<core::TextRange> range)
{
    if (!range)
        return;
    setView(View::Html);
    select(*m_html, *range);
    m_html->setFocus(Qt::OtherFocusReason);
}

void DescriptionEditor::mark(const std::vector<core::Finding>& findings)
{
    m_findings = findings;
    m_html->mark(findings);
    m_rich->mark(findings, value());
}

void DescriptionEditor::addFixes(QMenu& menu, const std::vector<core::Finding>& findings)
{
    QAction* first = menu.actions().value(0);
    bool isAny = false;
    for (const auto& fixes : core::fixesFor(m_document.subject(), findings))
        for (const core::Fix& fix : fixes) {
            auto* action =
                new QAction(wording(fix.label).replace(u'&', QStringLiteral("&&")), &menu);
            connect(action, &QAction::triggered, this, [this, fix] { m_document.applyFix(fix); });
            menu.insertAction(first, action);
            isAny = true;
        }
    if (isAny)
        menu.insertSeparator(first);
}

FieldRow& addDescription(Form& form, DescriptionEditor* editor, const Binding& binding,
                         const QString& help)
{
    EditorHooks hooks{.focus = editor->focusTarget()};
    hooks.show = [editor](const core::Offer&) { editor->refresh(); };
    hooks.reveal = [editor](const core::FieldPath&, std::optional<core::TextRange> range) {
        editor->reveal(range);
    };
    hooks.mark = [editor](const std::vector<core::Finding>& findings) { editor->mark(findings); };
    hooks.counted = binding.read;
    FieldRow& row =
        form.custom(binding.path, fieldLabel(binding.label), help, editor, std::move(hooks));
    QObject::connect(editor, &DescriptionEditor::focusTargetChanged, &row,
                     [editor, &row] { row.setFocusTarget(editor->focusTarget()); });
    return row;
}

} // namespace app
