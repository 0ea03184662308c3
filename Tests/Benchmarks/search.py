#!/usr/bin/env python3
"""Measures search in a headless Chromium, beside Pagefind's extended binary on the same texts in the same run.

search.py [--work DIR] [--queries N] [--cold N] [--seed S] [--only gongshi|pagefind] PROJECTS…

For each number of projects: a synthetic list, the published site, its index; pages with exactly the texts of that index
for Pagefind; seeded queries with known targets. Prints Markdown tables and keeps every single measurement as JSON below
DIR. What is counted: every body byte a server sends (gzip 6 for text, files already compressed as they are).

  cold  browser cache emptied, page opened anew for each query: bytes, requests, milliseconds from opening to results
  warm  one page, one query after the other: milliseconds from input to results shown
  all   the complete list of results, for recall

Kinds of queries: a, 2 to 6 neighbouring characters of a title; b, an organisation's name without its form; c, two words
of one title; d, a project's id. A query is distinctive if at most ten texts truly hold all its words.
"""
import argparse
import gzip
import http.server
import importlib.metadata
import json
import os
import pathlib
import platform
import random
import re
import shutil
import statistics
import subprocess
import sys
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = ROOT / ".build/release"
TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
         ".svg": "image/svg+xml", ".wasm": "application/wasm"}
ZIPPED = {".html", ".js", ".css", ".json", ".svg"}
FORM = re.compile(r"((集团|股份)?有限公司|（.*?）)+$")


# The sites

def make_site(folder, projects):
    """A site of one list of `projects` rows; returns the published folder."""
    if (folder / "output/public/search/index.json").exists():
        return folder / "output/public"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copytree(ROOT / "themes", folder / "themes")
    for path in (folder / "content/projects").glob("*.csv"):
        path.unlink()
    for tables in ["payments", "indicators"]:  # of the projects that were in these lists
        shutil.rmtree(folder / "content" / tables)
    subprocess.run([PROGRAMS / "sample-data", "--site", ROOT, "--projects", str(projects),
                    "--to", folder / "content/projects/list.csv"], check=True)
    (folder / "content/projects/sources.yaml").write_text("sources:\n  - file: list.csv\n    measures: all\n")
    subprocess.run([PROGRAMS / "gongshi", "build", "--site", folder, "--output", folder / "output",
                    "--edition", "public", "--quiet"], check=True, stderr=subprocess.DEVNULL)
    return folder / "output/public"


def documents(site):
    """[(address, title, all texts)] of the index, so that both engines are given the same."""
    root = json.loads((site / "search/index.json").read_text("utf-8"))
    groups, files, found = root["groups"]["names"], root["texts"]["files"], []
    for at in range(0, len(files), 7):
        shard = json.loads((site / f"search/texts/{files[at:at + 7]}.json").read_text("utf-8"))
        text = lambda one: shard["shared"][one] if isinstance(one, int) else one
        for address, title, lines, fields, numbers in shard["rows"]:
            found.append((address, title, [*map(text, fields), *(groups[number] for number in numbers)]))
    codes = root["codes"]["files"]
    keep = {}
    digits = {d: v for v, d in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_")}
    for at in range(0, len(codes), 7):
        shard = json.loads((site / f"search/codes/{codes[at:at + 7]}.json").read_text("utf-8"))
        for code, steps in zip(shard[::2], shard[1::2]):
            number = step = shift = 0
            for digit in steps:
                step |= (digits[digit] & 31) << shift
                shift += 5
                if digits[digit] < 32:
                    number += step
                    keep.setdefault(number, []).append(code.upper())
                    step = shift = 0
    return [(address, title, texts + keep.get(number, [])) for number, (address, title, texts) in enumerate(found)]


def make_pagefind(folder, texts):
    """Pages with the texts of the index, Pagefind's index of them and a page with its interface."""
    pages = folder / "site"
    shutil.rmtree(pages, ignore_errors=True)
    escape = lambda text: text.replace("&", "&amp;").replace("<", "&lt;")
    for address, title, others in texts:
        path = pages / address / "index.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('<!DOCTYPE html><html lang="zh-CN"><head><title>x</title></head><body><main data-pagefind-body>'
                        f"<h1>{escape(title)}</h1><p>{'</p><p>'.join(map(escape, others))}</p></main></body></html>", "utf-8")
    began = time.perf_counter()
    used = os.times()
    subprocess.run([sys.executable, "-m", "pagefind", "--site", pages], check=True, stdout=subprocess.DEVNULL)
    seconds, after = time.perf_counter() - began, os.times()
    (pages / "search.html").write_text(
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>检索</title>'
        '<link rel="stylesheet" href="/pagefind/pagefind-ui.css"></head><body><div id="search"></div>'
        '<script src="/pagefind/pagefind-ui.js"></script><script>new PagefindUI({element:"#search",pageSize:10,'
        'showSubResults:false,showImages:false,debounceTimeoutMs:0});</script></body></html>', "utf-8")
    cpu = after.children_user + after.children_system - used.children_user - used.children_system
    return pages, {"seconds": seconds, "cpu": cpu, **weigh(pages / "pagefind")}


def weigh(folder):
    """Files and bytes as they lie there and as they travel."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    bytes_, travelling = 0, 0
    for path in files:
        body = path.read_bytes()
        bytes_ += len(body)
        travelling += len(gzip.compress(body, 6)) if path.suffix in ZIPPED else len(body)
    return {"files": len(files), "bytes": bytes_, "travelling": travelling}


def shards(site):
    """The sizes of all shards, zipped, rising."""
    return sorted(len(gzip.compress(path.read_bytes(), 6)) for path in (site / "search").rglob("*.json"))


# The queries

def make_queries(texts, count, seed):
    chance = random.Random(seed)
    projects = [(address, title, others) for address, title, others in texts if address.startswith("projects/")]
    organisations = [(address, title) for address, title, _ in texts if address.startswith("organisations/")]
    joined = [f"{title}\x1f{chr(31).join(others)}".lower() for _, title, others in texts]

    def piece(title, low, high):
        while True:
            length = chance.randrange(low, high + 1)
            start = chance.randrange(0, max(len(title) - length, 0) + 1)
            word = title[start:start + length]
            if len(word) >= low and re.fullmatch(r"\w+", word) and not re.fullmatch(r"[a-zA-Z]{2,}|\d{4}年?", word):
                return word

    queries = []
    while len(queries) < count:
        kind, (address, title, others) = "abcd"[len(queries) % 4], chance.choice(projects)
        if kind == "a":
            words = [piece(title, 2, 6)]
        elif kind == "b":
            address, name = chance.choice(organisations)
            words = [FORM.sub("", name)]
        elif kind == "c":
            words = [piece(title, 2, 4), piece(title, 2, 4)]
        else:
            words = [next(text for text in others if re.match(r"S\d{4}-", text))]
        true = sum(all(word.lower() in text for word in words) for text in joined)
        queries.append({"kind": kind, "q": " ".join(words), "target": address, "true": true})
    return queries


# The browser

class Counter:
    def __init__(self):
        self.lock, self.requests, self.bytes = threading.Lock(), 0, 0

    def add(self, count):
        with self.lock:
            self.requests, self.bytes = self.requests + 1, self.bytes + count

    def reset(self):
        with self.lock:
            self.requests = self.bytes = 0


def serve(folder, counter):
    zipped = {}

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # else every answer may wait 40 ms for an acknowledgement

        def log_message(self, *arguments):
            pass

        def do_GET(self):
            path = folder / self.path.split("?")[0].lstrip("/")
            path = path / "index.html" if path.is_dir() else path
            if not path.is_file():
                self.send_response(404)
                self.send_header("Content-Length", "0")
                return self.end_headers()
            isZipped = path.suffix in ZIPPED
            if isZipped and path not in zipped:
                zipped[path] = gzip.compress(path.read_bytes(), 6)
            body = zipped[path] if isZipped else path.read_bytes()
            counter.add(len(body))
            self.send_response(200)
            self.send_header("Content-Type", TYPES.get(path.suffix, "application/octet-stream"))
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "max-age=3600")
            if isZipped:
                self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            self.wfile.write(body)

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}"


GONGSHI = {
    "page": "/search/", "input": "#q", "links": "#results a",
    "ready": "q => document.querySelector('#results').dataset.query === q",
    "all": "async q => { window.engine ??= (await import('/assets/search-engine.js')).openIndex('/');"
           " return (await window.engine(q, 1e6)).hits.map(hit => hit.address); }",
}
PAGEFIND = {
    "page": "/search.html", "input": ".pagefind-ui__search-input", "links": ".pagefind-ui__result-link",
    "ready": "q => { const said = document.querySelector('.pagefind-ui__message');"
             " if (!said || !said.textContent.includes(q) || document.querySelector('.pagefind-ui__results-area .pagefind-ui__loading')) return false;"
             " const shown = document.querySelectorAll('.pagefind-ui__results > .pagefind-ui__result').length;"
             " return shown ? document.querySelectorAll('.pagefind-ui__result-link').length >= shown : /没有|未找到|找不到|No results|^0/.test(said.textContent); }",
    "all": "async q => { const pagefind = await import('/pagefind/pagefind.js');"
           " return (await pagefind.search(q)).results.map(result => result.id); }",
}
TYPE = """([q, input, links, ready, limit]) => new Promise(done => {
  const isReady = eval(ready), box = document.querySelector(input), end = performance.now() + limit;
  const began = performance.now();
  const look = () => {
    const isOver = performance.now() > end;
    if (!isOver && !isReady(q)) return;
    observer.disconnect(); clearInterval(timer);
    done({ms: performance.now() - began, opened: performance.now(), isOver,
      hrefs: [...document.querySelectorAll(links)].map(link => link.getAttribute("href")).slice(0, 10)});
  };
  const observer = new MutationObserver(look), timer = setInterval(look, 20);
  observer.observe(document.documentElement, {subtree: true, childList: true, characterData: true, attributes: true});
  box.focus();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(box, q);
  box.dispatchEvent(new InputEvent("input", {bubbles: true, data: q, inputType: "insertFromPaste"}));
})"""


def measure(site, engine, queries, cold_count, names):
    from playwright.sync_api import sync_playwright

    counter = Counter()
    server, base = serve(site, counter)
    address = lambda href: re.sub(r"^(https?://[^/]+)?/(index\.html$)?", "", href or "").replace("index.html", "")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"),
                                             args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])

        def ask(page, query):
            page.wait_for_selector(engine["input"])
            return page.evaluate(TYPE, [query["q"], engine["input"], engine["links"], engine["ready"], 20000])

        def opened():
            context = browser.new_context(bypass_csp=True, locale="zh-CN")
            page = context.new_page()
            page.goto(base + engine["page"])
            return context, page

        context, page = opened()
        ask(page, queries[0])
        context.close()
        cold = []
        for query in queries[:cold_count]:
            counter.reset()
            context, page = opened()
            answer = ask(page, query)
            cold.append({"bytes": counter.bytes, "requests": counter.requests, "ms": answer["opened"], "isOver": answer["isOver"]})
            context.close()
        context, page = opened()
        page.wait_for_timeout(500)
        warm = [ask(page, query) for query in queries]
        again = [ask(page, query) for query in reversed(queries)]
        lists = [page.evaluate(engine["all"], query["q"]) for query in queries]
        context.close()
        browser.close()
    server.shutdown()
    lists = [{address(names.get(one, one)) for one in found} for found in lists]
    return {
        "cold": cold, "warm": [answer["ms"] for answer in warm], "again": [answer["ms"] for answer in again],
        "over": sum(answer["isOver"] for answer in warm + again),
        "found": [query["target"] in found for query, found in zip(queries, lists)],
        "none": [not found for found in lists],
        "first": [query["target"] in [address(href) for href in answer["hrefs"]] for query, answer in zip(queries, warm)],
    }


COUNT = """async ([query, count]) => {
  const { openIndex } = await import('/assets/search-engine.js'), { Facets, openBook } = await import('/assets/facets.js');
  const search = openIndex('/'), [book, { index, scores }] = await Promise.all([openBook(location.origin + '/'), search.select(query)]);
  const facets = new Facets(book, { first: index.names, documents: index.root.documents }), times = [];
  const chosen = new Map(book.dimensions.map(({ name }) => [name, []]));
  for (let at = 0; at < count; at++) {
    const { name, groups } = book.dimensions[at % book.dimensions.length], group = at * 7 % groups.length;
    const began = performance.now(), now = chosen.get(name);
    chosen.set(name, now.includes(group) ? now.filter(other => other !== group) : [...now, group].slice(-2));
    facets.choose({ chosen, least: null, most: null });
    facets.match(scores);
    facets.filter.counts();
    facets.narrow;
    times.push(performance.now() - began);
  }
  return times;
}"""
CLICK = """count => new Promise(async done => {
  const page = document.getElementById('search'), times = [];
  for (let at = 0; at < count; at++) {
    const boxes = [...document.querySelectorAll('.search-facet li:not([hidden]) input')], before = page.dataset.shown;
    const began = performance.now();
    boxes[at * 13 % boxes.length].click();
    await new Promise(go => {
      const look = () => page.dataset.shown === location.search && page.dataset.shown !== before && (observer.disconnect(), go());
      const observer = new MutationObserver(look);
      observer.observe(page, { attributes: true });
      look();
    });
    times.push(performance.now() - began);
  }
  done(times);
})"""


def measure_facets(site, count=100):
    """Milliseconds to count all facets after a change, and from a click to counts and results; bytes to open them."""
    from playwright.sync_api import sync_playwright

    counter = Counter()
    server, base = serve(site, counter)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"),
                                             args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])
        page = browser.new_page(locale="zh-CN", viewport={"width": 1280, "height": 900})
        found = {}
        for name, query in [("no query", ""), ("智能", "智能"), ("有限公司", "有限公司")]:
            page.goto(f"{base}/search/?q={query}")
            page.wait_for_selector("#search[data-shown]")
            page.wait_for_timeout(500)
            counter.reset()
            page.click("#facets summary")
            page.wait_for_selector(".search-facet input", state="attached")
            found.setdefault("bytes", counter.bytes)
            found[name] = {"count": page.evaluate(COUNT, [query, count]), "click": page.evaluate(CLICK, count)}
        browser.close()
    server.shutdown()
    return found


def report_facets(projects, found):
    def times(name, kind):
        return " / ".join(f"{quantile(found[name][kind], share):.1f}" for share in (.5, .95))
    lines = [f"<!-- {projects:,}: facets, {found['bytes'] / 1000:,.0f} kB to open; ms p50 / p95 of a change:"]
    for name in found:
        if name != "bytes":
            lines.append(f"  {name}: counted {times(name, 'count')}, click to results {times(name, 'click')}")
    return "\n".join(lines) + " -->"


def fragments(pages):
    """Pagefind's ids and the addresses they stand for."""
    names = {}
    for path in (pages / "pagefind/fragment").iterdir():
        body = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
        names[path.stem] = re.search(r'"url":"([^"]*)"', body)[1]
    return names


# The report

def quantile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, round(share * (len(values) - 1)))]


def report(projects, name, queries, found, index):
    share = lambda values: f"{100 * statistics.fmean(values):.1f}" if (values := list(values)) else "–"
    by = lambda key, kind: share(value for query, value in zip(queries, found[key]) if query["kind"] == kind)
    distinctive = share(value for query, value in zip(queries, found["first"]) if query["true"] <= 10)
    cold = [one["bytes"] for one in found["cold"]]
    return (f"| {projects:,} | {name} | {by('found', 'a')} | {by('found', 'b')} | {by('found', 'c')} | {by('found', 'd')} | {share(found['none'])} "
            f"| {distinctive} | {quantile(cold, .5) / 1000:,.0f} / {quantile(cold, .95) / 1000:,.0f} / {max(cold) / 1000:,.0f} "
            f"| {statistics.median(one['requests'] for one in found['cold']):.0f} | {quantile([one['ms'] for one in found['cold']], .5):,.0f} "
            f"| {quantile(found['warm'], .5):,.0f} / {quantile(found['warm'], .95):,.0f} / {max(found['warm']):,.0f} "
            f"| {quantile(found['again'], .5):,.0f} / {quantile(found['again'], .95):,.0f} "
            f"| {index['seconds']:.2f} / {index['cpu']:.2f} | {index['files']:,} | {index['bytes'] / 1e6:.1f} / {index['travelling'] / 1e6:.1f} |")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("projects", nargs="+", type=int)
    options.add_argument("--work", type=pathlib.Path, default=ROOT / ".build/bench-search")
    options.add_argument("--queries", type=int, default=200)
    options.add_argument("--cold", type=int, default=100)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--only", choices=["gongshi", "pagefind"])
    options = options.parse_args()
    print(f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; Chromium "
          + subprocess.run(["chromium", "--version"], capture_output=True, text=True).stdout.split()[1]
          + f"; Pagefind {importlib.metadata.version('pagefind')} extended; seed {options.seed}, {options.queries} queries, {options.cold} cold")
    print("| projects | engine | recall a % | b % | c % | d % | nothing found % | first ten hold a distinctive target % | cold kB p50 / p95 / max "
          "| requests | cold ms | warm ms p50 / p95 / max | second time p50 / p95 | index s, wall / CPU | files | MB on disk / as sent |")
    print("|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|", flush=True)
    for projects in options.projects:
        folder = options.work / str(projects)
        folder.mkdir(parents=True, exist_ok=True)
        site = make_site(folder / "gongshi", projects)
        texts = documents(site)
        queries = make_queries(texts, options.queries, options.seed)
        engines = {}
        if options.only != "pagefind":
            timing = json.loads(subprocess.run([PROGRAMS / "index-timing", site], check=True, capture_output=True, text=True).stdout)
            engines["gongshi"] = (site, GONGSHI, {**weigh(site / "search"), "seconds": timing["seconds"], "cpu": timing["cpu"]}, {})
        if options.only != "gongshi":
            pages, index = make_pagefind(folder / "pagefind", texts)
            engines["Pagefind"] = (pages, PAGEFIND, index, fragments(pages))
        for name, (pages, engine, index, names) in engines.items():
            found = measure(pages, engine, queries, options.cold, names)
            (folder / f"{name}.json").write_text(json.dumps({"queries": queries, "found": found, "index": index}, ensure_ascii=False))
            print(report(projects, name, queries, found, index), flush=True)
        if options.only != "pagefind":
            print(report_facets(projects, measure_facets(site)), flush=True)
        sizes = shards(site)
        print(f"<!-- {projects:,}: shards zipped, median {sizes[len(sizes) // 2]:,}, largest {sizes[-1]:,} bytes -->", flush=True)


if __name__ == "__main__":
    main()
