#!/usr/bin/env python3
"""Every link of a published edition leads somewhere, and nothing is loaded from elsewhere: links.py EDITION

Read as a browser would (relative to the page, percent signs decoded, fragments looked up), without the program's plan.
"""
import html.parser
import pathlib
import sys
from urllib.parse import unquote, urljoin, urlsplit

from findings import Findings

HOST = "http://site.invalid/"
LOADED = {"src", "srcset", "poster", "data", "action"}


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.links, self.loaded, self.ids, self.repeated = [], [], set(), []
        self.is_document, self.canonical = False, None
        self.feed(text)

    def handle_decl(self, declaration):
        self.is_document = declaration.lower() == "doctype html"

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                if value in self.ids:
                    self.repeated.append(value)
                self.ids.add(value)
            elif name in ("href", "xlink:href"):
                rel = dict(attributes).get("rel", "")
                if tag == "link" and rel not in ("canonical", "alternate"):
                    self.loaded.append(value)
                if rel == "canonical":
                    self.canonical = value
                else:
                    self.links.append(value)
            elif name in LOADED:
                self.loaded.append(value)
                self.links.append(value)


def main(edition):
    findings, edition = Findings(), pathlib.Path(edition)
    files = {path.relative_to(edition).as_posix(): path for path in edition.rglob("*") if path.is_file()}
    pages = {name: Page(path.read_text("utf-8")) for name, path in files.items() if name.endswith(".html")}
    reached = {"index.html", "404.html"}
    # The site may stand below a path of its host, which only the 404 page has to know.
    base = urljoin(HOST, urlsplit(pages["index.html"].canonical or "/").path)
    for name, page in sorted(pages.items()):
        findings.true(f"{name} says that it is HTML", page.is_document)
        findings.equal(f"{name}: ids given twice", page.repeated, [])
        findings.equal(f"{name}: loaded from elsewhere", [url for url in page.loaded if urlsplit(url).netloc], [])
        broken = [link for link in page.links if not leads(base, name, link, files, pages, reached)]
        findings.equal(f"{name}: links that lead nowhere", broken, [])
    findings.equal("pages no link leads to", sorted(pages.keys() - reached), [])
    return findings.finish()


def leads(base, page, link, files, pages, reached):
    target = urlsplit(urljoin(base + page, link))
    if not target.geturl().startswith(base):
        return not target.geturl().startswith(HOST) and target.scheme in ("http", "https", "mailto", "tel")
    name = unquote(target.path.removeprefix(urlsplit(base).path))
    name = name + "index.html" if name.endswith("/") or not name else name
    reached.add(name)
    if name not in files:
        return False
    fragment = unquote(target.fragment)
    return not fragment or (name in pages and fragment in pages[name].ids)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else print(__doc__, file=sys.stderr) or 2)
