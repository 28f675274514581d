#include "core/rules/texts/phrase_issues.h"

#include "core/rules/texts/listed_words.h"

namespace core {

namespace {

/// What the words of the rule's list tell of a text in the store.
std::vector<TextIssue> listedIssues(const TextField& field, const Subject& subject,
                                    std::string_view rule, const char* text)
{
    if (!field.isPublic || field.tokens.empty())
        return {};
    const WordList* list = wordList(rule, subject.offer.listing.language);
    return list ? phraseIssues(field, *list, text) : std::vector<TextIssue>();
}

} // namespace

std::vector<TextIssue> comparisonIssues(const TextField& field, const Subject& subject)
{
    return listedIssues(field, subject, "wording.comparative",
                        translatable("rule", "“%1” seems to compare with others: “%2” (a guess at "
                                             "words; policy 100.1.3 forbids comparison with "
                                             "competitors). Say what your own module does."));
}

std::vector<TextIssue> claimIssues(const TextField& field, const Subject& subject)
{
    return listedIssues(field, subject, "wording.claim",
                        translatable("rule", "“%1” seems to promise what nothing backs: “%2” (a "
                                             "guess at words; policy 100.1 asks for accurate "
                                             "texts). Name the test or the source in the same "
                                             "sentence, or leave it out."));
}

std::vector<TextIssue> superlativeIssues(const TextField& field, const Subject& subject)
{
    return listedIssues(field, subject, "wording.superlative",
                        translatable("rule", "“%1” praises with “%2” (a guess at words; policy "
                                             "100.1 asks for accurate texts). Say what the module "
                                             "does, or name who says so."));
}

std::vector<TextIssue> futureIssues(const TextField& field, const Subject& subject)
{
    return listedIssues(field, subject, "wording.future",
                        translatable("rule", "“%1” seems to announce what is not there yet: “%2” "
                                             "(a guess at words; policy 100.12 wants the module to "
                                             "work as described). Leave it out until it is "
                                             "there."));
}

std::vector<TextIssue> certifiedIssues(const TextField& field, const Subject& subject)
{
    return listedIssues(field, subject, "wording.certified",
                        translatable("rule", "“%1” suggests with “%2” that Microsoft stands behind "
                                             "the module (a guess at words; Microsoft's trademark "
                                             "rules). Write what it runs on, such as “Runs on "
                                             "Azure IoT Edge”."));
}

std::vector<TextIssue> otherStoreIssues(const TextField& field, const Subject& subject)
{
    return listedIssues(field, subject, "wording.marketplace",
                        translatable("rule", "“%1” names another store, “%2” (policy 100.1.3: the "
                                             "listing promotes no other marketplace). Link to a "
                                             "page of your own."));
}

std::vector<TextIssue> priceIssues(const TextField& field, const Subject& subject)
{
    return listedIssues(field, subject, "wording.price",
                        translatable("rule", "“%1” seems to hold a price, “%2” (a guess at words). "
                                             "Microsoft bills nothing for a module, and a price "
                                             "ages. Link to your page of prices."));
}

} // namespace core
