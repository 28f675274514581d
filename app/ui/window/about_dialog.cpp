#include "app/ui/window/about_dialog.h"

#include "app/document/base/wording.h"
#include "app/document/profiles.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"
#include "core/project/user/clock.h"
#include "core/version.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int kAboutWidth = 560;

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

/// "Partner Center, Microsoft Marketplace (2026): compared with its documents on 11/23/2026"
QString ageOf(const core::Profile& profile)
{
    QString line = AboutDialog::tr("%1: compared with its documents on %2")
                       .arg(profileText(profile.title), dayText(profile.checked));
    const auto today = core::today();
    if (!profile.closed.empty())
        return line + QStringLiteral("; ")
               + AboutDialog::tr("its portal closed in %1").arg(fromUtf8(profile.closed));
    if (today && core::isOutdated(profile, *today))
        return line + QStringLiteral("; ")
               + AboutDialog::tr("that is more than a year ago, look for a newer version");
    return line;
}

TextLabel* addText(QVBoxLayout& rows, TextRole role, const QString& words, QWidget* parent)
{
    auto* text = new TextLabel(role, words, parent);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows.addWidget(text);
    return text;
}

void addLicences(QVBoxLayout& rows, QWidget* parent)
{
    addText(rows, TextRole::Label, AboutDialog::tr("Licences"), parent);
    addText(rows, TextRole::Body, AboutDialog::tr("Offerwright: Apache License 2.0."), parent);
    addText(
        rows, TextRole::Body,
        AboutDialog::tr("Qt %1 and librsvg: GNU Lesser General Public License. Character tables: "
                        "Unicode License V3. gumbo: Apache License 2.0. hunspell: GNU Lesser "
                        "General Public License, MPL 1.1. OpenSSL: Apache License 2.0. libpng, "
                        "libjpeg, libwebp, libdeflate, Little CMS, utf8proc, libfyaml, "
                        "nlohmann/json, tl::expected: their own free licences.")
            .arg(latin(qVersion())),
        parent);
}

} // namespace

QString bugReportText(const Profiles& profiles)
{
    QStringList lines{
        QStringLiteral("Offerwright %1").arg(latin(core::kVersion)),
        QStringLiteral("Qt %1 (built with %2), platform %3")
            .arg(latin(qVersion()), latin(QT_VERSION_STR), QGuiApplication::platformName()),
        QStringLiteral("Unicode %1").arg(latin(core::kUnicodeVersion)),
        QStringLiteral("System: %1, kernel %2 %3, %4")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Language: %1").arg(QLocale().name())};
    for (const auto& profile : profiles.all())
        lines += QStringLiteral("Profile: %1, checked %2")
                     .arg(fromUtf8(profile->id), fromUtf8(profile->checked));
    return lines.join(u'\n') + u'\n';
}

AboutDialog::AboutDialog(const Profiles& profiles, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Offerwright"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::field, space::field, space::field);
    rows->setSpacing(space::unit);
    addText(*rows, TextRole::SectionTitle, tr("Offerwright %1").arg(latin(core::kVersion)), this);
    addText(*rows, TextRole::Body,
            tr("Prepares, checks and packs IoT Edge module offers for Azure Marketplace."), this);
    addText(*rows, TextRole::Label, tr("Profiles"), this);
    for (const auto& profile : profiles.all())
        addText(*rows, TextRole::Body, ageOf(*profile), this);
    addText(*rows, TextRole::Body,
            tr("Characters are judged by Unicode %1.").arg(latin(core::kUnicodeVersion)), this);
    addLicences(*rows, this);
    rows->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("&Copy for bug reports"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [copy, text = bugReportText(profiles)] {
        QGuiApplication::clipboard()->setText(text);
        copy->setText(tr("Copied"));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    resize(kAboutWidth, sizeHint().height());
}

} // namespace app
