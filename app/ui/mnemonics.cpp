#include "app/ui/mnemonics.h"

#include <map>
#include <set>

namespace app {

namespace {

/// The indexes that may carry the key of a label, the best first: the first letter, the first
/// letters of its other words, then the rest.
std::vector<qsizetype> candidates(const QString& label, const QString& reserved)
{
    std::vector<qsizetype> initials;
    std::vector<qsizetype> others;
    for (qsizetype at = 0; at < label.size(); ++at) {
        const QChar letter = label[at];
        if (!letter.isLetterOrNumber() || reserved.contains(letter.toLower()))
            continue;
        const bool starts = at == 0 || !label[at - 1].isLetterOrNumber();
        (starts ? initials : others).push_back(at);
    }
    initials.insert(initials.end(), others.begin(), others.end());
    return initials;
}

/// A maximum matching of labels and letters by augmenting paths (Kuhn).
class Matching {
public:
    Matching(const QStringList& labels, const QString& reserved) : m_labels(labels)
    {
        for (const QString& label : labels)
            m_candidates.push_back(candidates(label, reserved));
        m_chosen.resize(m_candidates.size());
    }

    std::vector<std::optional<qsizetype>> solve()
    {
        for (std::size_t label = 0; label < m_candidates.size(); ++label) {
            std::set<QChar> tried;
            place(label, tried);
        }
        return m_chosen;
    }

private:
    bool place(std::size_t label, std::set<QChar>& tried)
    {
        for (const qsizetype at : m_candidates[label]) {
            const QChar letter = m_labels[static_cast<qsizetype>(label)][at].toLower();
            if (!tried.insert(letter).second)
                continue;
            const auto owner = m_owner.find(letter);
            if (owner != m_owner.end() && !place(owner->second, tried))
                continue;
            m_owner[letter] = label;
            m_chosen[label] = at;
            return true;
        }
        return false;
    }

    const QStringList& m_labels;
    std::vector<std::vector<qsizetype>> m_candidates;
    std::vector<std::optional<qsizetype>> m_chosen;
    std::map<QChar, std::size_t> m_owner;
};

} // namespace

std::vector<std::optional<qsizetype>> assignMnemonics(const QStringList& labels,
                                                      const QString& reserved)
{
    return Matching(labels, reserved).solve();
}

} // namespace app
