#include "app/ui/review/replace_question.h"

#include "app/document/base/wording.h"
#include "app/ui/look/style.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace app {

namespace {

class ReplaceQuestion {
    Q_DECLARE_TR_FUNCTIONS(ReplaceQuestion)
};

/// "bundle-2.offer.zip" where there is "bundle.offer.zip".
std::filesystem::path freeFile(const std::filesystem::path& file)
{
    std::filesystem::path other = file;
    std::filesystem::path stem = file.stem();
    std::string ending = file.extension().string();
    if (stem.extension() == ".offer") {
        ending = ".offer" + ending;
        stem = stem.stem();
    }
    std::error_code unknown;
    for (int number = 2; std::filesystem::exists(other, unknown); ++number)
        other.replace_filename(stem.string() + '-' + std::to_string(number) + ending);
    return other;
}

} // namespace

void askToReplace(QWidget& parent, const std::filesystem::path& file,
                  std::function<void(const std::filesystem::path&)> use)
{
    const auto other = freeFile(file);
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, ReplaceQuestion::tr("There is a bundle already"),
        ReplaceQuestion::tr("%1 exists. Replace it?").arg(pathText(file.filename())),
        QMessageBox::NoButton, &parent);
    box->setInformativeText(
        ReplaceQuestion::tr("If it was handed in, keep it: the next update is compared with it. "
                            "“Keep both” writes %1.")
            .arg(pathText(other.filename())));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* both = box->addButton(ReplaceQuestion::tr("&Keep both"), QMessageBox::AcceptRole);
    QPushButton* replace =
        box->addButton(ReplaceQuestion::tr("&Replace"), QMessageBox::DestructiveRole);
    box->addButton(ReplaceQuestion::tr("&Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(both);
    setButtonKind(both, ButtonKind::Primary);
    QObject::connect(
        box, &QMessageBox::buttonClicked, &parent,
        [both, replace, file, other, use = std::move(use)](const QAbstractButton* button) {
            if (button == both)
                use(other);
            else if (button == replace)
                use(file);
        });
    box->open();
}

} // namespace app
