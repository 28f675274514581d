#!/bin/sh
# Tries all readers with inputs made of the corpora of tests/fuzz, and adds up how many they were.
#
#     tests/campaigns/fuzz.sh BUILD [--runs N] [--target NAME] [--seed SEED]
#
# BUILD is a build of any preset: those of preset asan look deeper, those of preset release are ten
# times as quick. Of a build of preset fuzz libFuzzer makes the inputs, in one process for all
# readers, and what it finds new is kept. The runs go on where they ended: BUILD/campaign/fuzz.tsv
# holds how many there were of each reader, and the next ones begin with another seed. An input that
# breaks a property stays in BUILD/campaign.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$1
shift
runs=100000
only=
seed=
while [ $# -gt 0 ]; do
    case $1 in
    --runs) runs=$2 ;;
    --target) only=$2 ;;
    --seed) seed=$2 ;;
    *) sed -n '2,11s/^# \{0,1\}//p' "$0" && exit 2 ;;
    esac
    shift 2
done
corpora=$here/../fuzz/corpus
work=$build/campaign
counts=$work/fuzz.tsv
mkdir -p "$work"
touch "$counts"

# Adds "ran NAME COUNT" lines of standard input to the counts.
add() {
    awk -v OFS='\t' -v counts="$counts" '
        BEGIN { while ((getline line < counts) > 0) { split(line, part, "\t"); sum[part[1]] = part[2] } }
        $1 == "ran" { sum[$2] += $3 }
        END { for (name in sum) print name, sum[name] }' | sort >"$counts.new"
    mv "$counts.new" "$counts"
}
total() {
    awk '{ sum += $2 } END { printf "%d\n", sum }' "$counts"
}
[ -n "$seed" ] || seed=$(($(total) % 2147483647 + 1))

if [ -x "$build/tests/fuzz/offerwright_fuzz" ]; then
    [ -d "$work/inputs" ] || "$build/tests/fuzz/fuzz" gather "$corpora" "$work/inputs"
    [ -z "$only" ] || export FUZZ_TARGET="$only"
    log=$work/libfuzzer.log
    if ! "$build/tests/fuzz/offerwright_fuzz" -runs="$runs" -seed="$seed" -max_len=16384 -timeout=30 \
        -artifact_prefix="$work/" "$work/inputs" >"$log" 2>&1; then
        tail -n 40 "$log"
        exit 1
    fi
    grep '^ran ' "$log" | add
else
    names=${only:-$("$build/tests/fuzz/fuzz" list)}
    share=$((runs / $(echo "$names" | wc -w)))
    for name in $names; do
        said=$("$build/tests/fuzz/fuzz" mutate "$name" "$corpora/$name" "$share" "$seed" \
            "$work/input-$name") || {
            echo "$name broke a property, or came to no end, with $work/input-$name"
            exit 1
        }
        echo "$said" | add
    done
fi
cat "$counts"
echo "$(total) runs so far"
