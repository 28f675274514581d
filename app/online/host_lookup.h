#pragma once

#include <QObject>

#include <functional>

class QHostInfo;
class QString;

namespace app {

/// Looks up the addresses of one host, calls `found` once with them or with the reason why there
/// are none, and deletes itself. Whoever goes away before deletes it as its parent, and nothing
/// comes of it any more.
///
/// QHostInfo::lookupHost() with a function is not used anywhere else: Qt 6.4 frees the function
/// only with an answer that somebody still waits for.
class HostLookup : public QObject {
    Q_OBJECT

public:
    using Found = std::function<void(const QHostInfo&)>;

    HostLookup(const QString& name, QObject* parent, Found found);
    ~HostLookup() override;

private:
    Q_SLOT void tell(const QHostInfo& answer);

    Found m_found;
    int m_id;
};

} // namespace app
