#!/bin/sh
# Compares the sanitiser with npm's parse5 and sanitize-html on generated descriptions.
#
#     tests/peers/html_peers.sh build/dev/tests/html_pairs build/peers [SEED]
#
# The second folder is where tests/run installs the npm packages. Without them, or without node,
# the test is skipped (77), or fails where CI=true.
set -eu
pairs=$1
packages=$2
seed=${3:-0}
here=$(cd "$(dirname "$0")" && pwd)

skip() {
    echo "skipped: $1"
    [ "${CI:-}" != true ] || exit 1
    exit 77
}
command -v node >/dev/null || skip 'there is no node'
if ! cmp -s "$here/package-lock.json" "$packages/package-lock.json"; then
    skip 'parse5 and sanitize-html are not installed; tests/run does it'
fi

file=$(mktemp)
trap 'rm -f "$file"' EXIT
"$pairs" "$seed" >"$file"
node "$here/compare_html.js" "$file" "$packages"
