#include "core/bundle/attestation/envelope.h"

#include "core/base/base64.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"

namespace core {

namespace {

const std::string* envelopeText(const JsonNode& node, std::string_view key)
{
    const JsonNode* member = node.member(key);
    return member && member->kind == JsonKind::String ? &member->text : nullptr;
}

std::optional<EnvelopeSignature> readSignature(const JsonNode& node)
{
    const std::string* signature = envelopeText(node, "sig");
    auto bytes = signature ? fromBase64(*signature) : std::nullopt;
    if (!bytes)
        return std::nullopt;
    const std::string* keyId = envelopeText(node, "keyid");
    return EnvelopeSignature{keyId ? *keyId : std::string(), std::move(*bytes)};
}

} // namespace

std::string signedBytes(std::string_view payloadType, std::string_view payload)
{
    std::string bytes = "DSSEv1";
    for (const std::string_view part : {payloadType, payload})
        (bytes += ' ' + std::to_string(part.size()) + ' ') += part;
    return bytes;
}

std::string writeEnvelope(std::string_view payloadType, std::string_view payload,
                          const SigningKey& key)
{
    const std::string signature = key.sign(signedBytes(payloadType, payload));
    if (signature.empty())
        return {};
    JsonNode signatures = jsonArray(
        {jsonObject({{"keyid", jsonText(key.id())}, {"sig", jsonText(base64(signature))}})});
    return writeJson(jsonObject({{"payload", jsonText(base64(payload))},
                                 {"payloadType", jsonText(std::string(payloadType))},
                                 {"signatures", std::move(signatures)}}),
                     JsonStyle::Compact);
}

std::optional<Envelope> readEnvelope(std::string_view json)
{
    const JsonTree tree = readJson(json);
    const std::string* type = envelopeText(tree.root, "payloadType");
    const std::string* payload = envelopeText(tree.root, "payload");
    const JsonNode* signatures = tree.root.member("signatures");
    auto bytes = payload ? fromBase64(*payload) : std::nullopt;
    if (!tree.problems.empty() || !type || !bytes || !signatures
        || signatures->kind != JsonKind::Array || signatures->items.empty())
        return std::nullopt;
    Envelope envelope{*type, std::move(*bytes), {}};
    for (const JsonNode& item : signatures->items) {
        auto signature = readSignature(item);
        if (!signature)
            return std::nullopt;
        envelope.signatures.push_back(std::move(*signature));
    }
    return envelope;
}

} // namespace core
