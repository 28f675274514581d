#include "app/document/base/undo_step.h"

namespace app {

UndoStep::UndoStep(const QString& name, Snapshot before, Snapshot after, Apply apply,
                   std::optional<int> typing)
    : QUndoCommand(name),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_apply(std::move(apply)),
      m_typing(typing)
{
}

int UndoStep::id() const
{
    return m_typing.value_or(-1);
}

// QUndoStack asks only for steps of one id, and all steps of a document are of this class.
bool UndoStep::mergeWith(const QUndoCommand* newer)
{
    m_after = static_cast<const UndoStep*>(newer)->m_after;
    setObsolete(m_before->offer == m_after->offer && m_before->assets == m_after->assets);
    return true;
}

} // namespace app
