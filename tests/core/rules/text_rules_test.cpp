#include "core/offer/access.h"
#include "core/offer/field_addresses.h"
#include "core/rules/engine/apply_fixes.h"
#include "core/rules/texts/runs.h"
#include "core/rules/texts/text_fields.h"
#include "core/text/letters/character_tables.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/search.h"
#include "tests/support/rule_case.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <span>

using namespace core;
using namespace core::support;

namespace {

bool isOfFamily(std::string_view rule, std::span<const std::string_view> families)
{
    return std::ranges::any_of(families,
                               [&](std::string_view family) { return rule.starts_with(family); });
}

constexpr std::array<std::string_view, 1> kCharacters{"text."};
constexpr std::array<std::string_view, 4> kAllFamilies{"text.", "a11y.", "leftover.", "wording."};

std::vector<std::string> findingsOfTexts(const Situation& situation,
                                         std::string_view profileId = "pc-2026",
                                         std::span<const std::string_view> families = kCharacters)
{
    std::vector<std::string> found;
    const Report report = validate({situation.offer, situation.facts, profile(profileId)});
    for (const Finding& finding : report.findings())
        if (isOfFamily(finding.rule, families))
            found.push_back(std::string(finding.rule) + ": " + inEnglish(finding.message));
    return found;
}

using Findings = std::vector<std::string>;

TEST(TextFields, Every_text_of_the_offer_has_a_kind)
{
    // A truth value, a number or a choice; everything else is text.
    constexpr std::array<std::string_view, 25> kNoTexts{
        "/legal/contract",
        "/listing/links/*/role",
        "/media/logos/derivation/fit",
        "/media/logos/derivation/crop/left",
        "/media/logos/derivation/crop/top",
        "/media/logos/derivation/crop/width",
        "/media/logos/derivation/crop/height",
        "/media/logos/derivation/padding",
        "/media/logos/derivation/sharpening",
        "/media/logos/exceptions/*/derivation/fit",
        "/media/logos/exceptions/*/derivation/crop/left",
        "/media/logos/exceptions/*/derivation/crop/top",
        "/media/logos/exceptions/*/derivation/crop/width",
        "/media/logos/exceptions/*/derivation/crop/height",
        "/media/logos/exceptions/*/derivation/padding",
        "/media/logos/exceptions/*/derivation/sharpening",
        "/plans/*/license",
        "/plans/*/hidden",
        "/plans/*/private",
        "/plans/*/azureGovernment",
        "/plans/*/image/tags/*/isManifest",
        "/plans/*/image/platforms",
        "/leads/destination",
        "/leads/dynamicsAuthentication",
        ""};
    for (const FieldAddress& field : fieldAddresses())
        EXPECT_NE(textKindOf(field.address).has_value(),
                  std::ranges::find(kNoTexts, field.address) != kNoTexts.end())
            << field.address << ": core/rules/texts/text_fields.cpp tells the kind of each text, "
            << "and this test what is none";
}

/// What must pass: typography, scripts that need what others do not, signs of the trade.
class HarmlessText : public ::testing::TestWithParam<const char*> {};

TEST_P(HarmlessText, Passes_in_a_line_and_in_HTML)
{
    Situation situation = validSituation("pc-2026");
    situation.offer.listing.links[0].title = GetParam();
    situation.offer.legal.terms = GetParam();
    situation.offer.listing.description.insert(3, std::string(GetParam()) + " ");
    EXPECT_EQ(findingsOfTexts(situation), Findings());
}

INSTANTIATE_TEST_SUITE_P(
    Texts, HarmlessText,
    ::testing::Values(
        "kΩ", "ΔT", "5 μm", "αR", "IoT-Модуль для Azure", "データEdge監視", "5G対応モジュール",
        "αβ-filter", "σν", "ρ", "cosφ", "tanδ", "σmax", "TNFα NFκB γGT βHCG",
        "β-carotene, βcarotene", "5 mℓ", "in ℝ", "насос", "Ελλάδα OPC", "İstanbul", "الIoT",
        "בAzure", "〇", "Модуль контроля вибрации", "Рос насос для Azure", "m², CO₂, 1ª, ™, №",
        "10¹²³ Hz", "ＡＢＣ製品 ①②③ ㎏", "z.\u00a0B. 5\u00a0kg, Abb.\u00a03, 10\u202f000",
        "Qu’est-ce\u202f? «\u00a0Oui\u00a0»\u00a0!", "w\u00a0Polsce, v\u00a0Praze",
        "東京\u3000大阪", "می\u200cخواهم Linux\u200cها", "क्\u200dष और श्री\u200cमान", "ක්\u200dෂ",
        "สวัสดี\u200bครับ",
        "👩‍👩‍👧 🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F "
        "❤\uFE0F ✔\uFE0E",
        "שלום\u200f 123 \u2066abc\u2069", "葛\U000E0100飾区", "0\uFE00", "\u1820\u180B", "塚\uFA10",
        "SÃO PAULO, AÇÃO", "«CAFÉ»", "«AÇÃ»", "naïve façade", "Tiếng Việt", "★ Best ♪ ☐ © ® ™"));

TEST(TextRules, A_byte_order_mark_starts_files_only)
{
    Situation situation = validSituation("pc-2026");
    situation.offer.legal.terms = "\uFEFFTerms.";
    EXPECT_EQ(findingsOfTexts(situation), Findings());
    situation.offer.legal.terms = "Terms\uFEFF.";
    EXPECT_EQ(findingsOfTexts(situation).size(), 1U);
}

TEST(TextRules, Tell_of_a_title_for_tests_once)
{
    Situation situation = validSituation("pc-2026");
    for (const char* title : {"Sample Module", "Module Demo"}) {
        situation.offer.listing.title = title;
        const Findings found = findingsOfTexts(situation, "pc-2026", kAllFamilies);
        ASSERT_EQ(found.size(), 1U) << title;
        EXPECT_TRUE(found.front().starts_with("wording.testoffer: ")) << found.front();
    }
}

TEST(TextRules, Offer_no_fix_for_an_address)
{
    Situation situation = validSituation("pc-2026");
    situation.offer.listing.links[0].url = "https://www.contoso.com/e\u0301t\u00e9";
    const Report report = validate({situation.offer, situation.facts, profile("pc-2026")});
    for (const Finding& finding : report.findings())
        if (finding.rule.starts_with("text.")) {
            EXPECT_TRUE(
                fixesFor({situation.offer, situation.facts, profile("pc-2026")}, {&finding, 1})
                    .front()
                    .empty())
                << inEnglish(finding.message);
        }
}

/// What a reader sees of a text: its letters and digits, whatever their dress, accents and script.
std::u32string seenLetters(std::string_view text)
{
    constexpr std::u32string_view kFillers = U"\u115F\u1160\u3164\uFFA0";
    const std::string plain = searchable(compatible(text));
    std::u32string letters;
    for (std::size_t at = 0; at < plain.size();) {
        const Character one = characterAt(plain, at);
        const auto letter = static_cast<char32_t>(prototypeOf(prototypeOf(one.point)));
        if (isWordCharacter(one.point) && isVisible(plain, at)
            && kFillers.find(letter) == std::u32string_view::npos)
            letters += letter;
        at += one.size;
    }
    return letters;
}

std::string textOfPieces(std::mt19937& random)
{
    constexpr std::array<const char*, 44> kTextPieces{
        "a",      "Monitor",     "о",       "Р",      "αβ",     "насос",  "e\u0301", "ü",
        " ",      "  ",          "\u00a0",  "\u200b", "\u200d", "\u00ad", "\u202e",  "\u2066",
        "\u2069", "™\uFE0F",     "x\uFE0F", "𝗙𝗮𝘀𝘁",   "Ａ",     "①②③",    "m²",      "🚀",
        "1️⃣",      "👩‍👧", "\u0007",  "\u0092", "\u2028", "\uf0b7", "漢字",    "しゃ",
        "\u3000", "क्\u200d",     "اب",      "שלום",   "\t",     "\n",     ".",       "5",
        "Ω",      "\uFFA0",      "\u0378",  "\u115F"};
    std::string text = "x";
    for (int piece = 0; piece < 12; ++piece)
        text += kTextPieces[random() % kTextPieces.size()];
    return text;
}

TEST(TextRules, No_fix_removes_a_letter_that_is_seen)
{
    std::mt19937 random(2020);
    for (int round = 0; round < 100; ++round) {
        Situation situation = validSituation("pc-2026");
        situation.offer.listing.links[0].title = textOfPieces(random);
        situation.offer.listing.summary = textOfPieces(random);
        situation.offer.legal.terms = textOfPieces(random);
        const Subject subject{situation.offer, situation.facts, profile("pc-2026")};
        const Report report = validate(subject);
        for (const Finding& finding : report.findings()) {
            if (!finding.rule.starts_with("text."))
                continue;
            const auto fixes = fixesFor(subject, {&finding, 1});
            for (const Fix& fix : fixes.front()) {
                Offer fixed = situation.offer;
                fix.apply(fixed);
                const std::string before = textAt(situation.offer, finding.where).value();
                const std::string after = textAt(fixed, finding.where).value();
                EXPECT_EQ(seenLetters(before), seenLetters(after))
                    << finding.rule << ": " << before << " → " << after;
                EXPECT_NE(before, after);
            }
        }
    }
}

TEST(TextRules, Safe_fixes_leave_none_of_their_findings)
{
    std::mt19937 random(2021);
    for (int round = 0; round < 100; ++round) {
        Situation situation = validSituation("pc-2026");
        situation.offer.legal.terms = textOfPieces(random);
        const FixOutcome fixed = applyFixes({situation.offer, situation.facts, profile("pc-2026")});
        for (const Finding& finding : fixed.report.findings())
            EXPECT_TRUE(finding.rule != "text.softhyphen" && finding.rule != "text.nfc"
                        && finding.rule != "text.invisible")
                << situation.offer.legal.terms << ": " << inEnglish(finding.message);
    }
}

struct Language {
    const char* tag;
    const char* title;
    const char* summary;
    const char* text;
};

class FaultlessOffer : public ::testing::TestWithParam<Language> {};

TEST_P(FaultlessOffer, Has_no_finding_about_its_texts)
{
    const Language& language = GetParam();
    for (const std::string_view id : profileIds()) {
        Situation situation = validSituation(id);
        Listing& listing = situation.offer.listing;
        listing.language = language.tag;
        listing.title = language.title;
        listing.summary = language.summary;
        listing.longSummary = language.text;
        listing.description = "<p>" + std::string(language.text) + "</p>" + listing.description;
        situation.offer.plans[0].summary = language.summary;
        EXPECT_EQ(findingsOfTexts(situation, id, kAllFamilies), Findings()) << language.tag;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Languages, FaultlessOffer,
    ::testing::Values(
        Language{"en-GB", "Vibration Monitor", "Hears a failing bearing weeks before it stops.",
                 "It listens to pumps – fans, motors – and tells “who wears”: 5 μm at 1 kΩ."},
        Language{
            "de-DE", "Schwingungswächter", "Hört Lagerschäden Wochen vor dem Stillstand.",
            "Er hört Pumpen, Lüfter und Motoren – z.\u00a0B. ab 5\u00a0kg – und meldet „Größe“."},
        Language{"fr-FR", "Surveillance vibratoire",
                 "Détecte l’usure des roulements à temps\u202f!",
                 "Il écoute les pompes\u00a0: «\u00a0l’œil\u00a0» de l’équipe, à 5\u202f% près."},
        Language{
            "ja-JP", "振動モニター", "軸受の故障を数週間前に検知します。",
            "ポンプ、ファン、モーターの振動を監視し、㎏単位の摩耗を知らせます。　ＩｏＴ対応。"},
        Language{"ru-RU", "Монитор вибрации", "Слышит износ подшипника за недели до остановки.",
                 "Модуль слушает насосы и вентиляторы — в\u00a0цехе и дома — и сообщает по MQTT."},
        Language{"ar", "مراقب الاهتزاز", "يسمع تلف المحامل قبل أسابيع من التوقف.",
                 "تستمع الوحدة إلى المضخات والمراوح عبر OPC UA\u200f، وترسل التنبيهات."},
        Language{"hi-IN", "कंपन मॉनिटर", "मशीन रुकने से हफ़्तों पहले ख़राब बेयरिंग पहचानता है।",
                 "यह पंप और मोटर सुनता है, क्\u200dष और श्री\u200cमान सहित, और सूचना देता है।"}));

} // namespace
