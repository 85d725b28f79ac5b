"""Scrapy: OffsiteMiddleware.should_follow on a real Request, which is what a spider's requests go through."""
from types import SimpleNamespace

from line_protocol import serve, without_its_imports

without_its_imports("scrapy", Request=object, Spider=object, signals=None)
from scrapy.downloadermiddlewares.offsite import OffsiteMiddleware
from scrapy.http.request import Request


def gate(allowed, blocked):
    spider = SimpleNamespace(allowed_domains=allowed)
    middleware = OffsiteMiddleware(None)
    return lambda url: middleware.should_follow(Request(url), spider)


serve("Scrapy", ["allow", "subdomains"], gate)
