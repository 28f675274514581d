#include "app/ui/look/theme.h"

#include "app/ui/widgets/text_label.h"

#include <gtest/gtest.h>

namespace app {

namespace {

class EveryTheme : public testing::TestWithParam<const Theme*> {};

TEST_P(EveryTheme, Text_has_a_contrast_of_four_and_a_half_on_every_surface)
{
    const Theme& theme = *GetParam();
    const std::pair<QColor, QColor> pairs[] = {
        {theme.text, theme.chrome},        {theme.text, theme.page},
        {theme.text, theme.card},          {theme.text, theme.field},
        {theme.text, theme.hover},         {theme.text, theme.errorSoft},
        {theme.text, theme.warningSoft},   {theme.text, theme.successSoft},
        {theme.secondaryText, theme.page}, {theme.secondaryText, theme.chrome},
        {theme.secondaryText, theme.card}, {theme.secondaryText, theme.field},
        {theme.onAccent, theme.accent},    {theme.onAccent, theme.accentStrong},
        {theme.accent, theme.page},        {theme.accent, theme.card},
        {theme.accent, theme.errorSoft},   {theme.accent, theme.warningSoft},
        {theme.accent, theme.hover},       {theme.onAccentSoft, theme.accentSoft},
        {theme.error, theme.page},         {theme.error, theme.chrome},
        {theme.warning, theme.page},       {theme.warning, theme.chrome},
        {theme.success, theme.page},       {theme.success, theme.chrome},
        {theme.error, theme.accentSoft},   {theme.warning, theme.accentSoft},
        {theme.codeName, theme.field},     {theme.codeString, theme.field},
        {theme.codeNumber, theme.field},   {theme.codeComment, theme.field},
    };
    for (const auto& [text, surface] : pairs)
        EXPECT_GE(contrastOf(text, surface), 4.5)
            << text.name().toStdString() << " on " << surface.name().toStdString();
}

TEST_P(EveryTheme, Controls_have_a_contrast_of_three)
{
    const Theme& theme = *GetParam();
    const std::pair<QColor, QColor> pairs[] = {
        {theme.outline, theme.page},    {theme.outline, theme.chrome},
        {theme.outline, theme.card},    {theme.outline, theme.field},
        {theme.accent, theme.chrome},   {theme.accent, theme.field},
        {theme.error, theme.field},     {theme.warning, theme.field},
        {theme.error, theme.errorSoft}, {theme.warning, theme.warningSoft},
    };
    for (const auto& [control, surface] : pairs)
        EXPECT_GE(contrastOf(control, surface), 3.0)
            << control.name().toStdString() << " on " << surface.name().toStdString();
}

TEST(Theme, Contrast_of_black_and_white_is_twenty_one)
{
    EXPECT_NEAR(contrastOf(Qt::black, Qt::white), 21, 0.01);
}

INSTANTIATE_TEST_SUITE_P(Themes, EveryTheme,
                         testing::Values(&lightTheme(), &darkTheme(), &highContrastTheme(),
                                         &lightContrastTheme()));

TEST(TextLabel, Has_the_height_that_its_text_margins_and_font_need_now)
{
    const QString sentence = QStringLiteral("It hears a failing bearing weeks before it stops. ");
    TextLabel label(TextRole::Help, sentence);
    const auto isAsIfNew = [&] {
        QLabel fresh(label.text());
        fresh.setWordWrap(true);
        fresh.setTextFormat(Qt::PlainText);
        fresh.setFont(label.font());
        fresh.setContentsMargins(label.contentsMargins());
        return label.heightForWidth(150) == fresh.heightForWidth(150);
    };
    const int oneText = label.heightForWidth(150);
    EXPECT_EQ(label.heightForWidth(150), oneText);
    label.setText(sentence.repeated(4));
    EXPECT_GT(label.heightForWidth(150), oneText);
    EXPECT_TRUE(isAsIfNew());
    label.setContentsMargins(40, 10, 40, 10);
    EXPECT_TRUE(isAsIfNew());
    QFont large = label.font();
    large.setPixelSize(40);
    label.setFont(large);
    EXPECT_TRUE(isAsIfNew());
}

} // namespace

} // namespace app
