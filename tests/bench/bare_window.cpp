#include "tests/bench/bare_window.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bench {

std::unique_ptr<QWidget> bareWindow()
{
    auto window = std::make_unique<QWidget>();
    auto* rows = new QVBoxLayout(window.get());
    auto* splitter = new QSplitter(window.get());
    auto* steps = new QListWidget(splitter);
    for (int step = 1; step <= 12; ++step)
        steps->addItem(QStringLiteral("Step %1").arg(step));
    auto* page = new QWidget(splitter);
    auto* form = new QFormLayout(page);
    for (int field = 0; field < 12; ++field)
        form->addRow(QStringLiteral("Field %1").arg(field),
                     new QLineEdit(QStringLiteral("value"), page));
    auto* preview = new QTextBrowser(splitter);
    preview->setHtml(QStringLiteral("<h2>Preview</h2><p>A <b>gateway</b> for devices.</p>"));
    rows->addWidget(splitter);
    rows->addWidget(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel));
    window->resize(1280, 800);
    window->findChild<QLineEdit*>()->setFocus();
    return window;
}

} // namespace bench
