#include "app/document/base/wording.h"

#include "core/offer/field.h"
#include "tests/support/qt_support.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <gmock/gmock.h>

using core::Field;
using core::FieldPath;
using core::Listing;
using core::Offer;
using core::Plan;

namespace {

/// Shouts every text of the context "rule", so that a test sees what was translated.
class Shouting : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* text, const char*,
                                    int) const override
    {
        return QByteArray(context) == "rule" ? QString::fromUtf8(text).toUpper() : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

TEST(Wording, A_day_has_its_century_and_its_month_by_name)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    EXPECT_EQ(app::dayText("2099-12-31"), QStringLiteral("Dec 31, 2099"));
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    EXPECT_EQ(app::dayText("2099-12-31"), QStringLiteral("31. Dez. 2099"));
    QLocale::setDefault(QLocale(QStringLiteral("hu_HU")));
    EXPECT_EQ(app::dayText("2099-12-31"), QStringLiteral("2099. dec. 31."));
    QLocale::setDefault(before);
}

TEST(Wording, A_day_that_is_none_is_shown_as_it_is)
{
    EXPECT_EQ(app::dayText("soon"), QStringLiteral("soon"));
}

} // namespace

TEST(Wording, Arguments_stand_at_their_markers)
{
    EXPECT_EQ(app::wording({"rule", "%2 before %1", {std::string("a"), 7LL}}),
              QStringLiteral("7 before a"));
}

TEST(Wording, A_users_text_that_looks_like_a_marker_stays)
{
    EXPECT_EQ(app::wording({"rule", "%1 %2", {std::string("%2"), std::string("b")}}),
              QStringLiteral("%2 b"));
}

TEST(Wording, A_marker_without_an_argument_stays)
{
    EXPECT_EQ(app::wording({"rule", "100 %1 %9%", {}}), QStringLiteral("100 %1 %9%"));
}

TEST(Wording, Utf8_becomes_unicode_and_back)
{
    const QString text = QStringLiteral("Größe 😀");
    EXPECT_EQ(app::fromUtf8(app::toUtf8(text)), text);
    EXPECT_EQ(app::toUtf8(text), "Gr\xC3\xB6\xC3\x9F"
                                 "e \xF0\x9F\x98\x80");
}

TEST(Wording, Messages_are_translated_and_users_texts_are_not)
{
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    const QString words = app::wording(
        {"rule", "the %1 of %2", {core::TranslatableText{"rule", "end"}, std::string("day")}});
    QCoreApplication::removeTranslator(&shouting);
    EXPECT_EQ(words, QStringLiteral("THE END OF day"));
}

TEST(Wording, A_place_is_told_by_labels_and_numbers_from_one)
{
    const FieldPath path = Field<&Offer::plans, &Plan::title>::path(1);
    EXPECT_EQ(app::placeName(path), QStringLiteral("Plans › 2 › Plan title"));
    EXPECT_EQ(app::fieldName(path), QStringLiteral("Plan title"));
}

TEST(Wording, An_element_of_a_list_is_told_by_its_list_and_number)
{
    EXPECT_EQ(app::fieldName(Field<&Offer::plans>::path(0)), QStringLiteral("Plans 1"));
}

TEST(Wording, The_whole_offer_has_no_place_name)
{
    EXPECT_EQ(app::placeName(FieldPath()), QString());
    EXPECT_EQ(app::fieldName(FieldPath()), QString());
}

TEST(Wording, The_place_of_an_answer_is_known_by_what_it_answers)
{
    EXPECT_EQ(app::placeName(FieldPath("/confirmations/offer.id.unique")),
              QStringLiteral("Confirmations › Offer ID not used before"));
    EXPECT_EQ(app::placeName(FieldPath("/confirmations/no.such.rule")),
              QStringLiteral("Confirmations › no.such.rule"));
}
