#include "app/ui/look/mnemonics.h"

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
    /// Takes a letter that nobody has; failing that, one whose owner can move to another.
    bool place(std::size_t label, std::set<QChar>& tried)
    {
        for (const qsizetype at : m_candidates[label])
            if (!m_owner.contains(letterOf(label, at)))
                return give(label, at);
        for (const qsizetype at : m_candidates[label]) {
            const QChar letter = letterOf(label, at);
            if (tried.insert(letter).second && place(m_owner[letter], tried))
                return give(label, at);
        }
        return false;
    }

    bool give(std::size_t label, qsizetype at)
    {
        m_owner[letterOf(label, at)] = label;
        m_chosen[label] = at;
        return true;
    }

    [[nodiscard]] QChar letterOf(std::size_t label, qsizetype at) const
    {
        return m_labels[static_cast<qsizetype>(label)][at].toLower();
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
