#include "app/ui/widgets/code/open_parts.h"

#include "app/document/base/wording.h"
#include "core/text/prose/placeholder.h"

#include <QStringList>

namespace app {

OpenParts openPartsOf(const QString& value, std::string_view description)
{
    OpenParts open;
    std::vector<core::TextRange> ranges;
    QStringList names;
    for (const core::Placeholder& one : core::findPlaceholders(toUtf8(value))) {
        if (!one.isConventional)
            continue;
        ranges.push_back(one.range);
        names += u'<' + fromUtf8(one.name) + u'>';
        open.areExplained =
            open.areExplained && description.find(one.name) != std::string_view::npos;
    }
    names.removeDuplicates();
    open.names = names.join(QStringLiteral(", "));
    open.places = selectionsOf(value, ranges);
    return open;
}

} // namespace app
