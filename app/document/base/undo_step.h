#pragma once

#include "core/project/project.h"

#include <QUndoCommand>

#include <functional>
#include <memory>
#include <optional>

namespace app {

/// The whole value before or after a step. Neighbouring steps share it.
using Snapshot = std::shared_ptr<const core::ProjectContent>;

/// One undo step: the value before and the value after.
class UndoStep : public QUndoCommand {
public:
    using Apply = std::function<void(const Snapshot&)>;

    /// Steps of the same `typing` number merge; a step without one stands alone.
    UndoStep(const QString& name, Snapshot before, Snapshot after, Apply apply,
             std::optional<int> typing);

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* newer) override;

private:
    Snapshot m_before;
    Snapshot m_after;
    Apply m_apply;
    std::optional<int> m_typing;
};

} // namespace app
