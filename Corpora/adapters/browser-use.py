"""browser-use: BrowserContext._is_url_allowed, the check before and after each navigation."""
from types import SimpleNamespace

from line_protocol import serve, without_its_imports

without_its_imports("browser_use")
from browser_use.browser.context import BrowserContext


def gate(allowed, blocked):
    context = SimpleNamespace(config=SimpleNamespace(allowed_domains=allowed))
    return lambda url: BrowserContext._is_url_allowed(context, url)


serve("browser-use", ["allow", "subdomains"], gate)
