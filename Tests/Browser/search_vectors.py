#!/usr/bin/env python3
"""Holds the browser's search engine to what the Swift engine does, in a headless Chromium.

search_vectors.py ENGINE.js VECTORS.json                run the shared test vectors
search_vectors.py compare ENGINE.js SITE ANSWERS.json   ask a published site and compare, place by place;
                                                        ANSWERS: {query: {"total": n, "addresses": [...]}, ...}
search_vectors.py queries SITE COUNT SEED               print COUNT queries of every kind as JSON: substrings, pairs of
                                                        them, phrases, fields, years, amounts, negations, codes, pinyin,
                                                        traditional characters, words that are not there

Exit code 0: all agree; 1: something differs (each difference on its own line); 2: usage.
Needs Python's playwright and Chromium (the program `chromium` on PATH, or playwright's own).
"""
import json
import pathlib
import random
import sys

from chromium import chromium, new_context

HOST = "http://search.invalid/"


def with_page(engine, files, work):
    """Calls work(page) in a blank page of HOST; files(path) gives the bytes below it, or None."""
    engine = pathlib.Path(engine)

    def answer(route):
        path = route.request.url[len(HOST):].split("?")[0]
        if path == "":
            return route.fulfill(body="<!doctype html><title>vectors</title>", content_type="text/html")
        if path.startswith("assets/"):
            return route.fulfill(body=(engine.parent / path[len("assets/"):]).read_bytes(), content_type="text/javascript")
        body = files(path)
        if body is None:
            return route.fulfill(status=404, body="")
        return route.fulfill(body=body, content_type="application/json")

    with chromium() as browser:
        page = new_context(browser).new_page()
        page.route("**/*", answer)
        page.goto(HOST)
        page.evaluate(f"async () => {{ const engine = await import('/assets/{engine.name}');"
                      f" window.engine = engine; window.search = engine.openIndex('{HOST}'); }}")
        return work(page)


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

    table = index["search/tables/" + json.loads(index["search/index.json"])["table"] + ".json"]

    def work(page):
        differences = Differences()
        page.evaluate("pairs => { window.table = engine.pairs(pairs); }", json.loads(table))
        for text, expected in vectors["folding"]:
            differences.check(f"folding of {text!r}", page.evaluate("text => engine.fold(text, table)", text), expected)
        for text, expected in vectors["bigrams"]:
            differences.check(f"bigrams of {text!r}", page.evaluate("text => engine.bigrams(text)", text), expected)
        for text, words, ignored in vectors["queries"]:
            parsed = page.evaluate(
                "text => { const { items, ignored } = engine.parse(text, table);"
                " return [items.map(item => engine.describe(item, 6)), ignored]; }", text)
            differences.check(f"query {text!r}", parsed, [words, ignored])
        for vector in vectors["answers"]:
            found = page.evaluate("([query, limit, offset]) => search(query, limit, offset)",
                                  [vector["query"], vector.get("limit", 100), vector.get("offset", 0)])
            what = f"answer to {vector['query']!r}"
            addresses = vector["addresses"]
            differences.check(what, [hit["address"] for hit in found["hits"]], addresses)
            differences.check(what + ", total", found["total"], vector.get("total", len(addresses)))
            differences.check(what + ", ignored", found["ignored"], vector.get("ignored", []))
            readings = [[reading["word"], *reading["names"]] for reading in found["readings"]]
            differences.check(what + ", readings", readings, vector.get("readings", []))
            differences.check(what + ", proposals", found["proposals"], vector.get("proposals", []))
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
            for name in ["readings", "proposals"]:
                differences.check(f"{name} of {query!r}", found[name], expected[name])
        return differences.finish()

    return with_page(engine, file, work)


def queries(site, count, seed):
    """Queries of every kind, made of what the published index holds."""
    folder = pathlib.Path(site) / "search"
    chance = random.Random(seed)
    root = json.loads((folder / "index.json").read_text("utf-8"))
    texts, codes, readings = [], [], []
    for path in sorted((folder / "texts").iterdir()):
        for row in json.loads(path.read_text("utf-8"))["rows"]:
            texts += [text for text in [row[1], *row[3]] if isinstance(text, str) and len(text) > 1]
    for path in sorted((folder / "codes").iterdir()) if (folder / "codes").is_dir() else []:
        codes += json.loads(path.read_text("utf-8"))[::2]
    for path in sorted((folder / "readings").iterdir()) if (folder / "readings").is_dir() else []:
        readings += [reading.replace("!", "").replace("'", "") for reading in json.loads(path.read_text("utf-8"))[::2]]
    table = json.loads((folder / "tables" / (root["table"] + ".json")).read_text("utf-8"))
    traditional = dict(zip(table[1::2], table[::2]))
    groups = [(kind, name) for kind, count, start in
              [(kind, count, sum(other[1] for other in root["groups"]["kinds"][:at]))
               for at, (kind, count) in enumerate(root["groups"]["kinds"])]
              for name in root["groups"]["names"][start:start + count]]
    years = [run[1] for run in root["years"] if len(run) > 1] or [2024]

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

    def reading():
        whole = chance.choice(readings)
        return whole[:chance.randrange(2, min(len(whole), 9) + 1)]

    def field():
        kind, name = chance.choice(groups)
        field = {"city": "城市", "county": "city", "region": "地区", "programme": "项目类型"}.get(kind, kind)
        return f"{field}:{name.split(' ')[0]}"

    def amount():
        low = chance.choice([0, 10, 50, 100, 123.45, 300, 500, 1000])
        return chance.choice([f"支持>{low}", f"支持 <= {low}", f"support:{low}-{low + 200}", f"{low + 1}.0", f"{low:.0f}万元"])

    def phrase():
        text = chance.choice(texts)
        start = chance.randrange(0, len(text))
        return '"' + text[start:start + 9].strip().replace('"', "") + '"'

    kinds = [
        substring, lambda: substring() + " " + substring(), phrase, amount,
        lambda: substring() + " -" + substring(), lambda: substring() + " 不含" + substring(),
        lambda: f"{chance.choice(years)} {substring()}", lambda: f"年度:{chance.choice(years)} {substring()}",
        lambda: amount() + " " + substring(), lambda: "单位:" + substring(), lambda: "项目:" + substring(),
        lambda: "".join(traditional.get(character, character) for character in substring()),
        lambda: substring() + "龘" + substring(), lambda: substring() + " " + substring() + " " + substring(),
        *([code] if codes else []), *([reading, lambda: reading() + " " + substring()] if readings else []),
        *([field, lambda: field() + " " + substring()] if groups else []),
    ]
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
