#!/usr/bin/env bash
# The time from the start of a campaign to its first finding, against each gate with a defect, in process.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
"${GATECRASH_BENCH:-$root/.build-release/release/gatecrash-bench}" first-findings "$@"
