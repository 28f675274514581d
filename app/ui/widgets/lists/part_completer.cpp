#include "app/ui/widgets/lists/part_completer.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace app {

PartCompleter::PartCompleter(const QStringList& words, QLineEdit* edit) : QCompleter(words, edit)
{
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    edit->setCompleter(this);
}

QStringList PartCompleter::splitPath(const QString& path) const
{
    return {path.mid(path.lastIndexOf(u',') + 1).trimmed()};
}

QString PartCompleter::pathFromIndex(const QModelIndex& index) const
{
    const QString text = static_cast<const QLineEdit*>(widget())->text();
    const qsizetype comma = text.lastIndexOf(u',');
    const QString before = comma < 0 ? QString() : text.first(comma + 1) + u' ';
    return before + QCompleter::pathFromIndex(index);
}

void PartCompleter::showAll()
{
    const auto* edit = static_cast<const QLineEdit*>(widget());
    if (!edit->hasFocus() || !edit->text().isEmpty() || popup()->isVisible())
        return;
    setCompletionPrefix({});
    complete();
}

} // namespace app
