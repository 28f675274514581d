#include "app/ui/pages/container/copy_view.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/pages/plan_pages.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/rich/copy_lines.h"
#include "app/ui/widgets/state_line.h"
#include "app/ui/widgets/text_label.h"
#include "core/iotedge/plan_names.h"
#include "core/iotedge/registry/endpoint.h"
#include "core/rules/checks/registry_lookup.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace app {

namespace {

TextLabel* wrapped(TextRole role, const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(role, text, parent);
    label->setWordWrap(true);
    return label;
}

/// A small heading over a text in a frame.
TextLabel* framed(const QString& heading, const QString& text, TextRole role, QVBoxLayout& rows)
{
    auto* card = new Card(Card::Kind::Card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::inside, space::unit, space::inside, space::unit);
    column->setSpacing(space::tight);
    column->addWidget(wrapped(TextRole::Help, heading, card));
    auto* label = wrapped(role, text, card);
    column->addWidget(label);
    rows.addWidget(card);
    return label;
}

std::string platformText(const core::RegistryPlatform& platform)
{
    const std::string name = platform.os + '/' + platform.architecture;
    return platform.variant.empty() ? name : name + '/' + platform.variant;
}

/// What the plan promises, and no image is for.
void addPromised(const core::RegistryTag& list, std::vector<CopiedImage>& images)
{
    for (const std::string& missing : core::missingPlatforms(list)) {
        const std::string platform = missing == "x64"     ? "linux/amd64"
                                     : missing == "arm32" ? "linux/arm/v7"
                                                          : "linux/" + missing;
        const bool isThere = std::ranges::any_of(
            images, [&](const CopiedImage& image) { return image.platform.starts_with(platform); });
        if (!isThere)
            images.push_back({platform, 0, true});
    }
}

} // namespace

std::vector<CopiedImage> copiedImages(const core::ContainerImage& image,
                                      const core::RegistryRepository& repository)
{
    std::map<std::string, CopiedImage> byDigest;
    for (const core::Tag& tag : image.tags) {
        const auto seen = repository.tags.find(tag.name);
        if (seen == repository.tags.end())
            continue;
        for (const core::RegistryPlatform& platform : seen->second.platforms)
            if (platform.os != "unknown" && !platform.architecture.empty())
                byDigest.insert_or_assign(
                    platform.digest.empty() ? tag.name : platform.digest,
                    CopiedImage{platformText(platform), platform.size, platform.isMissing});
    }
    std::vector<CopiedImage> images;
    images.reserve(byDigest.size());
    for (auto& [digest, found] : byDigest)
        images.push_back(std::move(found));
    for (const core::Tag& tag : image.tags) {
        const auto seen = repository.tags.find(tag.name);
        if (seen != repository.tags.end() && core::isList(seen->second)
            && image.platforms == core::PlatformChoice::AllTier1)
            addPromised(seen->second, images);
    }
    std::ranges::sort(images, {}, &CopiedImage::platform);
    return images;
}

CopyView::CopyView(Document& document, QWidget* parent) : QScrollArea(parent), m_document(document)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(this);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(space::field, space::section - space::unit, space::field,
                             space::field);
    rows->setSpacing(space::unit);
    rows->addWidget(wrapped(TextRole::SectionTitle, tr("What the marketplace will copy"), body));
    rows->addWidget(wrapped(TextRole::Help,
                            tr("At publishing, from your registry into Microsoft's. Customers "
                               "never reach your registry."),
                            body));
    m_from = framed(tr("From"), {}, TextRole::Code, *rows);
    auto* arrow = new TextLabel(TextRole::Body, QStringLiteral("↓"), body);
    arrow->setAlignment(Qt::AlignHCenter);
    arrow->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(arrow);
    framed(tr("Customers pull"), tr("Microsoft's copy, by tag"), TextRole::Code, *rows);
    rows->addSpacing(space::unit);
    m_count = wrapped(TextRole::Label, {}, body);
    rows->addWidget(m_count);
    m_list = new QWidget(body);
    m_rows = new QGridLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setColumnStretch(0, 1);
    rows->addWidget(m_list);
    rows->addSpacing(space::unit);
    framed(tr("Read, never written"),
           tr("Reading asks the registry for tags, manifests and configurations, nothing else, "
              "and never for a layer. The password stays in memory. Without a network this page "
              "works as before."),
           TextRole::Body, *rows);
    framed(tr("Without signing in"),
           tr("It works only where the registry lets anybody pull; elsewhere you see that a "
              "sign-in is needed, which is no error."),
           TextRole::Body, *rows);
    rows->addSpacing(space::unit);
    addNames(*rows);
    rows->addStretch(1);
    setWidget(body);
    connect(&document, &Document::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

/// What other programs are told about the module.
void CopyView::addNames(QVBoxLayout& rows)
{
    rows.addWidget(wrapped(TextRole::Label, tr("For your developers"), this));
    m_names = new CopyLines(this);
    m_names->layout()->setContentsMargins(
        marginsFromStart(space::inside, space::unit, space::tight, 0));
    m_names->addLine(tr("Image address"), tr("Follows from registry, repository and tags."));
    m_names->addLine(tr("Product info that the module reports to IoT Hub"),
                     tr("Follows from publisher ID, offer ID and plan ID."));
    rows.addWidget(m_names);
}

void CopyView::showNames()
{
    const auto* plan = PlanField<>::find(m_document.offer(), m_document.shownPlan());
    m_names->setValue(0, plan ? fromUtf8(core::imageReference(plan->image)) : QString());
    m_names->setValue(1, plan ? fromUtf8(core::telemetryId(m_document.offer().identity, *plan))
                              : QString());
}

void CopyView::showEvent(QShowEvent* event)
{
    refresh();
    QScrollArea::showEvent(event);
}

void CopyView::refresh()
{
    showNames();
    const auto* image =
        PlanField<&core::Plan::image>::find(m_document.offer(), m_document.shownPlan());
    const bool isNamed = image && !image->registry.empty() && !image->repository.empty();
    m_from->setText(isNamed ? breakable(fromUtf8(core::registry::repositoryKey(image->registry,
                                                                               image->repository)))
                            : tr("Name registry and repository."));
    const core::RegistryRepository* seen =
        isNamed ? core::askedRepository(m_document.facts().registry, *image) : nullptr;
    const auto images = seen ? copiedImages(*image, *seen) : std::vector<CopiedImage>();
    const int tags = image ? static_cast<int>(image->tags.size()) : 0;
    m_count->setText(seen ? tr("%1, %2").arg(tr("%n tags", nullptr, tags),
                                             tr("%n images", nullptr,
                                                static_cast<int>(std::ranges::count(
                                                    images, false, &CopiedImage::isMissing))))
                          : tr("%n tags", nullptr, tags));
    if (images == m_shown)
        return;
    m_shown = images;
    showImages(images);
}

void CopyView::showImages(const std::vector<CopiedImage>& images)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const CopiedImage& image : images) {
        auto* name = new StateLine(m_list);
        name->say(image.isMissing ? StateKind::Error : StateKind::Neutral,
                  fromUtf8(image.platform));
        const QString size = image.isMissing  ? tr("missing")
                             : image.size > 0 ? fromUtf8(core::sizeInWords(image.size))
                                              : QStringLiteral("—");
        m_rows->addWidget(name, row, 0);
        m_rows->addWidget(new TextLabel(TextRole::Body, size, m_list), row, 1,
                          Qt::AlignTrailing | Qt::AlignVCenter);
        ++row;
    }
}

} // namespace app
