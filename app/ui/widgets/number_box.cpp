#include "app/ui/widgets/number_box.h"

#include <QSignalBlocker>

namespace app {

namespace {

constexpr qsizetype kMaxDigits = 3;

} // namespace

NumberBox::NumberBox(int least, int most, const QString& suffix, QWidget* parent) : QSpinBox(parent)
{
    setRange(least, most);
    setSuffix(suffix);
    setToolTip(tr("From %1 to %2").arg(least).arg(most));
}

void NumberBox::show(int value)
{
    if (this->value() == value)
        return;
    const QSignalBlocker quiet(this);
    setValue(value);
}

bool NumberBox::isAbove(const QString& text) const
{
    QStringView digits = text;
    if (!suffix().isEmpty() && digits.endsWith(suffix()))
        digits.chop(suffix().size());
    digits = digits.trimmed();
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber && digits.size() <= kMaxDigits && number > maximum();
}

QValidator::State NumberBox::validate(QString& text, int& at) const
{
    return isAbove(text) ? QValidator::Intermediate : QSpinBox::validate(text, at);
}

void NumberBox::fixup(QString& text) const
{
    if (isAbove(text))
        text = textFromValue(maximum()) + suffix();
    else
        QSpinBox::fixup(text);
}

} // namespace app
