#!/usr/bin/env bash
# Unique variants a second as ratios to dnstwist and ail-typo-squatting: whole processes, same name, alternately.
#
# The peers are installed from PyPI into the folder that BENCH_CACHE names (default .build/bench). What each
# prints is checked first: every line once, and every host one that DNS can carry.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${BENCH_CACHE:-$root/.build/bench}
gatecrash=${GATECRASH:-$root/.build-release/release/gatecrash}
peers=$cache/variants-peers
if [ ! -x "$gatecrash" ]; then
  echo "building gatecrash"
  (cd "$root" && swift build -c release --static-swift-stdlib --scratch-path .build-release --product gatecrash)
fi
if [ ! -e "$peers/complete" ]; then
  echo "installing dnstwist and ail-typo-squatting"
  mkdir -p "$peers"
  python3 -m pip install --quiet --target "$peers" --upgrade \
    dnstwist==20250130 idna==3.20 ail-typo-squatting==2.7.6
  touch "$peers/complete"
fi
python3 -IB "$here/variants.py" "$gatecrash" "$peers" "${1:-example.com}" "${2:-7}"
