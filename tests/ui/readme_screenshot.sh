#!/bin/sh
# Makes the picture at the top of README: the sample offer on a page of the wizard.
#     tests/ui/readme_screenshot.sh [BUILD [PAGE]]
set -eu
cd "$(dirname "$0")/../.."
build=${1:-build/dev}
page=${2:-listing}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$build/tests/offerwright_screenshots" "$folder" light 1280 860 1 en pc-2026 sample
cp "$folder/$page-sample.png" resources/screenshots/wizard.png
