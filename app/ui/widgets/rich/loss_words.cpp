#include "app/ui/widgets/rich/loss_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace app {

namespace {

class LossWords {
    Q_DECLARE_TR_FUNCTIONS(LossWords)

public:
    [[nodiscard]] static QString of(core::HtmlLossKind kind, int count)
    {
        using Kind = core::HtmlLossKind;
        switch (kind) {
        case Kind::Link:
            return tr("%n link(s)", nullptr, count);
        case Kind::Image:
            return tr("%n image(s)", nullptr, count);
        case Kind::Table:
            return tr("%n table frame(s)", "the text of the cells stays", count);
        case Kind::Style:
            return tr("styles", "in a list of what is dropped");
        case Kind::Embedded:
            return tr("%n script(s) or embedded object(s)", nullptr, count);
        case Kind::Comment:
            return tr("%n comment(s)", nullptr, count);
        case Kind::Attribute:
            return tr("%n attribute(s)", nullptr, count);
        case Kind::Tag:
            return tr("%n tag(s) that the store does not know", nullptr, count);
        case Kind::ControlCharacter:
            return tr("%n control character(s)", nullptr, count);
        }
        return {};
    }
};

} // namespace

QString lossWords(const std::vector<core::HtmlLossKind>& losses)
{
    std::map<core::HtmlLossKind, int> counts;
    for (const core::HtmlLossKind kind : losses)
        ++counts[kind];
    QStringList words;
    for (const auto& [kind, count] : counts)
        words += LossWords::of(kind, count);
    return words.join(QStringLiteral(", "));
}

QString lossWords(const std::vector<core::HtmlLoss>& losses)
{
    std::vector<core::HtmlLossKind> kinds;
    for (const core::HtmlLoss& loss : losses)
        if (!loss.isEndTag)
            kinds.push_back(loss.kind);
    return lossWords(kinds);
}

} // namespace app
