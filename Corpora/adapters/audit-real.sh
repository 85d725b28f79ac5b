#!/usr/bin/env bash
# Audits published packages through the adapters beside this file: a version with a published advisory must show the
# advisory's weakness, the version that fixed it must not.
#
# usage: audit-real.sh GATECRASH [NAME...]
#
# Packages are installed at fixed versions and without what they depend on; the adapters put shells in place of the
# rest. Reports go to Reports/runs/real/NAME, which git ignores.
set -euo pipefail
gatecrash=$(realpath "$1")
shift
cd "$(dirname "$0")/../.."
adapters=Corpora/adapters
environment=.venv-real
python=$environment/bin/python3

# name | adapter | packages | property, kind and severity of the finding, and whether it must be there
audits() {
  cat <<'TABLE'
browser-use-0.1.43|browser-use.py|browser-use==0.1.43|P-23 bypass critical|present
browser-use-0.1.45|browser-use.py|browser-use==0.1.45|P-23 bypass critical|absent
langchain-core-0.1.5|langchain-core.py|langchain-core==0.1.5|P-06 bypass critical|present
langchain-core-0.1.7|langchain-core.py|langchain-core==0.1.7|P-06 bypass critical|absent
pydantic-ai|pydantic-ai.py|pydantic-ai-slim==2.68.0 typing-extensions==4.16.0|-|-
scrapy|scrapy-offsite.py|scrapy==2.19.0 w3lib==2.5.0|-|-
TABLE
}

install() {
  local place=$environment/packages/$1
  [ -f "$place/.complete" ] && return
  echo "Installing $2 into $place"
  rm -rf "$place"
  # shellcheck disable=SC2086 # several packages are several words
  "$python" -m pip install --quiet --disable-pip-version-check --no-deps --target "$place" $2
  touch "$place/.complete"
}

[ -x "$python" ] || python3 -m venv "$environment"
failures=0
while IFS='|' read -r name adapter packages finding wanted; do
  [ $# -eq 0 ] || [[ " $* " == *" $name "* ]] || continue
  install "$name" "$packages"
  out=Reports/runs/real/$name
  command="env PYTHONPATH=$environment/packages/$name PYTHONDONTWRITEBYTECODE=1 $python $adapters/$adapter"
  status=0
  "$gatecrash" run --quiet --target "exec:$command" --allow example.com --out "$out" || status=$?
  if [ "$status" -gt 1 ]; then
    echo "FAILED   $name: the audit ended with status $status"
    failures=$((failures + 1))
    continue
  fi
  "$python" "$adapters/check-report.py" "$out/report.json" "$name" "$finding" "$wanted" || failures=$((failures + 1))
done < <(audits)
exit $((failures > 0))
