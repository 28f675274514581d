#!/bin/sh
# Installs what html_peers.sh and sarif_peers.sh compare with, at the versions of the lock file, and npm only where
# there is none. Without a network the comparison is skipped, and says so; with CI=true this fails.
set -eu
packages=$1
here=$(cd "$(dirname "$0")" && pwd)

cmp -s "$here/package-lock.json" "$packages/package-lock.json" && exit 0
lacking() {
    echo "$1; the sanitiser and SARIF are not compared with their peers"
    [ "${CI:-}" != true ] || exit 1
    exit 0
}
command -v npm >/dev/null || "$here/../../app/install_packages" "$here/packages.txt" \
    || lacking 'npm cannot be installed'
echo 'Installing parse5, sanitize-html, ajv, axe-core and the schema of SARIF'
rm -rf "$packages.new"
mkdir -p "$packages.new"
cp "$here/package.json" "$here/package-lock.json" "$packages.new"
(cd "$packages.new" && npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1) \
    || lacking "npm cannot install them, see $packages.new/npm.log"
rm -rf "$packages"
mv "$packages.new" "$packages"
