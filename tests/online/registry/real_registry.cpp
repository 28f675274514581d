#include "tests/online/registry/real_registry.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>
#include <tuple>

namespace tests {

namespace {

constexpr int kStartTime = 10'000;

QByteArray urlBase64(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void writeFile(const std::filesystem::path& file, const QByteArray& bytes)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes.toStdString();
}

QByteArray readFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return QByteArray::fromStdString({std::istreambuf_iterator<char>(in), {}});
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// The status, and where the answer sends on.
std::pair<int, QUrl> sendAndWait(const QByteArray& verb, const QUrl& url, const std::string& body,
                                 const QByteArray& type)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setRawHeader("Content-Type", type);
    QNetworkReply* reply =
        network.sendCustomRequest(request, verb, QByteArray::fromStdString(body));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    EXPECT_TRUE(finished.wait(kStartTime));
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            url.resolved(QUrl::fromEncoded(reply->rawHeader("Location")))};
}

} // namespace

QByteArray printedBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(kStartTime) && process.exitCode() == 0
               ? process.readAllStandardOutput()
               : QByteArray();
}

bool RealRegistry::isThere()
{
    return !QStandardPaths::findExecutable(QStringLiteral("docker-registry")).isEmpty()
           && !QStandardPaths::findExecutable(QStringLiteral("skopeo")).isEmpty()
           && !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
}

void RealRegistry::makeCertificate(const char* name)
{
    const QString stem = QString::fromStdString((m_folder / name).string());
    if (QFile::exists(stem + QStringLiteral(".crt")))
        return;
    std::ignore = printedBy(
        QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-batch"), QStringLiteral("-x509"),
         QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
         QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
         QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
         QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"), QStringLiteral("-keyout"),
         stem + QStringLiteral(".key"), QStringLiteral("-out"), stem + QStringLiteral(".crt")});
}

QByteArray RealRegistry::configuration(Guard guard, bool withTls)
{
    const QByteArray folder = QByteArray::fromStdString(m_folder.path().string());
    QByteArray text =
        "version: 0.1\nlog: {level: error}\nstorage: {filesystem: {rootdirectory: " + folder
        + "/store}}\nvalidation: {manifests: {urls: {allow: ['^https://layers']}}}\nhttp:\n  addr: "
          "127.0.0.1:"
        + QByteArray::number(m_port) + '\n';
    if (withTls) {
        makeCertificate("server");
        text += "  tls: {certificate: " + folder + "/server.crt, key: " + folder + "/server.key}\n";
    }
    if (guard == Guard::Password) {
        // Of kSecret, by bcrypt.
        writeFile(m_folder / "htpasswd",
                  QByteArray(kUser)
                      + ":$2b$04$u9GbxcGhfbnG55Nd374S4e5pMinZGHgv3qTLf8C48E/f8cxPkihOe\n");
        text += "auth: {htpasswd: {realm: vm, path: " + folder + "/htpasswd}}\n";
    } else if (guard == Guard::Token) {
        makeCertificate("tokens");
        text += "auth: {token: {realm: \"" + m_tokens.url("/oauth2/token")
                + "\", service: contoso.azurecr.io, issuer: tests, rootcertbundle: " + folder
                + "/tokens.crt}}\n";
        const QByteArray basic = "Basic " + (QByteArray(kUser) + ':' + kSecret).toBase64();
        m_tokens.at("/oauth2/token?service=contoso.azurecr.io&scope=repository:vm:pull",
                    [this, basic](const FakeRequest& request) {
                        return request.authorization == basic
                                   ? FakeRegistry::answer("200 OK",
                                                          "Content-Type: application/json\r\n",
                                                          "{\"access_token\":\"" + token() + "\"}")
                                   : FakeRegistry::answer("401 Unauthorized");
                    });
    }
    return text;
}

/// A JSON web token that lets pull, as the registry's token specification has it.
QByteArray RealRegistry::token() const
{
    const auto now = QDateTime::currentSecsSinceEpoch();
    QByteArray certificate = readFile(m_folder / "tokens.crt");
    certificate = certificate.mid(certificate.indexOf('\n') + 1);
    certificate = certificate.left(certificate.indexOf("-----END")).replace('\n', "");
    const nlohmann::json head{
        {"alg", "RS256"}, {"typ", "JWT"}, {"x5c", {certificate.toStdString()}}};
    const nlohmann::json claims{
        {"iss", "tests"},
        {"sub", kUser},
        {"aud", "contoso.azurecr.io"},
        {"exp", now + 300},
        {"nbf", now - 10},
        {"iat", now},
        {"jti", "1"},
        {"access", {{{"type", "repository"}, {"name", "vm"}, {"actions", {"pull"}}}}}};
    const QByteArray text = urlBase64(QByteArray::fromStdString(head.dump())) + '.'
                            + urlBase64(QByteArray::fromStdString(claims.dump()));
    writeFile(m_folder / "token", text);
    const QByteArray signature =
        printedBy(QStringLiteral("openssl"),
                  {QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-sign"),
                   QString::fromStdString((m_folder / "tokens.key").string()),
                   QString::fromStdString((m_folder / "token").string())});
    return text + '.' + urlBase64(signature);
}

bool RealRegistry::start(Guard guard, bool withTls)
{
    stop();
    m_port = freePort();
    writeFile(m_folder / "config.yml", configuration(guard, withTls));
    m_process.setStandardErrorFile(QString::fromStdString((m_folder / "log").string()));
    m_process.start(
        QStringLiteral("docker-registry"),
        {QStringLiteral("serve"), QString::fromStdString((m_folder / "config.yml").string())});
    for (int waited = 0; waited < kStartTime; waited += 20) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(1000))
            return true;
        QTest::qWait(20);
    }
    return false;
}

void RealRegistry::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kStartTime))
        m_process.kill();
}

void RealRegistry::push(const RegistryImage& image, const std::string& tag)
{
    const QString base = QStringLiteral("http://%1/v2/vm/").arg(QString::fromStdString(host()));
    for (const std::string& blob : image.blobs) {
        const auto place = sendAndWait("POST", QUrl(base + QStringLiteral("blobs/uploads/")), {},
                                       "application/octet-stream");
        const QString digest = QString::fromStdString(digestOf(blob));
        const QUrl put(place.second.toString() + QStringLiteral("&digest=") + digest);
        EXPECT_EQ(sendAndWait("PUT", put, blob, "application/octet-stream").first, 201);
    }
    const QString name = QString::fromStdString(tag.empty() ? image.digest() : tag);
    EXPECT_EQ(sendAndWait("PUT", QUrl(base + QStringLiteral("manifests/") + name), image.manifest,
                          QByteArray::fromStdString(image.mediaType))
                  .first,
              201)
        << tag;
}

void RealRegistry::addTag(const std::string& tag, const std::string& digest) const
{
    writeFile(m_folder / "store/docker/registry/v2/repositories/vm/_manifests/tags" / tag
                  / "current/link",
              QByteArray::fromStdString(digest));
}

std::filesystem::path RealRegistry::data(const std::string& digest) const
{
    const std::string hex = digest.substr(digest.find(':') + 1);
    return m_folder / "store/docker/registry/v2/blobs/sha256" / hex.substr(0, 2) / hex / "data";
}

} // namespace tests
