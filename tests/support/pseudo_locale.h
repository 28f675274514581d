#pragma once

#include <QTranslator>

namespace tests {

/// Turns every text that passes translation into a longer, accented one in brackets, so that a
/// person or a test sees what was never translated and what has no room to grow: "Title" becomes
/// "[Ţíţļé ~~]".
class PseudoLocale : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* comment = nullptr, int count = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace tests
