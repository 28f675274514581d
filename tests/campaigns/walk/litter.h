#pragma once

#include "tests/campaigns/walk/chance.h"

#include <QString>
#include <QStringList>

namespace campaigns {

/// Files to be dropped, opened and imported: pictures, manifests, projects, and what is none of
/// them, although its name says so.
class Litter {
public:
    /// Makes them in the folder.
    explicit Litter(const QString& folder);

    [[nodiscard]] const QStringList& pictures() const { return m_pictures; }
    [[nodiscard]] const QStringList& manifests() const { return m_manifests; }
    [[nodiscard]] const QStringList& offers() const { return m_offers; }
    /// Any of them, or of those that are none.
    [[nodiscard]] QString any(Chance& chance) const;
    /// The name of a file that may be there already.
    [[nodiscard]] QString toSave(Chance& chance) const;

private:
    QString write(const QString& name, const QByteArray& bytes);

    QString m_folder;
    QStringList m_pictures;
    QStringList m_manifests;
    QStringList m_offers;
    QStringList m_hostile;
};

/// Texts to be typed and pasted.
[[nodiscard]] QString typedText(Chance& chance);
[[nodiscard]] QString pastedText(Chance& chance);

} // namespace campaigns
