#!/bin/sh
# Compares the schema of offer.json with the reader, by npm's ajv: on the samples, a new project and
# 1,000 generated offers.
#
#     tests/peers/schema_peers.sh build/dev/app/offerwright-cli build/dev/tests/offer_pairs build/peers
#
# The last folder is where tests/run installs the npm packages. Without them, or without node, the
# test is skipped (77), or fails where CI=true.
set -eu
cli=$(realpath "$1")
pairs=$(realpath "$2")
packages=$3
here=$(cd "$(dirname "$0")" && pwd)
samples=$here/../../resources/samples

skip() {
    echo "skipped: $1"
    [ "${CI:-}" != true ] || exit 1
    exit 77
}
command -v node >/dev/null || skip 'there is no node'
if ! cmp -s "$here/package-lock.json" "$packages/package-lock.json"; then
    skip 'ajv is not installed; tests/run does it'
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$cli" new "$work/new" >/dev/null
"$pairs" 1000 >"$work/pairs.jsonl"
for profile in pc-2026 pc-2022 cpp-2019; do
    "$cli" schema --profile "$profile" -o "$work/$profile.json"
    node "$here/validate_offers.js" "$packages" "$work/$profile.json" "$work/pairs.jsonl" \
        "$samples/vibration-monitor/offer.json" "$samples/faulty/offer.json" "$work/new/offer.json"
done
# What stands in the sample keeps the limits, too.
"$cli" schema --strict --profile cpp-2019 -o "$work/strict.json"
node "$here/validate_offers.js" "$packages" "$work/strict.json" - \
    "$samples/vibration-monitor/offer.json"
