#!/bin/sh
# Runs README's command lines of offerwright-cli as they stand there, over the sample offer, so
# that what README shows goes on to work.
#
#     tests/cli/readme.sh OFFERWRIGHT-CLI
set -eu
cli=$(realpath "$1")
top=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
ln -s "$cli" "$work/bin/offerwright-cli"
PATH=$work/bin:$PATH
export PATH XDG_CACHE_HOME="$work/cache" XDG_STATE_HOME="$work/state" XDG_CONFIG_HOME="$work/config"
cd "$work"

sed -n 's/^    \(offerwright-cli .*\)/\1/p' "$top/README.md" \
    | sed 's/ *#.*//' >commands
[ "$(wc -l <commands)" -ge 10 ] || { echo 'README shows too few commands'; exit 1; }

cp "$top/resources/icons/offerwright.svg" master.svg
"$cli" logos master.svg -o made >/dev/null
cp "$(find made -name '*.png' | head -1)" logo.png
"$cli" manifest "$top/resources/samples/vibration-monitor" >deployment.json
module=$(sed -n '/"modules"/,$s/^ *"\([A-Za-z][A-Za-z0-9_-]*\)": {$/\1/p' deployment.json | sed -n 2p)
echo '{"links": {}}' >facts.json
echo '"FROM /messages/* INTO $upstream"' >routes
openssl genpkey -algorithm ed25519 -out key.pem 2>/dev/null
openssl pkey -in key.pem -pubout -out key.pub.pem

failed=0
while read -r command; do
    case $command in
    *' new '* | *' import '*) rm -rf my-offer ;;
    *' check my-offer' | *' manifest '*)
        rm -rf my-offer
        cp -R "$top/resources/samples/vibration-monitor" my-offer
        ;;
    esac
    # The module of the sample's manifest has a name of its own.
    shown=$command
    command=$(printf '%s\n' "$command" | sed "s/--module Camera/--module $module/")
    status=0
    sh -c "$command" <routes >out 2>err || status=$?
    # What is found in the sample, such as a new year's advice, is no fault of README.
    if [ "$status" -gt 1 ]; then
        echo "exit code $status: $shown"
        cat err
        failed=1
    fi
done <commands
exit "$failed"
