#!/usr/bin/env python3
"""How far the names of a generated crate are those of the provider's package for Node.

    npm pack telnyx && tar xzf telnyx-*.tgz
    python3 spec/whole/official_names.py CRATE package [--different]

Compares, for each endpoint that both have, the accessor (`calls.actions`) and the method (`answer`).
"""

import re
import sys
from pathlib import Path


def snake(name):
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return name.replace("-", "_").lower()


def endpoint(method, path):
    return method.lower(), re.sub(r"\$?\{[^}]*\}", "{}", path)


def official(package):
    """The names of the package: each resource is a file, each method calls one endpoint."""
    resources = Path(package, "resources")
    names = {}
    for file in sorted(resources.rglob("*.js")):
        parts = [snake(part) for part in file.relative_to(resources).with_suffix("").parts]
        if parts[-1] == "index":
            continue
        if len(parts) > 1 and parts[-1] == parts[-2]:
            parts.pop()
        methods = re.finditer(r"\n    (\w+)\([^)]*\) \{\n(.*?)\n    \}", file.read_text(), re.S)
        for name, body in (method.groups() for method in methods):
            call = re.search(r"_client\.(\w+)\((?:\(0, \w+\.path\) )?[`']([^`']*)", body)
            if call:
                verb = {"getAPIList": "get"}.get(call[1], call[1])
                if call[1] == "getAPIList" and "method: 'post'" in body:
                    verb = "post"
                names[endpoint(verb, call[2])] = (".".join(parts), snake(name))
    return names


def ours(crate):
    """The names of the crate, as the example of each method shows them."""
    names = {}
    for file in Path(crate, "src", "resources").glob("*.rs"):
        route = None
        for line in file.read_text().splitlines():
            if found := re.match(r"\s*/// `([A-Z]+) (/\S*)`$", line):
                route = endpoint(*found.groups())
            found = re.search(r"///.*client\.((?:[\w#]+\(\)\.)+)([\w#]+)\(", line)
            if found and route:
                plain = [part.replace("()", "").replace("r#", "") for part in found.groups()]
                names[route] = (plain[0].rstrip("."), plain[1])
                route = None
    return names


def main():
    crate, package = sys.argv[1:3]
    theirs, own = official(package), ours(crate)
    both = sorted(set(theirs) & set(own))
    if not both:
        sys.exit("nothing in common: is the crate generated, and the package unpacked?")
    share = lambda same: f"{100 * sum(map(same, both)) / len(both):.1f} %"
    print(f"endpoints in both: {len(both)}")
    print("same accessor:    ", share(lambda key: theirs[key][0] == own[key][0]))
    print("same method:      ", share(lambda key: theirs[key][1] == own[key][1]))
    print("same in all:      ", share(lambda key: theirs[key] == own[key]))
    if "--different" in sys.argv:
        for key in both:
            if theirs[key] != own[key]:
                print(*key, ".".join(own[key]), ".".join(theirs[key]))


if __name__ == "__main__":
    main()
