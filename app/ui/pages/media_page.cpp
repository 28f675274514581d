#include "app/document/document.h"
#include "app/document/logo_pictures.h"
#include "app/ui/form/form.h"
#include "app/ui/look/theme.h"
#include "app/ui/pages/logo_rows.h"
#include "app/ui/pages/pages.h"
#include "app/ui/pages/screenshot_item.h"
#include "app/ui/studio/logo_preview.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/lists/table_editor.h"
#include "app/ui/widgets/picture_canvas.h"
#include "app/ui/widgets/picture_receiver.h"
#include "app/ui/widgets/state_line.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace app {

namespace {

class MediaPage {
    Q_DECLARE_TR_FUNCTIONS(MediaPage)
};

using Screenshots = core::Field<&core::Offer::media, &core::Media::screenshots>;
using Videos = core::Field<&core::Offer::media, &core::Media::videos>;

/// The form of the page holds the one of the rows, which are built anew where their number changes.
void addScreenshotRows(Form& form, Form& page)
{
    const std::size_t count = form.document().offer().media.screenshots.size();
    for (std::size_t at = 0; at < count; ++at) {
        auto* item = new ScreenshotItem(form.document(), at, &form);
        const auto path = Screenshots::path() / at;
        form.custom(path, MediaPage::tr("Caption of screenshot %1").arg(at + 1), {}, item,
                    {.focus = item->caption(),
                     .show = [item](const core::Offer&) { item->refresh(); },
                     .counted =
                         [at](const core::Offer& offer) {
                             const auto& all = offer.media.screenshots;
                             return at < all.size() ? all[at].caption : std::string();
                         },
                     .outlines =
                         [path](const core::Finding& finding) {
                             return (path / "caption").contains(finding.where);
                         }})
            .counted("media.screenshot.caption");
        QObject::connect(item, &ScreenshotItem::moved, &form, [&form](std::size_t to) {
            form.reveal(Screenshots::path() / to, std::nullopt);
        });
        // The next one takes the place of the one that goes, the last one has the one before.
        QObject::connect(
            item, &ScreenshotItem::removing, &page,
            [&page](std::size_t removed) {
                const std::size_t left = page.document().offer().media.screenshots.size();
                if (left > 0)
                    page.reveal(Screenshots::path() / std::min(removed, left - 1), std::nullopt);
            },
            Qt::QueuedConnection);
    }
}

void addScreenshotButton(Form& form)
{
    Document& document = form.document();
    auto* plane = new QWidget(&form);
    auto* row = new QHBoxLayout(plane);
    row->setContentsMargins(0, 0, 0, 0);
    auto* button = new QPushButton(iconFor(Icon::Add), QString(), plane);
    auto* fault = new StateLine(plane);
    fault->hide();
    row->addWidget(button);
    row->addWidget(fault, 1);
    row->addStretch(0);
    QObject::connect(button, &QPushButton::clicked, button, [&document, button, fault] {
        choosePictures(button, MediaPage::tr("Choose screenshots"), true,
                       [&document, fault](const core::Result<std::vector<PictureFile>>& files) {
                           fault->setVisible(!files);
                           if (files)
                               addScreenshots(document, *files);
                           else
                               fault->say(StateKind::Error, wording(files.error().message));
                       });
    });
    form.custom(
            Screenshots::path(), MediaPage::tr("Add screenshots…"), {}, plane,
            {.focus = button, .label = [button](const QString& text) { button->setText(text); }})
        .onlyItself();
}

void addVideos(Form& form)
{
    Document& document = form.document();
    using core::Video;
    auto* table = new TableEditor(
        document,
        bindList<Videos>(
            {column<&Video::title>(MediaPage::tr("A tour in two minutes"), 4),
             column<&Video::url>(QStringLiteral("https://www.youtube.com/watch?v=…"), 5),
             column<&Video::thumbnail>(QString(), 4)}),
        &form);
    auto* choose = new QToolButton(table);
    choose->setIcon(iconFor(Icon::Folder));
    choose->setText(MediaPage::tr("Choose thumbnail…"));
    choose->setAccessibleName(MediaPage::tr("Choose the thumbnail of the current video…"));
    choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    choose->setAutoRaise(true);
    choose->setFocusPolicy(Qt::StrongFocus);
    table->addTool(choose);
    const auto enable = [choose, table] {
        choose->setEnabled(table->currentElement().has_value());
    };
    enable();
    QObject::connect(table, &TableEditor::currentChanged, choose, enable);
    QObject::connect(choose, &QToolButton::clicked, choose, [&document, choose, table] {
        choosePictures(choose, MediaPage::tr("Choose a thumbnail"), false,
                       [&document, table](const core::Result<std::vector<PictureFile>>& files) {
                           if (const auto video = table->currentElement(); files && video)
                               setThumbnail(document, *video, files->front());
                       });
    });
    form.custom(Videos::path(), fieldLabel(Videos::label()),
                MediaPage::tr("On YouTube or Vimeo, each with a PNG picture to start it with."),
                table,
                {.focus = table->view(),
                 .show = [table](const core::Offer&) { table->synchronise(); },
                 .reveal =
                     [table](const core::FieldPath& path, std::optional<core::TextRange> range) {
                         table->reveal(path, range);
                     },
                 .mark = [table](const std::vector<core::Finding>& found) { table->mark(found); }})
        .optional();
}

/// What customers see before a video starts.
void addThumbnail(const Document& document, const std::string& file, std::size_t video,
                  QWidget* plane)
{
    constexpr QSize kShown{160, 97};
    auto* canvas = new PictureCanvas(plane);
    const QSize pixels = kShown * canvas->devicePixelRatioF();
    canvas->setSlot(pixels);
    canvas->setAccessibleName(MediaPage::tr("Thumbnail of video %1").arg(video + 1));
    canvas->setToolTip(canvas->accessibleName());
    plane->layout()->addWidget(canvas);
    auto* drawer = new PictureDrawer(canvas);
    QObject::connect(drawer, &PictureDrawer::drawn, canvas,
                     [canvas, drawer] { canvas->setPicture(drawer->picture()); });
    const auto found = document.assets().find(file);
    if (found != document.assets().end())
        drawer->draw({found->second, {{{pixels.width(), pixels.height()}}}});
}

void addThumbnails(Form& form)
{
    Document& document = form.document();
    const auto files = [&document] {
        QStringList names;
        for (const core::Video& video : document.offer().media.videos)
            names += fromUtf8(video.thumbnail);
        return names;
    };
    form.dynamic([files] { return files().join(QLatin1Char('\n')); },
                 [&document, files](Form& part) {
                     const QStringList names = files();
                     if (names.join(QString()).isEmpty())
                         return;
                     auto* plane = new QWidget(&part);
                     plane->setLayout(new FlowLayout(space::inside, space::inside));
                     for (qsizetype at = 0; at < names.size(); ++at)
                         if (!names[at].isEmpty())
                             addThumbnail(document, toUtf8(names[at]), static_cast<std::size_t>(at),
                                          plane);
                     part.widget(plane);
                 });
}

/// Whether the place lies between the two headings.
bool isBetween(const QPoint& global, const QWidget& from, const QWidget& to)
{
    return global.y() >= from.mapToGlobal(QPoint()).y()
           && global.y() < to.mapToGlobal(QPoint()).y();
}

/// The page as a whole takes pictures, each part of it what belongs there; it is known only once
/// the form stands in it.
void takeDrops(Form& form, const QWidget* screenshots, const QWidget* videos)
{
    const auto listen = [&form, screenshots, videos](QWidget* target) {
        auto* receiver = new PictureReceiver(target);
        const auto take = [&form, target, screenshots,
                           videos](const std::vector<PictureFile>& files,
                                   std::optional<QPoint> place, const QString& leftOut) {
            const bool isAmong =
                place && isBetween(target->mapToGlobal(*place), *screenshots, *videos);
            form.tell(takePictures(form.document(), files,
                                   isAmong ? PicturePlace::Screenshots : PicturePlace::Anywhere)
                      << leftOut);
        };
        QObject::connect(receiver, &PictureReceiver::given, target, take);
        QObject::connect(
            receiver, &PictureReceiver::refused, &form,
            [&form](const core::Message& message) { emit form.newsWanted(wording(message)); });
    };
    listen(form.preview());
    form.onRefresh([&form, listen, isListening = false]() mutable {
        for (QWidget* above = &form; above && !isListening; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above)) {
                listen(area->viewport());
                isListening = true;
            }
    });
}

} // namespace

void buildMediaPage(Form& form)
{
    Document& document = form.document();
    auto* logos = new LogoPictures(document, &form);
    form.setWide();
    form.onRefresh([logos] { logos->refresh(); });
    addMasterRows(form);
    auto* preview = new LogoPreview(document, *logos);
    form.action(MediaPage::tr("See every place and size…"), Icon::Media,
                [preview] { preview->openStudio(); });
    form.section(MediaPage::tr("Sizes"),
                 MediaPage::tr("Each at its true size. A file of your own takes the place of the "
                               "one that is made from the master."));
    form.dynamic([&document] { return fromUtf8(document.profile().id); },
                 [logos](Form& part) { addSizeRows(part, *logos); });
    const QWidget* screenshots =
        form.section(MediaPage::tr("Screenshots"),
                     MediaPage::tr("They show the module at work. Larger pictures are fitted to "
                                   "the portal's size in the bundle."));
    form.dynamic([&document] { return QString::number(document.offer().media.screenshots.size()); },
                 [&form](Form& part) { addScreenshotRows(part, form); });
    addScreenshotButton(form);
    const QWidget* videos = form.section(MediaPage::tr("Moving pictures"));
    addVideos(form);
    addThumbnails(form);
    form.setPreview(preview);
    takeDrops(form, screenshots, videos);
}

} // namespace app
