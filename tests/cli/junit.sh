#!/bin/sh
# Validates what check writes as JUnit by tests/data/reports/junit.xsd, counts its cases, and sees
# that the schema finds what is none.
#
#     tests/cli/junit.sh OFFERWRIGHT-CLI     # xmllint is of Debian's libxml2-utils
set -eu
cli=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
schema=$here/../data/reports/junit.xsd
samples=$here/../../resources/samples
command -v xmllint >/dev/null || {
    echo 'skipped: there is no xmllint'
    [ "${CI:-}" != true ] || exit 1
    exit 77
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

isValid() { xmllint --noout --schema "$schema" "$1" 2>"$work/messages"; }
number() { xmllint --xpath "number($1)" "$2"; }

mkdir "$work/none" "$work/empty"
printf '{' >"$work/none/offer.json"
# What is found in the samples, and what cannot be read, is no fault of the reports.
"$cli" check "$samples/faulty" --format junit -o "$work/one.xml" 2>/dev/null || true
"$cli" check "$samples" "$work/none" "$work/nowhere" -r --format junit -o "$work/many.xml" \
    2>/dev/null || true
"$cli" check "$work/nowhere" --shard 1/1 --format junit -o "$work/broken.xml" 2>/dev/null || true
for report in one many broken; do
    isValid "$work/$report.xml" || { cat "$work/messages"; exit 1; }
    for kind in tests:testcase failures:testcase/failure errors:testcase/error \
        skipped:testcase/skipped; do
        said=$(number "sum(//testsuite/@${kind%%:*})" "$work/$report.xml")
        is=$(number "count(//testsuite/${kind#*:})" "$work/$report.xml")
        [ "$said" = "$is" ] || { echo "$report: ${kind%%:*}: $said said, $is there"; exit 1; }
    done
done
[ "$(number 'count(//failure)' "$work/one.xml")" -ge 50 ] || { echo 'too few failures'; exit 1; }

for change in 's/ classname="[^"]*"//' 's/<failure type="[^"]*"/<failure/' 's/tests="/tests="-/' \
    's/<testsuites name="[^"]*">/<testsuites>/' 's/<system-out>/<system>/;s/<.system-out>/<\/system>/'; do
    sed "$change" "$work/one.xml" >"$work/wrong.xml"
    ! isValid "$work/wrong.xml" || { echo "the schema lets $change pass"; exit 1; }
done
