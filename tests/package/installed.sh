#!/bin/sh
# Installs a build into a folder and uses what is there: the programs, their manual pages, the
# completions, the library by a program of its own, the hook and the steps for build servers.
#
#     tests/package/installed.sh BUILD-FOLDER
set -eu
build=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
sample=$top/resources/samples/vibration-monitor
faulty=$top/resources/samples/faulty
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
prefix=$work/usr
fail() { echo "$1"; exit 1; }

cmake --install "$build" --prefix "$prefix" >"$work/log" || { cat "$work/log"; exit 1; }
PATH=$prefix/bin:$PATH
export PATH XDG_CACHE_HOME="$work/cache" XDG_STATE_HOME="$work/state" XDG_CONFIG_HOME="$work/config"
unset DISPLAY WAYLAND_DISPLAY LD_LIBRARY_PATH
cd "$work"

# The programs.
offerwright-cli --version >/dev/null
offerwright-cli check "$sample" >/dev/null 2>&1 || [ $? -eq 1 ]
offerwright-cli export "$sample" -o sample.offer.zip >/dev/null
offerwright-cli verify sample.offer.zip >/dev/null
for program in offerwright offerwright-facts; do
    [ -e "$prefix/bin/$program" ] || continue
    version=$("$program" --version)
    [ "${version#"$program "}" = "$(offerwright-cli --version | sed 's/.* \([0-9.]*\) (.*/\1/')" ] \
        || fail "$program --version says: $version"
    "$program" --help >help
    # Every option of the help is in the manual page.
    sed 's/\\-/-/g;s/\\f[A-Z]//g' "$prefix/share/man/man1/$program.1" >page
    grep -o -- '--[a-z-]*' help | sort -u | while read -r option; do
        grep -q -- "$option" page || fail "$program(1) lacks $option"
    done
done

# The manual pages, without a word of complaint by roff.
for page in "$prefix"/share/man/man1/*.1; do
    warnings=$(groff -man -Tutf8 -Kutf8 -ww "$page" 2>&1 >/dev/null)
    [ -z "$warnings" ] || fail "$page: $warnings"
done
sed 's/\\-/-/g' "$prefix/share/man/man1/offerwright-cli.1" >page
for command in $(offerwright-cli --help | sed -n '/^Commands/,/^Exit/s/^  \([a-z]*\).*/\1/p'); do
    [ "$command" = help ] || grep -q "^.SS $command$" page || fail "offerwright-cli(1) lacks $command"
done

# The completions: bash is asked; zsh and fish, where they are, read theirs.
mkdir my-offer
bash "$here/completion.bash" "$prefix/share/bash-completion/completions/offerwright-cli" "$work"
! command -v zsh >/dev/null || zsh -n "$prefix/share/zsh/site-functions/_offerwright-cli"
if command -v fish >/dev/null; then
    offered=$(fish -c 'source $argv[1]; complete -C "offerwright-cli check --format js"' \
        "$prefix/share/fish/vendor_completions.d/offerwright-cli.fish")
    [ "${offered%%	*}" = json ] || fail "fish offers: $offered"
fi

# The library.
cmake -S "$here/example" -B example -G Ninja -DCMAKE_PREFIX_PATH="$prefix" >log 2>&1 \
    || { cat log; exit 1; }
cmake --build example >log 2>&1 || { cat log; exit 1; }
[ "$(find "$prefix/include" -type f)" = "$prefix/include/offerwright/offerwright.h" ] \
    || fail 'more than one header is installed'
example/example "$sample" library.zip >said || { cat said; fail 'the example finds the sample unfit'; }
cmp library.zip sample.offer.zip || fail 'the library exports other bytes than the command line'
grep -q "$(sha256sum library.zip | cut -d' ' -f1)" said || fail 'the example says no digest'
grep -q '^route 13: ' said || fail 'the example judges no route'
! example/example "$faulty" faulty.zip >said || fail 'the example finds no fault'
[ ! -e faulty.zip ] || fail 'the library exports an offer with errors'

# The desktop entry and the type of a bundle.
if [ -e "$prefix/bin/offerwright" ]; then
    desktop-file-validate "$prefix"/share/applications/*.desktop
    icon=$(sed -n 's/^Icon=//p' "$prefix"/share/applications/*.desktop)
    [ -e "$prefix/share/icons/hicolor/scalable/apps/$icon.svg" ] || fail 'there is no icon'
    for size in 48 128; do
        file "$prefix/share/icons/hicolor/${size}x$size/apps/$icon.png" | grep -q "$size x $size" \
            || fail "there is no icon of $size pixels"
    done
    if command -v xvfb-run >/dev/null; then
        "$here/window.sh" "$prefix"/share/applications/*.desktop
    fi
    XDG_DATA_HOME=$prefix/share update-mime-database "$prefix/share/mime"
    type=$(sed -n 's/^MimeType=\([^;]*\);$/\1/p' "$prefix"/share/applications/*.desktop)
    cp sample.offer.zip unnamed
    for file in sample.offer.zip unnamed; do
        is=$(XDG_DATA_HOME=$prefix/share gio info -a standard::content-type "$file" \
            | sed -n 's/.*content-type: //p')
        [ "$is" = "$type" ] || fail "$file is of type $is"
    done
fi

# What build servers run. The workspace has a good offer and a bad one.
mkdir -p space/good space/bad
cp -R "$sample/." space/good
cp -R "$faulty/." space/bad
cd space
# The script after the line $1 of a YAML file, which is indented by more than that line.
script() {
    awk -v key="$1" '
        inside { match($0, /^ */); if (NF && RLENGTH <= depth) exit; print substr($0, depth + 3); next }
        { at = index($0, key ": |") } at { inside = 1; match($0, /^ *(- )?/); depth = RLENGTH }' "$2"
}
run() { # The expected exit code, and what the script is given.
    expected=$1
    shift
    status=0
    env "$@" bash -eo pipefail "$work/script" >"$work/out" 2>&1 || status=$?
    [ "$status" -eq "$expected" ] || { cat "$work/script" "$work/out"; fail "ended with $status"; }
}
script run "$top/.github/actions/check/action.yml" >"$work/script"
set -- INPUT_FAIL_ON=error INPUT_PROFILE= INPUT_SHARD=1/1 INPUT_SARIF="$work/a.sarif" \
    INPUT_PROGRAM=offerwright-cli GITHUB_STEP_SUMMARY="$work/summary.md"
run 0 "$@" INPUT_PATH=good
run 2 "$@" INPUT_PATH=good INPUT_PROFILE=unknown
run 3 "$@" INPUT_PATH=.
grep -q '^::error file=bad/offer.json,line=' "$work/out" || fail 'the action annotates nothing'
grep -q '"ruleId"' "$work/a.sarif" || fail 'the action writes no SARIF'
grep -q 'bad' "$work/summary.md" || fail 'the action writes no summary'

script bash "$top/resources/packaging/azure-pipelines/check.yml" >"$work/script"
set -- CHECK_FAIL_ON=error CHECK_PROFILE= CHECK_PROGRAM=offerwright-cli AGENT_TEMPDIRECTORY="$work"
run 0 "$@" CHECK_PATH=good
run 3 "$@" CHECK_PATH=. SYSTEM_JOBPOSITIONINPHASE=1 SYSTEM_TOTALJOBSINPHASE=1
grep -q '^##vso\[task.logissue type=error;sourcepath=bad/offer.json' "$work/out" \
    || fail 'the template annotates nothing'
grep -q '<failure' "$work/offerwright.xml" || fail 'the template writes no tests'

# The hook, by pre-commit where it is installed, else as it would run it.
hook=$top/.pre-commit-hooks.yaml
entry=$(sed -n 's/^  entry: //p' "$hook")
arguments=$(sed -n 's/^  args: \[\(.*\)\]$/\1/p' "$hook" | tr -d ,)
rm -rf bad
sh -c "$entry $arguments" >"$work/out" 2>&1 || { cat "$work/out"; fail 'the hook fails'; }
cp -R "$faulty" bad
! sh -c "$entry $arguments" >"$work/out" 2>&1 || fail 'the hook finds nothing'
if command -v pre-commit >/dev/null && git -C "$top" rev-parse --git-dir >/dev/null 2>&1; then
    git init -q .
    git add .
    export PRE_COMMIT_HOME="$work/pre-commit"
    ! pre-commit try-repo "$top" offerwright-check --all-files >"$work/out" 2>&1 \
        || fail 'pre-commit finds nothing'
    grep -q 'Not ready\|bad ' "$work/out" || { cat "$work/out"; fail 'pre-commit runs something else'; }
fi
