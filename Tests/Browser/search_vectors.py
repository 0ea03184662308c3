#!/usr/bin/env python3
"""Holds the browser's search engine to what the Swift engine does, in a headless Chromium.

search_vectors.py ENGINE.js VECTORS.json                run the shared test vectors
search_vectors.py compare ENGINE.js SITE ANSWERS.json   ask a published site and compare, place by place;
                                                        ANSWERS: {query: {"total": n, "addresses": [...]}, ...}
search_vectors.py queries SITE COUNT SEED               print COUNT queries as JSON: substrings of published texts
                                                        of 2 to 6 characters, pairs of them, codes and their beginnings

Exit code 0: all agree; 1: something differs (each difference on its own line); 2: usage.
Needs Python's playwright and Chromium (the program `chromium` on PATH, or playwright's own).
"""
import json
import pathlib
import random
import shutil
import sys

HOST = "http://search.invalid/"


def with_page(engine, files, work):
    """Calls work(page) in a blank page of HOST; files(path) gives the bytes below it, or None."""
    from playwright.sync_api import sync_playwright

    script = pathlib.Path(engine).read_bytes()

    def answer(route):
        path = route.request.url[len(HOST):].split("?")[0]
        if path == "":
            return route.fulfill(body="<!doctype html><title>vectors</title>", content_type="text/html")
        if path == "engine.js":
            return route.fulfill(body=script, content_type="text/javascript")
        body = files(path)
        if body is None:
            return route.fulfill(status=404, body="")
        return route.fulfill(body=body, content_type="application/json")

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        try:
            page = browser.new_page()
            page.route("**/*", answer)
            page.goto(HOST)
            page.evaluate("async () => { const engine = await import('/engine.js');"
                          f" window.engine = engine; window.search = engine.openIndex('{HOST}'); }}")
            return work(page)
        finally:
            browser.close()


class Differences:
    def __init__(self):
        self.checked = 0
        self.count = 0

    def check(self, what, found, expected):
        self.checked += 1
        if found != expected:
            self.count += 1
            print(f"{what}: found {found!r}, expected {expected!r}")

    def finish(self):
        """The closing line that Tests/run shows; comparing nothing is a failure."""
        failed = self.count if self.checked else 1
        print(f"{self.checked - self.count} passed, {failed} failed")
        return 1 if failed else 0


def run_vectors(engine, path):
    path = pathlib.Path(path)
    vectors = json.loads(path.read_text("utf-8"))
    index = json.loads((path.parent / vectors["index"]).read_text("utf-8"))

    def work(page):
        differences = Differences()
        for text, expected in vectors["folding"]:
            differences.check(f"folding of {text!r}", page.evaluate("text => engine.fold(text)", text), expected)
        for text, expected in vectors["bigrams"]:
            differences.check(f"bigrams of {text!r}", page.evaluate("text => engine.bigrams(text)", text), expected)
        for text, words, ignored in vectors["queries"]:
            parsed = page.evaluate(
                "text => { const { words, ignored } = engine.parse(text);"
                " return [words.map(w => w.join('')), ignored.map(w => w.join(''))]; }", text)
            differences.check(f"query {text!r}", parsed, [words, ignored])
        for vector in vectors["answers"]:
            found = page.evaluate("([query, limit, offset]) => search(query, limit, offset)",
                                  [vector["query"], vector.get("limit", 100), vector.get("offset", 0)])
            what = f"answer to {vector['query']!r}"
            addresses = vector["addresses"]
            differences.check(what, [hit["address"] for hit in found["hits"]], addresses)
            differences.check(what + ", total", found["total"], vector.get("total", len(addresses)))
            differences.check(what + ", ignored", found["ignored"], vector.get("ignored", []))
            if "title" in vector:
                differences.check(what + ", title", found["hits"][0]["title"], vector["title"])
        return differences.finish()

    return with_page(engine, lambda path: index.get(path), work)


def compare(engine, site, answers):
    site = pathlib.Path(site)
    answers = json.loads(pathlib.Path(answers).read_text("utf-8"))

    def file(path):
        target = site / path
        return target.read_bytes() if path.startswith("search/") and target.is_file() else None

    def work(page):
        differences = Differences()
        for query, expected in answers.items():
            addresses = expected["addresses"]
            found = page.evaluate("([query, limit]) => search(query, limit)", [query, max(len(addresses), 1)])
            differences.check(f"total of {query!r}", found["total"], expected["total"])
            differences.check(f"answer to {query!r}", [hit["address"] for hit in found["hits"]][:len(addresses)], addresses)
        return differences.finish()

    return with_page(engine, file, work)


def queries(site, count, seed):
    folder = pathlib.Path(site) / "search"
    chance = random.Random(seed)
    texts, codes = [], []
    for path in sorted((folder / "texts").iterdir()):
        for row in json.loads(path.read_text("utf-8"))["rows"]:
            texts += [text for text in [row[2], *row[4]] if isinstance(text, str) and len(text) > 1]
    for path in sorted((folder / "codes").iterdir()) if (folder / "codes").is_dir() else []:
        codes += json.loads(path.read_text("utf-8"))[::2]

    def substring():
        while True:
            text = chance.choice(texts)
            length = chance.randrange(2, min(6, len(text)) + 1)
            start = chance.randrange(0, len(text) - length + 1)
            word = text[start:start + length]
            if not any(character.isspace() or character in '"＂' for character in word):
                return word

    def code():
        whole = chance.choice(codes)
        return whole.upper() if chance.random() < 0.5 else whole[:max(2, len(whole) - chance.randrange(0, 3))]

    kinds = [substring, substring, lambda: substring() + " " + substring()] + ([code] if codes else [])
    return [kinds[number % len(kinds)]() for number in range(count)]


def main(arguments):
    if len(arguments) == 4 and arguments[0] == "compare":
        return compare(*arguments[1:])
    if len(arguments) == 4 and arguments[0] == "queries":
        print(json.dumps(queries(arguments[1], int(arguments[2]), int(arguments[3])), ensure_ascii=False, indent=0))
        return 0
    if len(arguments) == 2:
        return run_vectors(*arguments)
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
