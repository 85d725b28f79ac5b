#!/usr/bin/env bash
# Every measurement beside this file, one after the other; fails if one of them does.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
# The build that users run, as far as the compiler is concerned.
(cd "$root" && swift build -c release --static-swift-stdlib --scratch-path .build-release --product gatecrash-bench) || exit 1
failed=0
for script in "$here"/*.sh; do
  [ "$script" = "$here/run.sh" ] && continue
  echo "== $(basename "$script" .sh)"
  "$script" || { echo "$(basename "$script") failed" >&2; failed=1; }
done
exit $failed
