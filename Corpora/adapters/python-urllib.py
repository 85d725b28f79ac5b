"""Host checks on urllib.parse the way Python programs write them; the argument picks one."""
import base64, json, re, sys
from urllib.parse import urlparse
CHECKS = {  # name: (does the entry match?, what such a program knows about)
    "netloc-endswith": (lambda url, e: urlparse(url).netloc.endswith(e), ["subdomains"]),
    "hostname-endswith": (lambda url, e: (urlparse(url).hostname or "").endswith(e), ["subdomains"]),
    "hostname-dot": (lambda url, e: ("." + (urlparse(url).hostname or "")).endswith("." + e), ["subdomains"]),
    "startswith": (lambda url, e: url.startswith(("https://" + e, "http://" + e)), ["subpaths"]),
    "in": (lambda url, e: e in url, ["subdomains", "subpaths"]),
    "re-match": (lambda url, e: re.match(r"https?://(.*\.)?" + e, url) is not None, ["subdomains", "subpaths"]),
}
check, extras = CHECKS[sys.argv[1]]
for line in sys.stdin:
    message = json.loads(line)
    if message["op"] == "hello":
        reply = {"name": sys.argv[1], "version": sys.version.split()[0], "capabilities": ["allow", "block", *extras]}
    elif message["op"] == "policy":
        allowed, blocked = message.get("allowed_domains"), message.get("blocked_domains", [])
        reply = {"id": message["id"], "ok": True}
    elif message["op"] == "bye":
        break
    else:
        url = message["url"] if "url" in message else base64.b64decode(message["url_base64"]).decode("utf-8", "replace")
        try:  # urlparse and re refuse some texts
            listed = any(check(url, entry) for entry in (blocked if allowed is None else allowed))
            reply = {"id": message["id"], "verdict": "deny" if listed == (allowed is None) else "allow"}
        except (ValueError, re.error):
            reply = {"id": message["id"], "verdict": "deny", "code": "invalid_input"}
    print(json.dumps(reply), flush=True)
