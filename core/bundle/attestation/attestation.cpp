#include "core/bundle/attestation/attestation.h"

#include "core/bundle/attestation/envelope.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

/// How far an envelope comes; what comes furthest is what the user is told of.
enum class Reached { NoEnvelope, OtherKey, OtherType, NoStatement, OtherBundle, Good };

struct EnvelopeStep {
    Reached reached = Reached::NoEnvelope;
    AttestationVerdict verdict;
};

EnvelopeStep stop(Reached reached, const char* text, std::vector<Argument> arguments = {})
{
    return {reached, {std::nullopt, {"error", text, std::move(arguments)}}};
}

EnvelopeStep noEnvelope()
{
    return stop(Reached::NoEnvelope,
                translatable("error", "The attestation holds no DSSE envelope. Fetch it again from "
                                      "whoever exported the bundle."));
}

EnvelopeStep notSigned(const Envelope& envelope, const VerifyingKey& key)
{
    const auto isOfKey = [&](const auto& signature) { return signature.keyId == key.id(); };
    if (std::ranges::any_of(envelope.signatures, isOfKey))
        return stop(Reached::OtherKey,
                    translatable("error", "The attestation was changed after it was signed: its "
                                          "signature does not fit what it says. Do not trust it."));
    return stop(Reached::OtherKey,
                translatable("error", "The attestation is not signed with the key that was given, "
                                      "%1. Give the key of whoever exported the bundle."),
                {key.id()});
}

EnvelopeStep judged(const Envelope& envelope, const VerifyingKey& key, std::string_view sha256)
{
    const std::string bytes = signedBytes(envelope.payloadType, envelope.payload);
    const auto isGood = [&](const auto& signature) {
        return key.verifies(bytes, signature.signature);
    };
    if (std::ranges::none_of(envelope.signatures, isGood))
        return notSigned(envelope, key);
    if (envelope.payloadType != kStatementType)
        return stop(Reached::OtherType,
                    translatable("error", "The attestation is signed as “%1”, which is no in-toto "
                                          "statement. Ask for the attestation of the bundle."),
                    {envelope.payloadType});
    auto statement = readStatement(envelope.payload);
    if (!statement)
        return stop(Reached::NoStatement,
                    translatable("error", "What is signed is no statement of an Offerwright check, "
                                          "or of a newer one. Ask for the attestation of the "
                                          "bundle, or update Offerwright."));
    if (statement->sha256 != sha256)
        return stop(Reached::OtherBundle,
                    translatable("error", "The attestation is about another bundle: one with the "
                                          "SHA-256 %1, and this one has %2."),
                    {statement->sha256, std::string(sha256)});
    return {Reached::Good, {std::move(statement), {}}};
}

std::vector<Envelope> envelopesIn(std::string_view file)
{
    if (auto whole = readEnvelope(file))
        return {std::move(*whole)};
    std::vector<Envelope> envelopes;
    while (!file.empty()) {
        const auto line = file.substr(0, file.find('\n'));
        if (auto envelope = readEnvelope(line))
            envelopes.push_back(std::move(*envelope));
        file.remove_prefix(std::min(line.size() + 1, file.size()));
    }
    return envelopes;
}

} // namespace

Result<std::string> attest(const StatementRequest& request, const SigningKey& key)
{
    const std::string envelope = writeEnvelope(kStatementType, writeStatement(request), key);
    if (envelope.empty())
        return fail(translatable("error", "OpenSSL refuses to sign with the key. Nothing was "
                                          "written; make another key."));
    return envelope + '\n';
}

AttestationVerdict checkAttestation(std::string_view file, const VerifyingKey& key,
                                    std::string_view sha256)
{
    EnvelopeStep best = noEnvelope();
    for (const Envelope& envelope : envelopesIn(file)) {
        EnvelopeStep step = judged(envelope, key, sha256);
        if (step.reached > best.reached)
            best = std::move(step);
    }
    return std::move(best.verdict);
}

} // namespace core
