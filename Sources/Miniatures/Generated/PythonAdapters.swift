// Made by Corpora/tools/embed-adapters.py from Corpora/adapters; do not edit.

/// Adapters that need nothing but Python, as the text of their files.
enum PythonAdapters {
  /// `Corpora/adapters/python-urllib.py`.
  static let urllib = ##"""
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

    """##
  /// `Corpora/adapters/python-cookiejar.py`.
  static let cookiejar = ##"""
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

    """##
}
