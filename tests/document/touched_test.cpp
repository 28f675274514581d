#include "app/document/document.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using app::Document;
using core::FieldPath;

namespace {

const FieldPath kTouchedTitle("/listing/title");
const FieldPath kTouchedSummary("/listing/summary");
const FieldPath kTouchedPlans("/plans");

} // namespace

TEST(Touched, A_field_is_calm_until_it_was_left)
{
    Document document;
    document.setText(kTouchedTitle, QStringLiteral("P"));
    EXPECT_FALSE(document.isTouched(kTouchedTitle));
    document.finishEdit();
    EXPECT_TRUE(document.isTouched(kTouchedTitle));
    EXPECT_FALSE(document.isTouched(kTouchedSummary));
}

TEST(Touched, A_page_that_was_left_touches_all_its_fields)
{
    Document document;
    const QSignalSpy changed(&document, &Document::changed);
    document.touch(FieldPath("/listing"));
    EXPECT_TRUE(document.isTouched(kTouchedSummary));
    EXPECT_FALSE(document.isTouched(FieldPath("/media/logos/master")));
    EXPECT_EQ(changed.count(), 1);
}

TEST(Touched, An_added_element_is_calm_although_its_list_is_touched)
{
    Document document;
    document.append(kTouchedPlans);
    document.touch(kTouchedPlans);
    document.append(kTouchedPlans);
    EXPECT_TRUE(document.isTouched(FieldPath("/plans/0/title")));
    EXPECT_FALSE(document.isTouched(FieldPath("/plans/1/title")));
}

TEST(Touched, An_added_element_is_told_of_when_its_page_was_left)
{
    Document document;
    document.touch(kTouchedPlans);
    document.append(kTouchedPlans);
    document.touch(kTouchedPlans);
    EXPECT_TRUE(document.isTouched(FieldPath("/plans/0/title")));
}

TEST(Touched, A_field_of_an_added_element_is_touched_alone)
{
    Document document;
    document.touch(kTouchedPlans);
    document.append(kTouchedPlans);
    document.touch(FieldPath("/plans/0/id"));
    EXPECT_TRUE(document.isTouched(FieldPath("/plans/0/id")));
    EXPECT_FALSE(document.isTouched(FieldPath("/plans/0/title")));
}

TEST(Touched, An_element_in_the_place_of_a_removed_one_is_calm)
{
    Document document;
    document.append(kTouchedPlans);
    document.touch(FieldPath("/plans/0/title"));
    document.remove(FieldPath("/plans/0"));
    document.append(kTouchedPlans);
    EXPECT_FALSE(document.isTouched(FieldPath("/plans/0/title")));
}
