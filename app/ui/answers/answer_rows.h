#pragma once

#include "core/base/field_path.h"

#include <QString>

#include <vector>

namespace app {

class Document;

/// One box of the portal with what the offer has for it.
struct AnswerRow {
    /// The portal's own name of the box.
    QString name;
    /// In one line; empty where nothing is given.
    QString answer;
    core::FieldPath where;
};

struct AnswerPage {
    /// The portal's own title.
    QString title;
    std::vector<AnswerRow> rows;
};

/// Everything that the portal asks for and the offer can hold, in the portal's order.
[[nodiscard]] std::vector<AnswerPage> answerPages(const Document& document);

} // namespace app
