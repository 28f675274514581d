#include "core/bundle/bag.h"

#include "core/base/printable.h"
#include "core/base/sha.h"
#include "core/project/project.h"

namespace core {

namespace {

bool isPayload(std::string_view name)
{
    return name.starts_with("data/");
}

/// The digests of a bag's files, each taken once: a picture that lies in the bag twice is shared.
class FileDigests {
public:
    const Digests& of(const std::string& bytes)
    {
        const auto [known, isNew] = m_known.try_emplace(&bytes);
        if (isNew)
            known->second = digestsOf(bytes);
        return known->second;
    }

private:
    std::map<const std::string*, Digests> m_known;
};

std::string manifestOf(const Assets& files, bool payload, FileDigests& digests,
                       std::string Digests::* kind)
{
    std::string lines;
    for (const auto& [name, bytes] : files)
        if (isPayload(name) == payload)
            lines += digests.of(*bytes).*kind + "  " + name + '\n';
    return lines;
}

std::string payloadOxum(const Assets& files)
{
    std::size_t size = 0;
    std::size_t count = 0;
    for (const auto& [name, bytes] : files)
        if (isPayload(name)) {
            size += bytes->size();
            ++count;
        }
    return std::to_string(size) + '.' + std::to_string(count);
}

} // namespace

void BagInfo::add(std::string_view label, std::string_view value)
{
    m_text.append(label).append(": ").append(printable(value)).append("\n");
}

std::string payloadManifest(const Assets& files)
{
    FileDigests digests;
    return manifestOf(files, true, digests, &Digests::sha256);
}

Assets asBag(Assets files, BagInfo info)
{
    const auto add = [&files](const char* name, std::string bytes) {
        files.insert_or_assign(name, std::make_shared<const std::string>(std::move(bytes)));
    };
    info.add("Payload-Oxum", payloadOxum(files));
    add("bagit.txt", std::string(kBagItText));
    add("bag-info.txt", info.text());
    FileDigests digests;
    for (const bool payload : {true, false}) {
        auto sha256 = manifestOf(files, payload, digests, &Digests::sha256);
        auto sha512 = manifestOf(files, payload, digests, &Digests::sha512);
        add(payload ? "manifest-sha256.txt" : "tagmanifest-sha256.txt", std::move(sha256));
        add(payload ? "manifest-sha512.txt" : "tagmanifest-sha512.txt", std::move(sha512));
    }
    return files;
}

} // namespace core
