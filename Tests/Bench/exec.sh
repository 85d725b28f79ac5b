#!/usr/bin/env bash
# Questions a second to adapters behind the line protocol, as a ratio to a bare pump with the same adapter.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${BENCH_CACHE:-$root/.build/bench}
bench=${GATECRASH_BENCH:-$root/.build-release/release/gatecrash-bench}
mkdir -p "$cache"
if [ ! -x "$bench" ]; then
  echo "building gatecrash-bench"
  (cd "$root" && swift build -c release --static-swift-stdlib --scratch-path .build-release --product gatecrash-bench)
fi
"${CC:-cc}" -O2 -o "$cache/exec-child" "$here/ExecChild.c"
echo "in process:"
"$bench" closure
echo "a Python adapter that flushes each line:"
"$bench" exec 200000 python3 -IS "$root/Corpora/adapters/python-urllib.py" hostname-dot
echo "a C adapter:"
"$bench" exec 2000000 "$cache/exec-child"
