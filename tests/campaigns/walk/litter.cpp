#include "tests/campaigns/walk/litter.h"

#include "tests/document/pictures.h"

#include <QDir>
#include <QFile>

#include <array>
#include <filesystem>

namespace campaigns {

namespace {

constexpr const char* kWalkManifest = R"({"modulesContent": {"$edgeAgent": {"properties.desired": {
    "schemaVersion": "1.1", "runtime": {"type": "docker", "settings": {}}, "systemModules": {},
    "modules": {"pump": {"version": "1.0", "settings": {"image": "contoso.azurecr.io/pump:1.0.0",
        "createOptions": "{\"HostConfig\":{\"Privileged\":true}}"},
        "type": "docker", "env": {"RATE": {"value": "5"}}}}}},
    "$edgeHub": {"properties.desired": {"routes": {"up": "FROM /messages/* INTO $upstream"}}},
    "pump": {"properties.desired": {"rate": 5}}}})";

// Letters of every kind that costs editors trouble: combining, from right to left, of two units,
// of several characters, and what is not shown at all.
constexpr std::array kTyped{"a",
                            "Z",
                            "e",
                            " ",
                            "-",
                            "7",
                            ".",
                            "ü",
                            "ß",
                            "é",
                            "שלום",
                            "س",
                            "中",
                            "e\u0301",
                            "🙂",
                            "👨‍👩‍👧",
                            "\u200b",
                            "\u00a0",
                            "<b>",
                            "&amp;",
                            "\"",
                            "{",
                            "https://x.example",
                            "Azure",
                            "teh",
                            "  ",
                            "!",
                            "a-b",
                            "9999999999",
                            "\\",
                            "/",
                            "@"};

constexpr std::array kPasted{
    "<p>Hello <b>world</b> <script>alert(1)</script></p>",
    "one\ntwo\r\nthree\n",
    "SharedAccessKey=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg==",
    R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"80"}]}}})",
    "contoso.azurecr.io/pump:1.0.0@sha256:"
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "name\tvalue\nRATE\t5\nLEVEL\tinfo\n",
    "docker run -d -p 80:80 -e A=b --privileged contoso/pump:2",
    "\u202eevil\u202c and \ufeff more",
    "FROM /messages/modules/pump/outputs/* INTO $upstream",
};

} // namespace

Litter::Litter(const QString& folder) : m_folder(folder)
{
    QDir().mkpath(folder);
    const auto picture = [this](const char* name, int width, int height) {
        m_pictures += write(QString::fromLatin1(name),
                            QByteArray::fromStdString(tests::pngOf(width, height)));
    };
    picture("square.png", 600, 600);
    picture("small.png", 30, 30);
    picture("wide.png", 1280, 720);
    picture("phone.png", 1080, 2340);
    picture("über größe 中.png", 815, 290);
    m_pictures += write(QStringLiteral("shape.svg"),
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>"
                        "<circle cx='5' cy='5' r='4' fill='#0a7'/></svg>");
    m_manifests += write(QStringLiteral("deployment.json"), kWalkManifest);
    m_manifests += write(QStringLiteral("compose.yaml"),
                         "services:\n  pump:\n    image: contoso.azurecr.io/pump:1.0.0\n"
                         "    ports: ['80:80']\n    environment: {RATE: 5}\n");
    m_hostile += write(QStringLiteral("broken.png"), "\x89PNG\r\n\x1a\n");
    m_hostile += write(QStringLiteral("cut.json"), "{\"modulesContent\": {");
    m_hostile += write(QStringLiteral("deep.json"), QByteArray(5000, '[') + QByteArray(5000, ']'));
    m_hostile += write(QStringLiteral("empty.zip"), {});
    m_hostile += write(QStringLiteral("notes.txt"), "Buy milk.\n");
    m_hostile += write(QStringLiteral("long.txt"), QByteArray(200'000, 'x'));
    m_hostile += write(QStringLiteral("latin.html"), "<p>\xe4\xf6\xfc</p>");
    m_hostile += folder;
    m_hostile += folder + QStringLiteral("/is not there.json");
    m_hostile += QStringLiteral("/dev/null");
    const std::filesystem::path samples = OFFERWRIGHT_SOURCE_DIR "/resources/samples";
    for (const char* name : {"vibration-monitor", "faulty"}) {
        const QString copy = folder + QLatin1Char('/') + QString::fromLatin1(name);
        std::filesystem::copy(samples / name, copy.toStdString(),
                              std::filesystem::copy_options::recursive);
        m_offers += copy;
    }
}

QString Litter::write(const QString& name, const QByteArray& bytes)
{
    const QString path = m_folder + QLatin1Char('/') + name;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

QString Litter::any(Chance& chance) const
{
    const std::array kinds{&m_pictures, &m_manifests, &m_offers, &m_hostile};
    return chance.of(*chance.of(kinds));
}

QString Litter::toSave(Chance& chance) const
{
    if (chance.percent(15))
        return any(chance);
    static constexpr std::array kNames{"saved 1", "saved 2", "bundle.zip", "saved 3/deeper"};
    return m_folder + QLatin1Char('/') + QString::fromLatin1(chance.of(kNames));
}

QString typedText(Chance& chance)
{
    return QString::fromUtf8(chance.of(kTyped));
}

QString pastedText(Chance& chance)
{
    if (chance.percent(5))
        return QString(chance.between(100, 20'000), QLatin1Char('x'));
    return QString::fromUtf8(chance.of(kPasted));
}

} // namespace campaigns
