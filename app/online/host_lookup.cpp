#include "app/online/host_lookup.h"

#include <QHostInfo>

#include <utility>

namespace app {

HostLookup::HostLookup(const QString& name, QObject* parent, Found found)
    : QObject(parent),
      m_found(std::move(found)),
      m_id(QHostInfo::lookupHost(name, this, SLOT(tell(QHostInfo))))
{
}

HostLookup::~HostLookup()
{
    QHostInfo::abortHostLookup(m_id);
}

void HostLookup::tell(const QHostInfo& answer)
{
    deleteLater();
    // Who is told may delete the parent.
    const Found found = std::move(m_found);
    found(answer);
}

} // namespace app

#include "moc_host_lookup.cpp"
