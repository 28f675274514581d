#!/bin/sh
# Looks in the HTML that check and export write for what keeps people from reading it, by axe's rules
# for WCAG 2.2 A and AA, in Chromium, in light and in dark colours and as on a telephone.
#
#     tests/peers/axe.sh build/release/app/offerwright-cli build/peers
#
# The second folder is where tests/peers/install.sh installs the npm packages; Chromium is Debian's.
# Without them it is skipped (77), or fails where CI=true.
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
axe=$packages/node_modules/axe-core/axe.min.js
command -v chromium >/dev/null || skip 'there is no chromium'
[ -e "$axe" ] || skip 'axe-core is not installed; tests/run does it'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What is found in the samples is no fault of the pages.
"$cli" check "$samples/faulty" --format html -o "$work/one.html" 2>/dev/null || true
"$cli" check "$samples" -r --format html -o "$work/many.html" 2>/dev/null || true
"$cli" export "$samples/faulty" --draft -o "$work/bundle.zip" >/dev/null 2>&1 || true
"$cli" export "$samples/vibration-monitor" -o "$work/bundle.zip" >/dev/null 2>&1
unzip -qoj "$work/bundle.zip" '*/HANDOFF.html' -d "$work"

# The page with axe and what asks it; a page that forbids scripts forbids these, too.
withAxe() {
    sed '/http-equiv="Content-Security-Policy"/d;s/<\/body>.*//' "$1"
    printf '<script>'
    cat "$axe"
    cat <<'SCRIPT'
</script><script>
axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
    .then(found => {
        const lines = found.violations.flatMap(fault => fault.nodes.map(
            node => `${fault.id} (${fault.impact}): ${node.target.join(" ")}: ${fault.help}`));
        document.body.textContent = `axe passed ${found.passes.length} rules\n` + lines.join("\n");
    });
</script></body></html>
SCRIPT
}

failed=0
for page in one many HANDOFF; do
    withAxe "$work/$page.html" >"$work/$page-axe.html"
    for look in --window-size=1280,900 --window-size=360,800 --blink-settings=preferredColorScheme=0; do
        chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/chromium" "$look" \
            --virtual-time-budget=120000 --dump-dom "file://$work/$page-axe.html" \
            2>/dev/null >"$work/dom"
        sed -n '/axe passed/,$p' "$work/dom" | sed 's/<[^>]*>//g' >"$work/said"
        grep -q 'axe passed [1-9]' "$work/said" || { echo "$page: axe said nothing"; exit 1; }
        said=$(sed '1d;/^ *$/d' "$work/said")
        echo "$page $look: $(head -1 "$work/said" | sed 's/.*axe/axe/'), $(printf '%s' "$said" | grep -c .) faults"
        [ -z "$said" ] || { printf '%s\n' "$said" | head -20; failed=1; }
    done
done
exit "$failed"
