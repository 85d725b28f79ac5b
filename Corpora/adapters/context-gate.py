"""A gate of the context rule behind the line protocol: it fetches only what the conversation gave.

It is small on purpose. Replace `given` and `fault` by your own gate and keep the loop. With --fetch it requests what it
allows before it answers, as a fetch tool does, if that leads to 127.0.0.1: for `gatecrash transmit`.
"""

import base64
import http.client
import json
import re
import sys
from urllib.parse import urlsplit

COUNTS = {"web_search_tool_result", "web_fetch_tool_result"}
WORD = re.compile(r'[^\s<>"\x00-\x1f\x7f]+')
LINK = re.compile(r"""\]\((https?://[^)]*)\)|href='(https?://[^']*)'""")


def text_of(content):
    """The texts of a block that the rule counts."""
    if isinstance(content, str):
        return [content]
    if isinstance(content, dict):
        content = [content]
    texts = []
    for part in content or []:
        if part.get("type") == "text":
            texts.append(part["text"])
        elif part.get("type") == "document":
            texts.append(part["source"].get("data", ""))
        elif part.get("type") == "web_search_result":
            texts += [part["url"], part.get("snippet") or ""]
        elif part.get("type") == "web_fetch_result":
            text = part["content"].get("source", {}).get("data", "")
            texts.append(text.rpartition(" ")[0] if part.get("truncated") else text)
    return texts


def given(messages, fetch):
    """The URLs that stood in the conversation before the call that asks."""
    urls, searches, excluded = set(), {}, set()
    for message in messages:
        content = message["content"]
        blocks = [{"type": "text", "text": content}] if isinstance(content, str) else content
        for block in blocks:
            kind = block["type"]
            if block.get("id") == fetch and fetch is not None:
                return urls
            if kind == "server_tool_use":
                searches[block["id"]] = block["name"]
            texts = []
            if message["role"] == "user" and kind == "text":
                texts = [block["text"]]
            elif message["role"] == "user" and kind == "document":
                texts = text_of(block)
            elif message["role"] == "user" and kind == "tool_result" and not block.get("is_error"):
                texts = text_of(block.get("content"))
            elif message["role"] == "assistant" and kind in COUNTS and block["tool_use_id"] in searches:
                texts = text_of(block["content"])
            for text in texts:
                words = [word for word in WORD.findall(text) if not word.rstrip(".,)").endswith("\u2026")]
                words = [word for word in words if not word.endswith("...")]
                words += [one or other for one, other in LINK.findall(text)]
                for word in words:
                    if word.startswith(("https://", "http://")):
                        try:
                            urls.add(key(word))
                        except ValueError:
                            continue  # This is no URL.
    return urls


def resolved(path):
    """The path without its dot segments, as every client sends it."""
    segments, done = path.split("/")[1:] or [""], []
    for place, segment in enumerate(segments):
        plain = segment.lower().replace("%2e", ".")
        if plain == "..":
            del done[-1:]
        elif plain != ".":
            done.append(segment)
        if plain in (".", "..") and place == len(segments) - 1:
            done.append("")
    return "/" + "/".join(done)


def key(url):
    """What two URLs have in common that are the same request."""
    parts = urlsplit(url)
    port = {("https", 443): None, ("http", 80): None}.get((parts.scheme, parts.port), parts.port)
    host = (parts.hostname or "").encode("idna").decode() + (f":{port}" if port else "")
    return (parts.scheme, host, resolved(parts.path), parts.query, "?" in url.partition("#")[0])


def uses(messages, fetch):
    """How many fetches the message of the call that asks made before it; failed ones count."""
    for message in messages:
        made = 0
        for block in message["content"] if isinstance(message["content"], list) else []:
            if block.get("id") == fetch and fetch is not None:
                return made
            made += block["type"] == "server_tool_use" and block["name"] == "web_fetch"
    return 0


def fault(url, urls, is_used_up):
    """The error code of a URL that may not be fetched."""
    if len(url) > 250:
        return "url_too_long"
    try:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or "@" in parts.netloc or not url.isprintable():
            return "invalid_tool_input"
        if key(url) not in urls:
            return "url_not_in_prior_context"
    except ValueError:
        return "invalid_tool_input"
    return "max_uses_exceeded" if is_used_up else None


def fetch_from_loopback(url):
    """Requests a URL of this machine; whatever leads elsewhere is left alone."""
    parts = urlsplit(url)
    if parts.scheme != "http" or parts.hostname != "127.0.0.1":
        return
    try:
        connection = http.client.HTTPConnection(parts.hostname, parts.port or 80, timeout=5)
        connection.request("GET", (parts.path or "/") + ("?" + parts.query if parts.query else ""))
        connection.getresponse().read()
        connection.close()
    except (OSError, http.client.HTTPException):
        pass  # A fetch that fails was allowed all the same.


def serve(fetches):
    """Answers lines until bye."""
    urls, is_used_up = set(), False
    for line in sys.stdin:
        message = json.loads(line)
        reply = {"id": message.get("id"), "ok": True}
        if message["op"] == "hello":
            reply = {"name": "context-gate", "version": "1.1", "capabilities": ["allow", "block", "context"]}
        elif message["op"] == "policy":
            urls = set()
            if "allowed_domains" in message or "blocked_domains" in message:
                reply = {"id": message["id"], "declined": "this gate has no domain lists"}
        elif message["op"] == "context":
            tools = message.get("tools", [])
            if any("url_sources" in tool for tool in tools):
                reply = {"id": message["id"], "declined": "url_sources is not supported"}
            else:
                urls = given(message["messages"], message.get("fetch"))
                limits = [tool["max_uses"] for tool in tools if "max_uses" in tool]
                is_used_up = bool(limits) and uses(message["messages"], message.get("fetch")) >= min(limits)
        elif message["op"] == "ask":
            raw = message.get("url_base64")
            url = message["url"] if raw is None else base64.b64decode(raw).decode("utf-8", "replace")
            code = fault(url, urls, is_used_up)
            if code is None and fetches:
                fetch_from_loopback(url)
            reply = {"id": message["id"], "verdict": "allow" if code is None else "deny"}
            if code is not None:
                reply["code"] = code
        else:
            break
        print(json.dumps(reply), flush=True)


serve("--fetch" in sys.argv[1:])
