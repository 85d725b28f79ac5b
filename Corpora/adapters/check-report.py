"""Says whether a report has the findings it must have: REPORT NAME "PROPERTY KIND SEVERITY" present|absent|-"""
import json, sys

path, name, wanted, presence = sys.argv[1:]
report = json.load(open(path, encoding="utf-8"))
summary, findings = report["summary"], report["findings"]
if not summary["complete"] or not summary["decided"]:
    sys.exit(f"FAILED   {name}: the audit is not complete")
key = "{property} {class} {severity}"
matching = [finding for finding in findings if key.format(**finding) == wanted]
kinds = sorted({finding["class"] for finding in findings})
line = f"{name}: {summary['decided']} decided, {len(findings)} findings ({', '.join(kinds) or 'none'})"
if presence == "-":
    print("AUDITED ", line)
elif bool(matching) == (presence == "present"):
    print("AS KNOWN", line + f"; {wanted} is {presence}")
else:
    sys.exit(f"FAILED   {line}; {wanted} should be {presence}")
