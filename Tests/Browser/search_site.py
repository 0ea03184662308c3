#!/usr/bin/env python3
"""Uses the published search page as it is: search_site.py SITE

With JavaScript on a phone and a desktop, by keyboard alone, and without JavaScript. SITE is a published edition.
Exit code 0: all as expected; 1: a difference (said on standard output); 2: usage.
"""
import pathlib
import re
import sys
from urllib.parse import quote, unquote
from xml.etree import ElementTree

from chromium import chromium, new_context
from search_vectors import HOST, Differences

TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
         ".svg": "image/svg+xml", ".xml": "application/xml"}


def run(site):
    site = pathlib.Path(site)
    problems = []

    def answer(route):
        url = unquote(route.request.url.split("?")[0].split("#")[0])
        if not url.startswith(HOST):
            problems.append(f"a request left the site: {url}")
            return route.abort()
        path = site / url[len(HOST):]
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            problems.append(f"no such file: {url}")
            return route.fulfill(status=404, body="")
        return route.fulfill(body=path.read_bytes(), content_type=TYPES.get(path.suffix, "application/octet-stream"))

    with chromium() as browser:
        def new_page(**options):
            page = new_context(browser, **options).new_page()
            page.on("pageerror", lambda error: problems.append(str(error)))
            page.on("console", lambda message: message.type == "error" and problems.append(message.text))
            page.route("**/*", answer)
            return page

        differences = Differences()
        use(new_page, differences, site)
        differences.check("problems", problems, [])
        return differences.finish()


def use(new_page, differences, site):
    check = differences.check
    template = ElementTree.parse(site / "opensearch.xml").find(".//{*}Url[@type='text/html']").get("template")
    path = re.sub(r"^https?://[^/]+/", "", template).replace("{searchTerms}", quote("苏州 有限公司"))

    page = new_page(viewport={"width": 1280, "height": 900})
    page.goto(HOST + path)
    page.wait_for_selector("#results li")
    check("the query of the address", page.input_value("#q"), "苏州 有限公司")
    check("all results hold all words", all("苏州" in text and "有限公司" in text for text in
          page.locator("#results li").all_inner_texts() if "项目" not in text), True)
    check("no names are offered unasked", page.locator(".search-names").is_visible(), False)

    page.goto(HOST + "projects/")
    loaded = len(page.evaluate("() => performance.getEntriesByType('resource').filter(one => one.name.includes('assets/search'))"))
    page.locator("#site-q").focus()
    page.keyboard.type("nanj")
    page.wait_for_selector(".search-names[data-query='nanj'] li")
    check("no page loads search before somebody turns to it", loaded, 0)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_selector("#results[data-query='南京市'] li")
    check("a name suggested on any page is asked for", unquote(page.url), HOST + "search/?q=南京市")

    page.goto(HOST)
    page.keyboard.press("Tab")
    page.locator("input[name=q]").focus()
    page.keyboard.type("suzhou")
    page.keyboard.press("Enter")
    page.wait_for_selector("#results li")
    check("the search of every page leads to the search page", page.url.split("?")[0], HOST + "search/")
    check("pinyin finds the city first", page.locator("#results li a").first.inner_text(), "苏州市")
    page.locator("#q").focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("wuxi")
    page.keyboard.press("Enter")
    page.wait_for_selector("#results[data-query='wuxi'] li")
    page.wait_for_timeout(300)
    check("after Enter no names are offered", page.locator(".search-names").is_visible(), False)
    page.keyboard.press("Control+A")
    page.keyboard.type("nanj")
    page.wait_for_selector(".search-names[data-query='nanj'] li")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_selector("#results[data-query='南京市'] li")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    while page.evaluate("() => document.activeElement.closest('.search-syntax, .search-facets') !== null"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cities/**")
    check("by keyboard to the page of the city", "南京市" in page.locator("h1").inner_text(), True)

    page = new_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page.goto(HOST + "search/")
    page.locator("#q").tap()
    page.keyboard.type("支持>300 suzhou")
    page.wait_for_selector(".search-names[data-query='支持>300 suzhou'] li")
    page.wait_for_selector("#results[data-query='支持>300 suzhou'] li")
    width = "() => document.documentElement.scrollWidth - innerWidth"
    check("nothing is wider than a phone", page.evaluate(width), 0)
    heights = page.evaluate("() => [...document.querySelectorAll('.search-names li')].map(li => li.offsetHeight)")
    check("names are high enough for a finger", min(heights) >= 40, True)
    page.locator(".search-names li").first.tap()
    page.wait_for_selector("#results[data-query='支持>300 苏州市'] li")
    check("only projects have amounts", set(page.evaluate(
        "() => [...document.querySelectorAll('#results li')].map(li => li.dataset.kind)")), {"project"})

    page = new_page(java_script_enabled=False)
    page.goto(HOST + "search/?q=" + quote("苏州"))
    check("without JavaScript it is said", page.locator("noscript p").is_visible(), True)
    lists = page.locator("section[aria-labelledby=browse] a")
    check("without JavaScript the lists are offered", lists.count() >= 9, True)
    for link in lists.all():
        href = link.get_attribute("href")
        check(f"{href} is there", (site / "search" / href / "index.html").resolve().is_file(), True)
    check("without JavaScript there is no list of names", page.locator("[role=listbox]").count(), 0)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(run(sys.argv[1]))
