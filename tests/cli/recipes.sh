#!/bin/sh
# Runs README's recipes for build servers and batch engines as far as it goes without them: each
# command with the values that the engine would put in, once for each machine, and joins what they
# wrote. All shards together tell of all offers, and each of one only once.
#
#     tests/cli/recipes.sh OFFERWRIGHT-CLI
set -eu
cli=$(realpath "$1")
top=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/bin" "$work/offers"
ln -s "$cli" "$work/bin/offerwright-cli"
# Slurm's srun runs what it is told.
printf '#!/bin/sh\nexec "$@"\n' >"$work/bin/srun"
chmod +x "$work/bin/srun"
PATH=$work/bin:$PATH
export PATH XDG_CACHE_HOME="$work/cache" XDG_STATE_HOME="$work/state" XDG_CONFIG_HOME="$work/config"
for copy in 1 2 3 4 5 6 7 8 9; do
    cp -R "$top/resources/samples/vibration-monitor" "$work/offers/offer-$copy"
done
cd "$work"

fail() { echo "$1"; exit 1; }
# The lines of README from the one that begins with $1 to the next empty line after its code.
recipe() {
    awk -v start="$1" 'index($0, start) == 1 { found = 1 }
        found && /^    / { code = 1; print } found && code && /^[^ ]/ { exit }' "$top/README.md"
}
# The command of a YAML step with a folded text: its key is $1.
folded() { awk -v key="- $1: >-" 'index($0, key) { inside = 1; next }
    inside && /^ *- / { exit } inside && /^    [a-z]/ { exit } inside { printf "%s ", $0 }'; }
# Exit code 0 or 1: what is found in the sample is no fault of README.
run() { sh -c "$1" >>out 2>>err || [ $? -eq 1 ] || { cat err; fail "does not run: $1"; }; }
# The offers that the JUnit, SARIF or JSON files name, each once.
allThere() {
    told=$(cat "$@" | grep -o "$pattern" | sort)
    [ "$(printf '%s\n' "$told" | uniq | wc -l)" -eq 9 ] || fail "$1: not all offers are told"
}
pattern='offers/offer-[1-9]'

# GitHub Actions.
command=$(recipe 'GitHub Actions, a machine' | folded run)
case $command in *'${{ matrix.shard }}/4'*) ;; *) fail 'no recipe for GitHub Actions' ;; esac
for shard in 1 2 3 4; do
    GITHUB_STEP_SUMMARY=$work/summary-$shard.md
    export GITHUB_STEP_SUMMARY
    run "$(printf '%s' "$command" | sed "s/\${{ matrix.shard }}/$shard/")"
    mv offers.sarif "github-$shard.sarif"
    [ -s "$GITHUB_STEP_SUMMARY" ] || fail 'GitHub Actions gets no summary'
done
allThere github-*.sarif
grep -q '^::' out || fail 'GitHub Actions gets no annotation'

# Azure Pipelines.
command=$(recipe 'Azure Pipelines, where' | folded bash)
case $command in *'$(System.JobPositionInPhase)/$(System.TotalJobsInPhase)'*) ;;
*) fail 'no recipe for Azure Pipelines' ;; esac
for shard in 1 2 3 4; do
    run "$(printf '%s' "$command" \
        | sed "s/\$(System.JobPositionInPhase)/$shard/;s/\$(System.TotalJobsInPhase)/4/")"
    mv offers.xml "azure-$shard.xml"
done
allThere azure-*.xml

# GNU parallel, where it is there, and a Slurm array.
recipe 'GNU parallel, and a Slurm array' >commands
command=$(grep -o 'parallel .*' commands)
if parallel --version 2>/dev/null | grep -q 'GNU parallel'; then
    # It prints a request for citation when it runs for the first time.
    run "$(printf '%s' "$command" | sed 's/^parallel/parallel --will-cite/')"
else
    for shard in 1 2 3 4 5 6 7 8; do
        run "$(printf '%s' "$command" | sed "s/^parallel //;s/ ::: .*//;s/{}/$shard/g")"
    done
fi
"$cli" merge 1.json 2.json 3.json 4.json 5.json 6.json 7.json 8.json -o parallel.json
allThere parallel.json
rm [1-8].json
command=$(grep -o 'srun .*' commands | sed 's/64/4/g')
for SLURM_ARRAY_TASK_ID in 1 2 3 4; do
    export SLURM_ARRAY_TASK_ID
    run "$command"
done
"$cli" merge 1.json 2.json 3.json 4.json -o slurm.json
cmp parallel.json slurm.json
"$cli" check offers -r --format json -o whole.json 2>/dev/null || true
cmp whole.json slurm.json
