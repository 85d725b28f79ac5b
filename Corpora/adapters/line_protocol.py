"""What the adapters of published packages share: the line protocol, and stand-ins for what they drag in."""
import base64, importlib.abc, importlib.machinery, importlib.util, json, sys, types
from importlib.metadata import version
from unittest.mock import MagicMock


class Hollow:
    """A class of a module that is not there: may be inherited from, called, and subscripted."""

    def __init__(self, *arguments, **names):
        pass

    def __class_getitem__(cls, item):
        return cls


class Shell(types.ModuleType):
    """A module that is not there: the decision under test uses nothing of it."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (Hollow,), {}) if name[0].isupper() else MagicMock()


class Inert(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds a shell for every module that is not installed."""

    def find_spec(self, name, path=None, target=None):
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return Shell(spec.name)

    def exec_module(self, module):
        pass


def without_its_imports(package, **names):
    """Makes the modules of an installed package importable without running its own __init__."""
    shell = types.ModuleType(package)
    shell.__path__ = importlib.util.find_spec(package).submodule_search_locations
    shell.__dict__.update(names)
    sys.modules[package] = shell
    sys.meta_path.append(Inert())


def serve(package, capabilities, gate):
    """Answers lines until bye; gate(allowed, blocked) makes a function that says whether a URL may be fetched."""
    out = sys.stdout
    sys.stdout = sys.stderr  # What a package prints is no answer.
    for line in sys.stdin:
        message = json.loads(line)
        if message["op"] == "hello":
            reply = {"name": package, "version": version(package), "capabilities": capabilities}
        elif message["op"] == "policy":
            permits = gate(message.get("allowed_domains"), message.get("blocked_domains"))
            reply = {"id": message["id"], "ok": True}
        elif message["op"] == "ask":
            raw = message.get("url_base64")
            url = message["url"] if raw is None else base64.b64decode(raw).decode("utf-8", "replace")
            try:
                reply = {"id": message["id"], "verdict": "allow" if permits(url) else "deny"}
            except ValueError:
                reply = {"id": message["id"], "verdict": "deny"}
        else:
            break
        print(json.dumps(reply), file=out, flush=True)
