#include "app/ui/pages/media/video_rows.h"

#include "app/document/document.h"
#include "app/document/picture_drawer.h"
#include "app/document/project/media_files.h"
#include "app/ui/form/form.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/lists/table_editor.h"
#include "app/ui/widgets/picture_canvas.h"
#include "app/ui/widgets/picture_receiver.h"

#include <QCoreApplication>
#include <QToolButton>

namespace app {

namespace {

class VideoRows {
    Q_DECLARE_TR_FUNCTIONS(VideoRows)
};

using Videos = core::Field<&core::Offer::media, &core::Media::videos>;

void addVideos(Form& form)
{
    Document& document = form.document();
    using core::Video;
    auto* table = new TableEditor(
        document,
        bindList<Videos>(
            {column<&Video::title>(VideoRows::tr("A tour in two minutes"), 4),
             column<&Video::url>(QStringLiteral("https://www.youtube.com/watch?v=…"), 5),
             column<&Video::thumbnail>(QString(), 4)}),
        &form);
    auto* choose = new QToolButton(table);
    choose->setIcon(iconFor(Icon::Folder));
    choose->setText(VideoRows::tr("Choose thumbnail…"));
    choose->setAccessibleName(VideoRows::tr("Choose the thumbnail of the current video…"));
    choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    choose->setFocusPolicy(Qt::StrongFocus);
    table->addTool(choose);
    const auto enable = [choose, table] {
        choose->setEnabled(table->currentElement().has_value());
    };
    enable();
    QObject::connect(table, &TableEditor::currentChanged, choose, enable);
    QObject::connect(choose, &QToolButton::clicked, choose, [&document, choose, table] {
        choosePictures(choose, VideoRows::tr("Choose a thumbnail"), false,
                       [&document, table](const core::Result<std::vector<PictureFile>>& files) {
                           if (const auto video = table->currentElement(); files && video)
                               setThumbnail(document, *video, files->front());
                       });
    });
    form.custom(Videos::path(), fieldLabel(Videos::label()),
                VideoRows::tr("On YouTube or Vimeo, each with a PNG picture to start it with."),
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
    canvas->setAccessibleName(VideoRows::tr("Thumbnail of video %1").arg(video + 1));
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

} // namespace

void addVideoRows(Form& form)
{
    addVideos(form);
    addThumbnails(form);
}

} // namespace app
