#include <QApplication>
#include <QFile>
#include <QGenericPlugin>
#include <QPaintEvent>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

#include <climits>

#include <chrono>
#include <sys/resource.h>

/// Loaded by Qt into any program of its kind (QT_QPA_GENERIC_PLUGINS=felt_probe): tells when its
/// first window was painted, when it settled, and what that cost, and ends it.
namespace {

using namespace std::chrono;

/// Without a paint of this share of the window, so long is settled; a caret may blink.
constexpr double kShare = 0.05;
constexpr milliseconds kQuiet{700};

const QEvent::Type kPainted = static_cast<QEvent::Type>(QEvent::registerEventType());

double now()
{
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

double cpu()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto of = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return of(used.ru_utime) + of(used.ru_stime);
}

/// MiB, of which pages shared with others count in part.
double memory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (file.open(QIODevice::ReadOnly))
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine())
            if (line.startsWith("Pss:"))
                return line.mid(4).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

class Probe : public QObject {
public:
    Probe() : m_started(qEnvironmentVariable("FELT_START").toDouble())
    {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(kQuiet);
        QObject::connect(&m_quiet, &QTimer::timeout, this, &Probe::tell);
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType() || m_isAsked)
            return false;
        const auto* widget = static_cast<QWidget*>(watched);
        const QSize part = static_cast<QPaintEvent*>(event)->region().boundingRect().size();
        const QSize whole = widget->window()->size();
        if (double(part.width()) * part.height() < kShare * whole.width() * whole.height())
            return false;
        // When the whole window has its pixels, before anything else that waits.
        m_isAsked = true;
        QCoreApplication::postEvent(this, new QEvent(kPainted), INT_MAX);
        return false;
    }

    bool event(QEvent* event) override
    {
        if (event->type() != kPainted)
            return QObject::event(event);
        m_isAsked = false;
        m_last = now();
        if (m_first == 0)
            m_first = m_last;
        m_quiet.start();
        return true;
    }

private:
    void tell()
    {
        QFile report(qEnvironmentVariable("FELT_REPORT"));
        if (report.open(QIODevice::WriteOnly))
            QTextStream(&report) << m_first - m_started << ' ' << m_last - m_started << ' ' << cpu()
                                 << ' ' << memory() << '\n';
        report.close();
        QCoreApplication::quit();
    }

    double m_started;
    double m_first = 0;
    double m_last = 0;
    bool m_isAsked = false;
    QTimer m_quiet;
};

} // namespace

class FeltProbe : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "felt_probe.json")

public:
    QObject* create(const QString& /*name*/, const QString& /*specification*/) override
    {
        return new Probe;
    }
};

#include "felt_probe.moc"
