#!/bin/sh
# Validates the SARIF that check writes with npm's ajv by the OASIS schema.
#
#     tests/peers/sarif_peers.sh build/dev/app/offerwright-cli build/peers
#
# The second folder is where tests/run installs the npm packages. Without them, or without node,
# the test is skipped (77), or fails where CI=true.
set -eu
cli=$(realpath "$1")
packages=$2
here=$(cd "$(dirname "$0")" && pwd)
samples=$here/../../resources/samples

skip() {
    echo "skipped: $1"
    [ "${CI:-}" != true ] || exit 1
    exit 77
}
command -v node >/dev/null || skip 'there is no node'
if ! cmp -s "$here/package-lock.json" "$packages/package-lock.json"; then
    skip 'ajv and the schema are not installed; tests/run does it'
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/none" && printf '{' >"$work/none/offer.json"
# What is found in the samples, and what cannot be read, is no fault of the reports.
"$cli" check "$samples/faulty" --format sarif -o "$work/one.sarif" 2>/dev/null || true
"$cli" check "$samples" "$work/none" "$work/nowhere" --recursive --format sarif \
    -o "$work/many.sarif" 2>/dev/null || true
"$cli" check "$work" --recursive --shard 1/1 --format sarif -o "$work/broken.sarif" \
    2>/dev/null || true
node "$here/validate_sarif.js" "$packages" "$work"/*.sarif
