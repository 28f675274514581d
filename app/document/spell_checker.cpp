#include "app/document/spell_checker.h"

#include "core/project/user/speller.h"
#include "core/text/prose/spelled_words.h"

#include <utility>

namespace app {

/// The dictionary that was asked last, or the reason why there is none.
class Dictionary {
public:
    explicit Dictionary(std::string language)
        : m_language(std::move(language)),
          m_speller(core::Speller::forLanguage(m_language, core::dictionaryFolders()))
    {
    }

    [[nodiscard]] const std::string& language() const { return m_language; }
    [[nodiscard]] const core::Result<core::Speller>& speller() const { return m_speller; }

private:
    std::string m_language;
    core::Result<core::Speller> m_speller;
};

SpellChecker::SpellChecker(QObject* parent) : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

SpellChecker::~SpellChecker()
{
    m_worker.clear();
    m_worker.waitForDone();
}

core::SpellingFacts SpellChecker::factsOf(const core::Listing& listing)
{
    if (m_language != listing.language) {
        m_language = listing.language;
        m_known = {};
    }
    core::SpellingFacts facts;
    facts.gap = m_known.gap;
    Words open;
    for (core::SpelledWord& word : core::spelledWords(listing.description)) {
        if (m_known.right.contains(word.text))
            continue;
        if (const auto known = m_known.unknown.find(word.text); known != m_known.unknown.end())
            facts.unknown.insert(*known);
        else
            open.insert(std::move(word.text));
    }
    if (open.empty() || facts.gap)
        return facts;
    facts.gap = core::Message{"not-run",
                              core::translatable("not-run", "The spelling is being looked up; this "
                                                            "takes a moment."),
                              {}};
    if (!m_isBusy)
        lookUp(m_language, std::move(open));
    return facts;
}

void SpellChecker::lookUp(const std::string& language, Words words)
{
    m_isBusy = true;
    m_worker.start([this, language, words = std::move(words)] {
        Answer answer = answerFor(language, words);
        QMetaObject::invokeMethod(
            this,
            [this, language, answer = std::move(answer)]() mutable {
                keep(language, std::move(answer));
            },
            Qt::QueuedConnection);
    });
}

SpellChecker::Answer SpellChecker::answerFor(const std::string& language, const Words& words)
{
    if (!m_dictionary || m_dictionary->language() != language)
        m_dictionary = std::make_unique<Dictionary>(language);
    const auto& speller = m_dictionary->speller();
    if (!speller)
        return {{}, {}, speller.error().message};
    Answer answer{{}, speller->unknownOf(words), std::nullopt};
    answer.right = words;
    for (const auto& [word, meant] : answer.unknown)
        answer.right.erase(word);
    return answer;
}

// An answer for another language is of no use any more; whoever asks next starts anew.
void SpellChecker::keep(const std::string& language, Answer answer)
{
    m_isBusy = false;
    if (language == m_language) {
        m_known.right.merge(answer.right);
        m_known.unknown.merge(answer.unknown);
        m_known.gap = std::move(answer.gap);
    }
    emit checked();
}

} // namespace app

#include "moc_spell_checker.cpp"
