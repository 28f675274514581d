#include "app/ui/pages/registry_table.h"

#include "app/document/wording.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/theme.h"
#include "core/iotedge/images/image_tag.h"
#include "core/rules/checks/registry_lookup.h"

#include <QHeaderView>
#include <QLocale>
#include <QStyledItemDelegate>

#include <algorithm>

namespace app {

namespace {

enum TagColumn {
    TagNameColumn,
    PlatformsColumn,
    DigestColumn,
    SizeColumn,
    BuiltColumn,
    StateColumn,
    TagColumns
};

constexpr int kTagRowHeight = 38;
constexpr int kWideEnough = 620;
constexpr std::size_t kMaxOthers = 5;
constexpr std::size_t kMaxRowsSeen = 12;

QString platformWords(const core::RegistryTag& tag)
{
    QStringList words;
    for (const core::RegistryPlatform& platform : tag.platforms) {
        if (platform.os == "unknown" || platform.architecture.empty())
            continue;
        std::string text = platform.architecture;
        if (!platform.variant.empty())
            text += '/' + platform.variant;
        words += fromUtf8(text);
    }
    return words.join(QStringLiteral("  "));
}

QString shortDigest(const std::string& digest)
{
    constexpr std::size_t kAlgorithm = 7;
    constexpr std::size_t kShown = 4;
    if (digest.size() < kAlgorithm + 2 * kShown)
        return {};
    return fromUtf8(digest.substr(kAlgorithm, kShown) + "…"
                    + digest.substr(digest.size() - kShown));
}

void describe(RegistryRow& row, const core::RegistryTag& tag)
{
    row.platforms = platformWords(tag);
    row.digest = shortDigest(tag.digest);
    row.wholeDigest = fromUtf8(tag.digest);
    if (tag.platforms.size() == 1 && tag.platforms.front().size > 0)
        row.size = fromUtf8(core::sizeInWords(tag.platforms.front().size));
    if (tag.config)
        row.built = dayText(tag.config->created.substr(0, tag.config->created.find('T')));
}

/// What the rules say of the tag, the gravest first; null where they say nothing.
const core::Finding* findingAt(const core::Report& report, const core::FieldPath& tag)
{
    const core::Finding* gravest = nullptr;
    for (const core::Finding& finding : report.findings())
        if (finding.rule.starts_with("registry.") && tag.contains(finding.where)
            && (!gravest || finding.severity > gravest->severity))
            gravest = &finding;
    return gravest;
}

/// The newest version that points to the same image as the tag.
QString sameVersion(const core::RegistryRepository& repository, const std::string& name,
                    const core::RegistryTag& tag)
{
    const std::string* newest = nullptr;
    for (const auto& [other, seen] : repository.tags)
        if (other != name && seen.digest == tag.digest && core::parsedTag(other).isPlainVersion()
            && (!newest || core::parsedTag(*newest).version < core::parsedTag(other).version))
            newest = &other;
    return newest ? fromUtf8(*newest) : QString();
}

void judge(RegistryRow& row, const core::Tag& tag, const core::RegistryRepository& repository,
           const core::Finding* finding)
{
    const auto found = repository.tags.find(tag.name);
    if (found == repository.tags.end()) {
        row.state = RegistryTable::tr("not asked");
        return;
    }
    const core::RegistryTag& seen = found->second;
    describe(row, seen);
    row.kind = StateKind::Good;
    row.state = RegistryTable::tr("as in the offer");
    if (seen.problem) {
        row.kind = StateKind::Warning;
        row.state = wording(*seen.problem);
    } else if (seen.status == 404) {
        row.kind = StateKind::Error;
        row.state = RegistryTable::tr("not in the registry");
    } else if (seen.status != 200) {
        row.kind = StateKind::Warning;
        row.state = RegistryTable::tr("not told (HTTP %1)").arg(seen.status);
    } else if (finding) {
        const bool isError = finding->severity == core::Severity::Error;
        row.kind = isError ? StateKind::Error : StateKind::Warning;
        row.state = wording(finding->message);
    } else if (const QString same = sameVersion(repository, tag.name, seen);
               tag.name == "latest" && !same.isEmpty()) {
        row.state = RegistryTable::tr("same as %1", "%1 is a version").arg(same);
    }
}

QTreeWidgetItem* itemOf(const RegistryRow& row, const Theme& theme)
{
    const QString none = QStringLiteral("—");
    auto* item = new QTreeWidgetItem(
        {row.tag, row.platforms, row.digest.isEmpty() ? none : row.digest,
         row.size.isEmpty() ? none : row.size, row.built.isEmpty() ? none : row.built, row.state});
    QFont strong = item->font(TagNameColumn);
    strong.setWeight(row.isOffered ? QFont::DemiBold : QFont::Normal);
    item->setFont(TagNameColumn, strong);
    item->setFont(DigestColumn, fontFor(TextRole::Code));
    item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setIcon(StateColumn, iconFor(iconOf(row.kind)));
    item->setForeground(StateColumn, colourOf(row.kind, theme));
    item->setToolTip(TagNameColumn, row.tag);
    item->setToolTip(PlatformsColumn, row.platforms);
    item->setToolTip(DigestColumn, row.wholeDigest);
    item->setToolTip(StateColumn, row.state);
    return item;
}

/// Rows of one height, and columns as wide as what they hold.
class TagDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + space::card, kTagRowHeight};
    }
};

} // namespace

std::vector<RegistryRow> registryRows(const core::ContainerImage& image,
                                      const core::RegistryRepository* repository,
                                      const core::Report& report, const core::FieldPath& where)
{
    std::vector<RegistryRow> rows;
    for (std::size_t at = 0; at < image.tags.size(); ++at) {
        RegistryRow row;
        row.tag = fromUtf8(image.tags[at].name);
        if (repository)
            judge(row, image.tags[at], *repository, findingAt(report, where / "tags" / at));
        else
            row.state = RegistryTable::tr("not asked");
        rows.push_back(std::move(row));
    }
    if (!repository)
        return rows;
    std::size_t others = 0;
    for (const std::string& name : repository->listed) {
        if (std::ranges::find(image.tags, name, &core::Tag::name) != image.tags.end())
            continue;
        if (++others > kMaxOthers)
            continue;
        RegistryRow row;
        row.tag = fromUtf8(name);
        row.state = RegistryTable::tr("not offered");
        row.isOffered = false;
        rows.push_back(std::move(row));
    }
    if (others > kMaxOthers) {
        RegistryRow more;
        more.tag = RegistryTable::tr("%n more", "tags", static_cast<int>(others - kMaxOthers));
        more.state = RegistryTable::tr("not offered");
        more.isOffered = false;
        rows.push_back(std::move(more));
    }
    return rows;
}

RegistryTable::RegistryTable(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(TagColumns);
    setHeaderLabels(
        {tr("Tag"), tr("Linux on"), tr("Digest, SHA-256"), tr("Size"), tr("Built"), tr("State")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemDelegate(new TagDelegate(this));
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Tags in the registry"));
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    for (int column = 0; column < TagColumns; ++column)
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(PlatformsColumn, QHeaderView::Stretch);
}

void RegistryTable::show(std::vector<RegistryRow> rows)
{
    if (rows == m_rows && topLevelItemCount() > 0)
        return;
    m_rows = std::move(rows);
    clear();
    for (const RegistryRow& row : m_rows)
        addTopLevelItem(itemOf(row, themeOf(this)));
    const auto seen = static_cast<int>(std::min(m_rows.size(), kMaxRowsSeen));
    setFixedHeight(header()->sizeHint().height() + seen * kTagRowHeight + 2 * frameWidth());
}

void RegistryTable::resizeEvent(QResizeEvent* event)
{
    const bool isWide = width() >= kWideEnough;
    setColumnHidden(DigestColumn, !isWide);
    setColumnHidden(BuiltColumn, !isWide);
    QTreeWidget::resizeEvent(event);
}

} // namespace app
