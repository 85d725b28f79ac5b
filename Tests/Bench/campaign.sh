#!/usr/bin/env bash
# The speed of whole campaigns in process, on one core, with 1, 2 and 4 techniques on a URL.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
# The gate has a thread of its own; on two cores part of what is measured is how memory moves between them.
pin=()
if command -v taskset > /dev/null; then pin=(taskset --cpu-list 0); fi
"${pin[@]}" "${GATECRASH_BENCH:-$root/.build-release/release/gatecrash-bench}" campaign "${BENCH_CASES:-200000}"
