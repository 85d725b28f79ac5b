#!/usr/bin/env bash
# The speed of the URL parser as a ratio to Ada's url_aggregator, on real URLs and measured alternately.
#
# Gathers 100,000 distinct http(s) URLs from what Debian and PyPI packages ship on this machine, builds Ada
# from the source distribution of PyPI's ada-url, compares every serialization and host, and only then times.
# Lists and Ada stay in the folder that BENCH_CACHE names (default .build/bench), and nothing goes into git.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${BENCH_CACHE:-$root/.build/bench}
bench=${GATECRASH_BENCH:-$root/.build-release/release/gatecrash-bench}
count=100000
mkdir -p "$cache"

if [ ! -s "$cache/ada.so" ]; then
  echo "building Ada"
  python3 -m pip download --quiet --no-deps --no-binary :all: --dest "$cache" ada-url
  archive=$(ls "$cache"/ada*url-*.tar.gz | sort -V | tail -1)
  rm -rf "$cache/ada" && mkdir "$cache/ada"
  tar -xzf "$archive" -C "$cache/ada" --strip-components=1
  source=$(dirname "$(find "$cache/ada" -name ada.cpp | head -1)")
  "${CXX:-c++}" -std=c++20 -O3 -DNDEBUG -fPIC -shared -I"$source" \
    "$source/ada.cpp" "$here/ParserPeerAda.cpp" -o "$cache/ada.so"
fi

# The fuzzers compare with the same library.
[ -z "${PEER_ONLY:-}" ] || exit 0

if [ ! -x "$bench" ]; then
  echo "building gatecrash-bench"
  (cd "$root" && swift build -c release --static-swift-stdlib --scratch-path .build-release --product gatecrash-bench)
fi

if [ ! -s "$cache/urls.txt" ]; then
  echo "gathering URLs"
  packages=$(python3 -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')
  folders=(/usr/share /usr/lib/python3 /usr/lib /usr/include "$packages")
  if ! python3 "$here/parser-urls.py" $count "$cache/urls.new" "${folders[@]}"; then
    # A small machine: what a few packages full of links ship makes up for it.
    mkdir -p "$cache/packages"
    python3 -m pip download --quiet --no-deps --no-binary :all: --dest "$cache/packages" \
      publicsuffixlist tld sphinx scrapy || echo "some packages could not be downloaded" >&2
    python3 "$here/parser-urls.py" $count "$cache/urls.new" "${folders[@]}" "$cache/packages" \
      || echo "fewer URLs than wanted; going on with these" >&2
  fi
  mv "$cache/urls.new" "$cache/urls.txt"
fi

"$bench" parser "$cache/urls.txt" --peer "$cache/ada.so"
