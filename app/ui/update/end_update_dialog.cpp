#include "app/ui/update/end_update_dialog.h"

#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int kEndWidth = 480;

QString takeBackEffect(const Document& document)
{
    if (document.changes().empty())
        return EndUpdateDialog::tr("Nothing changed since it was published.");
    return document.canTakeAllBack()
               ? EndUpdateDialog::tr("The offer is as the store has it. One undo brings your "
                                     "changes again.")
               : EndUpdateDialog::tr("The old pictures are not at hand. Choose the bundle that "
                                     "went live on the page What changed first.");
}

} // namespace

EndUpdateDialog::EndUpdateDialog(const Document& document, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("End the update"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::field, space::field, space::field);
    rows->setSpacing(space::tight);
    rows->addWidget(new TextLabel(TextRole::SectionTitle, tr("How does the update end?"), this));
    addChoice(*rows, tr("It is &live…"),
              tr("You choose the bundle that went live. The next update is compared with it."),
              true, &EndUpdateDialog::liveWanted);
    addChoice(*rows, tr("&Take all changes back"), takeBackEffect(document),
              !document.changes().empty() && document.canTakeAllBack(),
              &EndUpdateDialog::takeBackWanted);
    addChoice(*rows, tr("&Stop comparing"),
              tr("The offer keeps its changes and is checked as a new one: nothing is frozen. What "
                 "is published stays in the project's folder under another name."),
              true, &EndUpdateDialog::stopWanted);
    rows->addSpacing(space::field);
    rows->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    setMinimumWidth(kEndWidth);
}

void EndUpdateDialog::addChoice(QVBoxLayout& rows, const QString& name, const QString& effect,
                                bool isPossible, Choice choice)
{
    auto* button = new QPushButton(name, this);
    button->setAutoDefault(false);
    button->setEnabled(isPossible);
    button->setAccessibleDescription(effect);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        accept();
        emit(this->*choice)();
    });
    rows.addSpacing(space::card);
    rows.addWidget(button, 0, Qt::AlignLeft);
    auto* words = new TextLabel(TextRole::Help, effect, this);
    rows.addWidget(words);
}

} // namespace app
