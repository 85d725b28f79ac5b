"""pydantic-ai: the check of the local web fetch tool, as its download function makes it for every hop."""
from line_protocol import serve, without_its_imports

without_its_imports("pydantic_ai")
from pydantic_ai._ssrf import _check_domain, extract_host_and_port


def gate(allowed, blocked):
    def permits(url):
        host = extract_host_and_port(url)[0]
        _check_domain(host, allowed_domains=allowed, blocked_domains=blocked)  # Raises ValueError.
        return True

    return permits


serve("pydantic-ai-slim", ["allow", "block", "unicode_entries"], gate)
