#pragma once

#include "core/rules/engine/facts.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <set>
#include <string>

namespace app {

class Dictionary;

/// Looks words up off the GUI thread: a dictionary takes longer to load, and to find what may have
/// been meant, than a keystroke may. What it was told of a word it remembers.
class SpellChecker : public QObject {
    Q_OBJECT

public:
    explicit SpellChecker(QObject* parent = nullptr);
    ~SpellChecker() override;

    /// What is known of the description's words now. Those that are not known yet are looked up,
    /// and then checked() is emitted.
    [[nodiscard]] core::SpellingFacts factsOf(const core::Listing& listing);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    void checked();

private:
    using Words = std::set<std::string, std::less<>>;
    struct Answer {
        Words right;
        core::UnknownWords unknown;
        /// Why there is no dictionary.
        std::optional<core::Message> gap;
    };

    void lookUp(const std::string& language, Words words);
    [[nodiscard]] Answer answerFor(const std::string& language, const Words& words);
    void keep(const std::string& language, Answer answer);

    std::string m_language;
    Answer m_known;
    bool m_isBusy = false;
    /// Only the worker touches it.
    std::unique_ptr<Dictionary> m_dictionary;
    QThreadPool m_worker;
};

} // namespace app
