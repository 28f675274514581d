#include "core/bundle/attestation/ed25519.h"
#include "core/bundle/attestation/envelope.h"
#include "core/bundle/attestation/statement.h"
#include "core/certification/certification_report.h"
#include "core/project/facts/link_facts.h"
#include "core/project/facts/registry_facts_json.h"
#include "core/project/published.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/support/valid_offer.h"

namespace {

template <class Value>
void requireReason(const core::Result<Value>& read)
{
    fuzz::require(read.has_value() || !core::inEnglish(read.error().message).empty(),
                  "a refusal has a reason");
}

} // namespace

/// What lies beside an offer or comes with it: what is published, facts, a certification report,
/// signatures and keys. Whatever the bytes, each is read or refused with a reason, and what was
/// read as published is written and read again without change.
FUZZ_TARGET(kept)
{
    const auto published = core::publishedFrom("published.json", text);
    requireReason(published);
    if (published) {
        const auto again = core::publishedFrom("published.json", core::publishedAsJson(*published));
        fuzz::require(again && *again == *published, "what is published is kept");
    }
    requireReason(core::linkFactsFrom("facts.json", text));
    requireReason(core::registryFactsFrom("facts.json", text));
    requireReason(core::readCertificationReport(text, core::support::profile("pc-2026")));
    requireReason(core::SigningKey::fromPem("key.pem", text));
    requireReason(core::VerifyingKey::fromPem("key.pem", text));
    (void)core::readEnvelope(text);
    (void)core::readStatement(text);
}
