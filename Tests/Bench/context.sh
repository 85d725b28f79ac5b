#!/usr/bin/env bash
# Campaigns against the context rule: in process, with the memory they take, and behind the line protocol as a ratio to a
# bare pump with the same adapter.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
bench=${GATECRASH_BENCH:-$root/.build-release/release/gatecrash-bench}
if [ ! -x "$bench" ]; then
  echo "building gatecrash-bench"
  (cd "$root" && swift build -c release --static-swift-stdlib --scratch-path .build-release --product gatecrash-bench)
fi
"$bench" context "${BENCH_CONVERSATIONS:-20000}"
echo "a Python adapter that keeps what was given:"
"$bench" context 4000 python3 -IS "$root/Corpora/adapters/context-gate.py"
