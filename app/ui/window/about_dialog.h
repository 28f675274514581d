#pragma once

#include <QDialog>
#include <QString>

namespace app {

class Profiles;

/// What somebody who reports a fault should say of the program: its version and that of what it
/// stands on, the profiles and how old they are, the system. In English, with nothing of the user.
[[nodiscard]] QString bugReportText(const Profiles& profiles);

/// The program's version, the age of its profiles, its licences, and all of that to be copied.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const Profiles& profiles, QWidget* parent = nullptr);
};

} // namespace app
