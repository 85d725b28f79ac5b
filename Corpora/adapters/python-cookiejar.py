"""The domain policy of the standard library's http.cookiejar, asked about hosts as it reads them."""
import base64, json, sys
from http.cookiejar import DefaultCookiePolicy, request_host
from urllib.request import Request

for line in sys.stdin:
    message = json.loads(line)
    if message["op"] == "hello":
        can = ["allow", "block", "subdomains"]
        reply = {"name": "http.cookiejar", "version": sys.version.split()[0], "capabilities": can}
    elif message["op"] == "policy":
        lists = [message.get(name) for name in ("blocked_domains", "allowed_domains")]
        # An entry covers subdomains where it begins with a dot.
        lists = [entries and entries + ["." + entry for entry in entries] for entries in lists]
        policy = DefaultCookiePolicy(lists[0] or [], lists[1])
        reply = {"id": message["id"], "ok": True}
    elif message["op"] == "ask":
        url = message["url"] if "url" in message else base64.b64decode(message["url_base64"]).decode("utf-8", "replace")
        try:
            host = request_host(Request(url))
            denied = policy.is_blocked(host) or policy.is_not_allowed(host)
            # No host is longer than a name in DNS; what is longer need not travel back.
            reply = {"id": message["id"], "verdict": "deny" if denied else "allow", "host": host[:255]}
        except ValueError:  # urllib.request refuses some texts
            reply = {"id": message["id"], "verdict": "deny", "code": "invalid_input"}
    else:
        break
    print(json.dumps(reply), flush=True)
