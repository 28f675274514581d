#!/bin/sh
# Compares where mended web addresses lead with what node's URL Standard parser says.
#
#     tests/peers/url_peers.sh build/dev/tests/url_pairs [SEED]
#
# Without node the test is skipped (77), or fails where CI=true.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if ! command -v node >/dev/null; then
    echo 'skipped: there is no node'
    [ "${CI:-}" != true ] || exit 1
    exit 77
fi
file=$(mktemp)
trap 'rm -f "$file"' EXIT
"$1" "${2:-21}" >"$file"
node "$here/compare_url.js" "$file"
