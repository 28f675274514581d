#!/bin/sh
# Compares the sanitiser with npm's parse5 and sanitize-html on generated descriptions.
#
#     tests/peers/html_peers.sh build/dev/tests/html_pairs build/peers
#
# The second folder is where tests/run installs the npm packages. Without them, or without node,
# the test is skipped (77).
set -eu
pairs=$1
packages=$2
here=$(cd "$(dirname "$0")" && pwd)

command -v node >/dev/null || { echo 'skipped: there is no node'; exit 77; }
if ! cmp -s "$here/package-lock.json" "$packages/package-lock.json"; then
    echo "skipped: parse5 and sanitize-html are not installed; tests/run does it"
    exit 77
fi

file=$(mktemp)
trap 'rm -f "$file"' EXIT
"$pairs" >"$file"
node "$here/compare_html.js" "$file" "$packages"
