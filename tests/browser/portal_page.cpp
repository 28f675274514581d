#include "tests/browser/portal_page.h"

#include "core/changes/shown_change.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <cstdio>

namespace tests {

namespace {

constexpr const char* kScript = R"(
const boxes = [...document.querySelectorAll("[data-box]")];
const valueOf = box => box.isContentEditable ? box.innerText : box.value;
const send = (path, body) => fetch(path, {method: "POST", body});
document.getElementById("end").addEventListener("focus", () =>
    send("/filled", JSON.stringify(boxes.map(valueOf))));
addEventListener("load", () => {
    boxes[0].focus();
    send("/shown", document.body.dataset.version);
});
setInterval(async () => {
    const version = await (await fetch("/version")).text();
    if (version !== document.body.dataset.version) location.reload();
}, 200);
)";

QByteArray escaped(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped().toUtf8();
}

bool isSpace(QChar c)
{
    return c.isSpace() || c == QChar::Nbsp || c == QChar(0x200B);
}

/// Blanks of formatted text are the editor's business.
QString withoutBlanks(const QString& text)
{
    QString kept;
    std::ranges::copy_if(text, std::back_inserter(kept), [](QChar c) { return !isSpace(c); });
    return kept;
}

QString expectedIn(const PortalBox& box)
{
    if (!box.html.empty())
        return withoutBlanks(QString::fromStdString(core::textOfHtml(box.html)));
    return QString::fromStdString(box.plain).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

std::vector<PortalBox> boxesOf(const core::BundleHandoff& handoff)
{
    std::vector<PortalBox> boxes;
    for (const core::HandoffPage& page : handoff.pages)
        for (const core::HandoffField& field : page.fields) {
            const bool isTyped = field.control == core::PortalControl::Text
                                 || field.control == core::PortalControl::Html
                                 || field.control == core::PortalControl::List;
            if (!isTyped || field.isLeftEmpty || field.text.empty())
                continue;
            const bool isHtml = field.control == core::PortalControl::Html;
            for (const std::string& part : field.parts)
                boxes.push_back({field.label, part, {}});
            if (field.parts.empty())
                boxes.push_back({field.label, isHtml ? core::textOfHtml(field.text) : field.text,
                                 isHtml ? field.text : std::string()});
        }
    return boxes;
}

} // namespace

bool PortalPage::open()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket* socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        return false;
    m_browser.setStandardErrorFile(QProcess::nullDevice());
    m_browser.setStandardOutputFile(QProcess::nullDevice());
    m_browser.start(
        QStringLiteral("chromium"),
        {QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
         QStringLiteral("--no-first-run"), QStringLiteral("--disable-background-networking"),
         QStringLiteral("--disable-component-update"), QStringLiteral("--disable-sync"),
         QStringLiteral("--user-data-dir=") + m_profile.path(),
         QStringLiteral("--window-position=0,0"), QStringLiteral("--window-size=800,800"),
         QStringLiteral("--app=http://127.0.0.1:%1/").arg(m_server.serverPort())});
    return m_browser.waitForStarted();
}

bool PortalPage::show(const core::BundleHandoff& handoff, int patience)
{
    m_boxes = boxesOf(handoff);
    m_filled.clear();
    ++m_version;
    return QTest::qWaitFor([this] { return m_shown == m_version; }, patience);
}

void PortalPage::activate()
{
    QProcess::execute(QStringLiteral("xdotool"),
                      {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                       QStringLiteral("--name"), QStringLiteral("^Portal$"),
                       QStringLiteral("windowactivate"), QStringLiteral("--sync")});
}

int PortalPage::countWrong(int patience)
{
    if (!QTest::qWaitFor([this] { return !m_filled.isEmpty(); }, patience)) {
        std::printf("the last box was not left\n");
        return static_cast<int>(m_boxes.size());
    }
    const QJsonArray values = QJsonDocument::fromJson(m_filled).array();
    int wrong = 0;
    for (std::size_t at = 0; at < m_boxes.size(); ++at) {
        QString value = values[static_cast<qsizetype>(at)].toString();
        if (!m_boxes[at].html.empty())
            value = withoutBlanks(value);
        if (value == expectedIn(m_boxes[at]))
            continue;
        ++wrong;
        std::printf("\"%s\" holds\n    %s\nand not\n    %s\n", m_boxes[at].label.c_str(),
                    qPrintable(value), qPrintable(expectedIn(m_boxes[at])));
    }
    return wrong;
}

QByteArray PortalPage::html() const
{
    QByteArray body;
    for (const PortalBox& box : m_boxes) {
        body += "<p><label>" + escaped(box.label) + "<br>";
        if (!box.html.empty())
            body += "<div data-box contenteditable tabindex=0></div>";
        else if (box.plain.find('\n') != std::string::npos)
            body += "<textarea data-box></textarea>";
        else
            body += "<input data-box>";
        body += "</label></p>\n";
    }
    return "<!doctype html><meta "
           "charset=utf-8><title>Portal</title><style>input,textarea,div{width:"
           "600px;border:1px solid}</style><body data-version="
           + QByteArray::number(m_version) + ">\n" + body + "<button id=end>End</button><script>"
           + kScript + "</script>";
}

void PortalPage::answer(QTcpSocket& socket)
{
    const QByteArray all = socket.property("request").toByteArray() + socket.readAll();
    socket.setProperty("request", all);
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = all.left(end).toLower();
    const qsizetype length = head.indexOf("content-length:");
    const qsizetype size =
        length < 0 ? 0 : head.mid(length + 15, head.indexOf('\r', length) - length - 15).toInt();
    const QByteArray content = all.mid(end + 4);
    if (content.size() < size)
        return;
    QByteArray reply;
    if (head.startsWith("get /version"))
        reply = QByteArray::number(m_version);
    else if (head.startsWith("get / "))
        reply = html();
    else if (head.startsWith("post /shown"))
        m_shown = content.toInt();
    else if (head.startsWith("post /filled"))
        m_filled = content;
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: "
                 "no-store\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(reply.size()) + "\r\n\r\n" + reply);
    socket.disconnectFromHost();
}

} // namespace tests
