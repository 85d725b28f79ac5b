#!/usr/bin/env bash
# Fuzzes our readers with libFuzzer, each for a bounded time, and says what each came to.
#
#   Tests/Fuzzers/run.sh [NAME...]       all targets, or only those named
#   FUZZ_SECONDS=60                      seconds for each target
#   FUZZ_CACHE=.build-fuzz               builds, corpora, crashes; nothing of it goes into git
#
# A crash is kept in the cache, named on the last lines, and ends the run non-zero. A case worth keeping goes
# into Tests/Fuzzers/regressions/NAME, which every run begins with.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${FUZZ_CACHE:-$root/.build-fuzz}
seconds=${FUZZ_SECONDS:-60}
names=("$@")
[ $# -gt 0 ] || names=(URLParser URLDifferential PolicyReader RecordReader ProtocolScanner Context Transcripts)
export SWIFT_BACKTRACE=enable=no

cd "$root"
echo "building the fuzzers"
mkdir -p "$cache"
for name in Planted "${names[@]}"; do
  GATECRASH_FUZZ=1 swift build -c release --sanitize=fuzzer -Xswiftc -enable-testing \
    --scratch-path "$cache" --product "fuzz-$name" >"$cache/build.log" 2>&1 || { cat "$cache/build.log"; exit 1; }
done
bin=$cache/release

# Two sanitizer flags drop the coverage without a word, so a fault that only coverage finds is planted.
if timeout -k 5 60 "$bin/fuzz-Planted" -runs=20000000 -seed=1 -max_len=16 \
  -artifact_prefix="$cache/planted-" >"$cache/planted.log" 2>&1; then
  echo "the planted fault was not found: this build fuzzes blindly" >&2
  exit 1
fi
echo "the planted fault was found: coverage guides"

peer() {
  [ -s "$cache/peer.so" ] && return
  BENCH_CACHE=$cache PEER_ONLY=1 "$root/Tests/Bench/parser.sh" && mv "$cache/ada.so" "$cache/peer.so"
}

status=0
for name in "${names[@]}"; do
  mkdir -p "$cache/corpus/$name" "$cache/crashes/$name"
  python3 "$here/seeds.py" "$name" "$root/Corpora" "$cache/corpus/$name"
  options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=512 -print_final_stats=1
    -artifact_prefix="$cache/crashes/$name/")
  case $name in
    URL* | Context) options+=(-dict="$here/url.dict") ;;
  esac
  if [ "$name" = URLDifferential ]; then
    peer
    export GATECRASH_FUZZ_PEER=$cache/peer.so GATECRASH_FUZZ_DIFFERENCES=$cache/differences.jsonl
    : >"$GATECRASH_FUZZ_DIFFERENCES"
  fi
  folders=("$cache/corpus/$name")
  [ -d "$here/regressions/$name" ] && folders+=("$here/regressions/$name")
  if timeout -k 5 $((seconds + 60)) "$bin/fuzz-$name" "${options[@]}" "${folders[@]}" >"$cache/$name.log" 2>&1; then
    verdict="no crash"
  else
    verdict="CRASHED: see $cache/$name.log and $cache/crashes/$name"
    status=1
  fi
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$cache/$name.log")
  edges=$(grep -o 'cov: [0-9]*' "$cache/$name.log" | tail -1)
  echo "$name: ${runs:-?} executions, ${edges:-no coverage}, $verdict"
  if [ "$name" = URLDifferential ]; then
    total=$(wc -l <"$GATECRASH_FUZZ_DIFFERENCES")
    open=$(grep -c '"explained":null' "$GATECRASH_FUZZ_DIFFERENCES" || true)
    echo "  inputs noted that the other parser reads otherwise: $total (of those that a rule explains 1000 at most)," \
      "not explained: $open; see $GATECRASH_FUZZ_DIFFERENCES"
    [ "$open" -eq 0 ] || status=1
  fi
done
exit $status
