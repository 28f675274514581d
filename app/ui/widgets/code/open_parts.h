#pragma once

#include "app/ui/binding/text_range.h"

#include <QString>

#include <string_view>
#include <vector>

namespace app {

/// What of a setting stands for a value that only the customer knows, written as the documents want
/// it: <SENSOR_ADDRESS>.
struct OpenParts {
    std::vector<Selection> places;
    /// "<SENSOR_ADDRESS>, <PORT>", each once; empty where all is a value.
    QString names;
    /// The description names all of them.
    bool areExplained = true;
};

[[nodiscard]] OpenParts openPartsOf(const QString& value, std::string_view description);

} // namespace app
