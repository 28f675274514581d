#include "tests/support/pseudo_locale.h"

#include "app/document/logo_pictures.h"
#include "app/ui/look/language.h"
#include "app/ui/studio/studio_window.h"
#include "app/ui/window/page.h"
#include "core/rules/profile/profile.h"
#include "tests/support/qt_support.h"
#include "tests/ui/fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace app {

namespace {

using tests::PseudoLocale;
using tests::Ui;

/// Faulty, and each value in brackets, like everything that was translated.
core::Offer bracketedOffer()
{
    core::Offer offer;
    offer.identity.publisherId = "[publisher]";
    offer.identity.offerId = "[offer]";
    offer.identity.name = "[name]";
    offer.listing.title = "[A title of many words that is longer than portals allow]";
    offer.listing.summary = "[A summary]";
    offer.listing.description = "[<blink>]";
    core::UsefulLink& link = offer.listing.links.emplace_back();
    link.title = "[title]";
    link.url = "[address]";
    offer.support.engineering.name = "[name]";
    offer.support.engineering.email = "[e-mail]";
    offer.support.engineering.phone = "[phone]";
    return offer;
}

bool isElided(const QWidget& widget)
{
    return widget.minimumSizeHint().width() < widget.sizeHint().width();
}

bool isClipped(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height();
        return !isElided(widget) && label->sizeHint().width() > label->width();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && button->sizeHint().width() > button->width();
}

/// Nothing is cut off at a side; what is scrolled out at the top or bottom is no matter.
bool isCutOff(const QWidget& widget)
{
    const bool hasText =
        qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget);
    if (!hasText)
        return false;
    const QRect seen = widget.visibleRegion().boundingRect();
    return !seen.isEmpty() && seen.width() < widget.width();
}

class EveryPageInPseudoLocale : public testing::Test {
protected:
    void SetUp() override
    {
        for (const core::Page& page : core::allPages())
            for (const std::string_view root : page.roots)
                ui.document.touch(core::FieldPath(std::string(root)));
        QCoreApplication::installTranslator(&pseudo);
        QCoreApplication::processEvents();
    }
    void TearDown() override { QCoreApplication::removeTranslator(&pseudo); }

    /// Runs the check over every visible widget of every page, in both profiles.
    template <class Check>
    void forEveryWidget(Check check)
    {
        for (const core::EmbeddedProfile& profile : core::embeddedProfiles()) {
            ui.document.assumeProfile(std::string(profile.id));
            for (std::size_t step = 0; step < core::allPages().size(); ++step) {
                ui.window->showPage(static_cast<int>(step));
                QCoreApplication::processEvents();
                SCOPED_TRACE(core::allPages()[step].id);
                // Layouts settle in several passes.
                (void)QTest::qWaitFor([&] { return isSettled(); }, 500);
                for (QWidget* widget : ui.window->findChildren<QWidget*>())
                    if (widget->isVisible())
                        check(*widget);
            }
        }
    }

    [[nodiscard]] bool isSettled() const
    {
        const auto widgets = ui.window->findChildren<QWidget*>();
        return std::ranges::none_of(widgets, [](const QWidget* widget) {
            return widget->isVisible() && (isClipped(*widget) || isCutOff(*widget));
        });
    }

    Ui ui{bracketedOffer()};
    PseudoLocale pseudo;
};

/// A value that serves as an example, such as an address, is the same in every language.
bool isExample(const QString& text)
{
    return !text.contains(u' ') || text.startsWith(u'<');
}

/// A language is called by its own name.
bool isLanguageName(const QString& text)
{
    const QStringList codes = Language::available();
    return std::ranges::any_of(codes,
                               [&](const QString& code) { return Language::nameOf(code) == text; });
}

/// What the widget says, shows as a hint or tells a screen reader.
QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts += label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts += button->text();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        texts += isExample(edit->placeholderText()) ? QString() : edit->placeholderText();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
        texts += isExample(edit->placeholderText()) ? QString() : edit->placeholderText();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        for (int row = 0; row < box->count(); ++row)
            texts += isLanguageName(box->itemText(row)) ? QString() : box->itemText(row);
    return texts;
}

bool isTranslated(const QString& text)
{
    const bool hasWord = text.contains(QRegularExpression(QStringLiteral("\\p{L}{2}")));
    return !hasWord || text.contains(u'[');
}

TEST_F(EveryPageInPseudoLocale, Every_text_is_translated)
{
    forEveryWidget([](const QWidget& widget) {
        for (const QString& text : textsOf(widget))
            EXPECT_TRUE(isTranslated(text))
                << widget.metaObject()->className() << " says " << testing::PrintToString(text);
    });
}

TEST_F(EveryPageInPseudoLocale, No_text_is_clipped_where_it_grows_by_a_third)
{
    forEveryWidget([](const QWidget& widget) {
        const bool hasText =
            qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget);
        if (!hasText)
            return;
        EXPECT_FALSE(isClipped(widget) || isCutOff(widget))
            << widget.metaObject()->className() << " of " << widget.width() << " × "
            << widget.height() << ": " << testing::PrintToString(textsOf(widget).join(u'|'));
    });
}

TEST_F(EveryPageInPseudoLocale, No_choice_of_the_studio_is_clipped)
{
    LogoPictures logos(ui.document);
    StudioWindow studio(ui.document, logos);
    studio.show();
    using View = StudioWindow::View;
    for (const View view : {View::Places, View::Sizes, View::Making}) {
        studio.showView(view);
        QCoreApplication::processEvents();
        for (const auto* box : studio.findChildren<QComboBox*>())
            EXPECT_TRUE(!box->isVisible() || box->width() >= box->sizeHint().width())
                << box->width() << ": " << testing::PrintToString(textsOf(*box).join(u'|'));
        for (const auto* button : studio.findChildren<QAbstractButton*>())
            EXPECT_FALSE(button->isVisible() && isClipped(*button))
                << testing::PrintToString(textsOf(*button).join(u'|'));
    }
}

TEST(PseudoLocale, Text_grows_and_keeps_its_markers_and_its_access_key)
{
    EXPECT_EQ(PseudoLocale().translate("any", "&Open %1 of %n"),
              QStringLiteral("[&Opéñ %1 óf %n ~~~~]"));
}

} // namespace

} // namespace app
