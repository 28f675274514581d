#include "app/document/document.h"
#include "app/document/logo_pictures.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/media/logo_rows.h"
#include "app/ui/pages/media/place_menu.h"
#include "app/ui/pages/media/screenshot_rows.h"
#include "app/ui/pages/media/video_rows.h"
#include "app/ui/pages/pages.h"
#include "app/ui/studio/logo_preview.h"
#include "app/ui/widgets/picture_receiver.h"

#include <QCoreApplication>
#include <QScrollArea>

namespace app {

namespace {

class MediaPage {
    Q_DECLARE_TR_FUNCTIONS(MediaPage)
};

/// The page as a whole takes pictures, each where it belongs; what it stands in is known only once
/// the form does. Slots and screenshots take theirs themselves.
void takeDrops(Form& form)
{
    const auto listen = [&form](QWidget* target) {
        auto* receiver = new PictureReceiver(target);
        QObject::connect(receiver, &PictureReceiver::given, target,
                         [&form, target](const std::vector<PictureFile>& files,
                                         std::optional<QPoint> place, const QString& leftOut) {
                             if (place && files.size() == 1)
                                 placePicture(form, files.front(), target->mapToGlobal(*place),
                                              leftOut);
                             else
                                 form.tell(takePictures(form.document(), files) << leftOut);
                         });
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
    auto* preview = new LogoPreview(document, *logos);
    form.dynamic([&document] { return fromUtf8(document.profile().id); },
                 [&form, logos, preview](Form& part) {
                     addLogoSheet(part, form, *logos, [preview] { preview->openStudio(); });
                 });
    // A place without a video is a cell among the screenshots.
    const auto hasVideos = [&document] { return !document.offer().media.videos.empty(); };
    form.dynamic(
        [&document, hasVideos] {
            return QStringLiteral("%1 %2 %3")
                .arg(fromUtf8(document.profile().id))
                .arg(document.offer().media.screenshots.size())
                .arg(hasVideos());
        },
        [&form](Form& part) { addScreenshotStrip(part, form); });
    form.dynamic([hasVideos] { return QString::number(hasVideos()); },
                 [hasVideos](Form& part) {
                     if (!hasVideos())
                         return;
                     part.section(MediaPage::tr("Moving pictures"));
                     addVideoRows(part);
                 });
    form.setPreview(preview);
    takeDrops(form);
}

} // namespace app
