#!/usr/bin/env python3
"""Uses the search page as a person does, in a headless Chromium: search_page.py ASSETS VECTORS.json

ASSETS is the folder with search.js and search-engine.js; the index is the one that belongs to the vectors. The page
is the one that search.js describes, below a folder of the host and under the strictest policy it must work with.
Exit code 0: all as expected; 1: a difference (said on standard output); 2: usage.
"""
import json
import pathlib
import sys
from urllib.parse import quote, unquote

from chromium import chromium, new_context
from search_vectors import HOST, Differences

PAGE = """<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>查找</title>
<div id="search" data-root="../" data-page-length="2" data-words-searching="正在查找" data-words-count="{total} 项：{query}"
 data-words-one="1 项：{query}" data-words-none="没有：{query}" data-words-short="至少两个字" data-words-ignored="略去：{words}"
 data-words-more="更多" data-words-error="读取失败：{problem}" data-words-readings="拼音：{names}" data-words-proposals="试试："
 data-words-names="名称" data-words-kind-project="项目" data-words-kind-city="城市">
<form role="search" action="" method="get"><input id="q" name="q" type="search" maxlength="200"><button>查找</button></form>
<p id="status" role="status"></p><ol id="results"></ol></div>
<script type="module" src="../assets/search.js"></script></html>"""
POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'"
BASE = HOST + "a/base/path/"


class Site:
    """Answers requests below BASE; can hold back or spoil what a test names."""

    def __init__(self, assets, index):
        self.assets, self.index = pathlib.Path(assets), index
        self.held, self.hold, self.spoil, self.strangers = [], None, None, []

    def answer(self, route):
        url = route.request.url.split("?")[0]
        path = url[len(BASE):] if url.startswith(BASE) else None
        if path is None:
            self.strangers.append(url)
            return route.abort()
        if self.hold and self.hold in path:
            return self.held.append(route)
        if self.spoil and self.spoil in path:
            return route.fulfill(status=503, body="")
        if path == "search/":
            return route.fulfill(body=PAGE, content_type="text/html", headers={"Content-Security-Policy": POLICY})
        if path.startswith("assets/"):
            return route.fulfill(body=(self.assets / path[7:]).read_bytes(), content_type="text/javascript")
        if path in self.index:
            return route.fulfill(body=self.index[path], content_type="application/json")
        return route.fulfill(status=404, body="")


def run(assets, vectors):
    vectors = pathlib.Path(vectors)
    index = json.loads((vectors.parent / json.loads(vectors.read_text("utf-8"))["index"]).read_text("utf-8"))
    with chromium() as browser:
        return use(browser, lambda: Site(assets, index))


def use_names(page, check, shown):
    """The suggestions, by keyboard and by mouse, as the pattern of a combobox with a list has it."""
    def state():
        return page.evaluate("""() => {
          const input = document.querySelector("#q"), names = document.querySelector("[role=listbox]");
          const active = input.getAttribute("aria-activedescendant");
          return [input.getAttribute("aria-expanded"), names.hidden, active && document.getElementById(active).textContent,
                  [...names.querySelectorAll("[aria-selected=true]")].length];
        }""")

    def suggested(query, count):
        page.fill("#q", query)
        page.wait_for_selector(f".search-names[data-query={json.dumps(query, ensure_ascii=False)}] li:nth-child({count})")
        shown(page, query)
        return page.locator(".search-names li").all_inner_texts()

    check("role of the input", page.evaluate("() => { const input = document.querySelector('#q');"
          " return [input.role, input.getAttribute('aria-controls'), input.getAttribute('aria-autocomplete')]; }"),
          ["combobox", "q-names", "list"])
    page.locator("#q").focus()
    check("names for pinyin", suggested("sz", 2), ["苏州市 城市", "苏州恒瑞碳纤维有限公司"])
    check("marks in names", page.locator(".search-names mark").all_inner_texts(), ["苏州", "苏州"])
    check("open", state(), ["true", False, None, 0])
    for key, active in [("ArrowDown", "苏州市 城市"), ("ArrowDown", "苏州恒瑞碳纤维有限公司"), ("ArrowDown", None),
                        ("ArrowUp", "苏州恒瑞碳纤维有限公司")]:
        page.keyboard.press(key)
        check(f"active after {key}", state(), ["true", False, active, 0 if active is None else 1])
    page.keyboard.press("Enter")
    shown(page, "苏州恒瑞碳纤维有限公司")
    check("a name chosen closes the list", (page.input_value("#q"), state()), ("苏州恒瑞碳纤维有限公司", ["false", True, None, 0]))
    suggested("-南京 hengr", 3)
    page.keyboard.press("Escape")
    check("Escape closes the list and keeps the text", (page.input_value("#q"), state()), ("-南京 hengr", ["false", True, None, 0]))
    suggested("叶片 smart", 1)
    page.locator(".search-names li").first.click()
    shown(page, '叶片 "Smart Factory 2024"')
    check("the last word is replaced, the others stay", page.input_value("#q"), '叶片 "Smart Factory 2024"')
    suggested("sz", 2)
    page.keyboard.press("Tab")
    check("Tab closes the list", state(), ["false", True, None, 0])


def use(browser, new_site):
    differences = Differences()
    problems = []

    def new_page(site, address="search/"):
        page = new_context(browser).new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.route("**/*", site.answer)
        page.goto(BASE + address)
        return page

    def shown(page, query):
        page.wait_for_selector(f"#results[data-query={json.dumps(query, ensure_ascii=False)}]", state="attached")

    def status(page):
        return page.locator("#status").inner_text()

    def links(page):
        return [link.get_attribute("href")[len(BASE):] for link in page.locator("#results a").all()]

    def check(what, found, expected):
        differences.check(what, found, expected)

    site = new_site()
    page = new_page(site)
    page.fill("#q", "碳纤维")
    shown(page, "碳纤维")
    check("first page", links(page), ["chains/cf/", "projects/SYN-2024-0001/"])
    check("count", status(page), "6 项：碳纤维")
    check("address", unquote(page.url), BASE + "search/?q=碳纤维")
    check("marks", page.locator("#results mark").all_inner_texts(), ["碳纤维"] * 3)
    check("label", page.locator("#results .search-kind").all_inner_texts(), ["项目"])
    page.wait_for_selector(".search-names li")  # without it Escape would empty the input, as that of any search does
    page.keyboard.press("Escape")
    check("Escape leaves the query as it is", page.input_value("#q"), "碳纤维")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    check("Tab leads from the input over the button to the results",
          page.evaluate("() => document.activeElement.closest('li') !== null"), True)
    for last in [4, 6]:
        page.locator(".search-more").press("Enter")
        page.wait_for_selector(f"#results li:nth-child({last})")
        check("the first new result has the focus",
              page.evaluate("last => document.activeElement.closest('li').matches(`:nth-child(${last - 1})`)", last), True)
    check("further pages", links(page)[2:],
          ["organisations/a/", "projects/SYN-2024-0002/", "projects/SYN-2023-0003/", "projects/SYN-2022-0009/"])
    check("no more", page.locator(".search-more").is_visible(), False)
    use_names(page, check, shown)

    for query, said in [("没有这个", "没有：没有这个"), ("厂", "至少两个字"), ("厂 单字", "1 项：厂 单字 略去：厂"),
                        ("sz", "6 项：sz 拼音：苏州"),
                        ("<img src=x>", "没有：<img src=x>")]:
        page.fill("#q", query)
        shown(page, query)
        check(f"message for {query}", status(page), said)
    page.fill("#q", "恒瑞碳纤纬")
    shown(page, "恒瑞碳纤纬")
    check("what is proposed", page.locator(".search-proposals").inner_text(), "试试： 苏州恒瑞碳纤维有限公司 恒瑞碳纤")
    page.locator(".search-proposals a").last.press("Enter")
    shown(page, "恒瑞碳纤")
    check("a proposal is asked", (page.input_value("#q"), page.locator(".search-proposals").is_visible()), ("恒瑞碳纤", False))
    check("nothing was taken for markup", page.locator("#search img").count(), 0)

    for pause in [0, 400]:  # milliseconds between the last letter and Enter: an answer is there before, or not
        for query in ["恒瑞", "苏州市"]:
            page.fill("#q", query)
            page.wait_for_timeout(pause)
            page.press("#q", "Enter")
            shown(page, query)
        page.go_back()
        shown(page, "恒瑞")
        check(f"going back brings the query back, after {pause} ms", page.input_value("#q"), "恒瑞")
    page.fill("#q", "")
    page.wait_for_selector("#results:not([data-query])", state="attached")
    check("an emptied input clears the page", (links(page), status(page), page.url), ([], "", BASE + "search/"))

    page = new_page(site, "search/?q=" + quote("syn-2024-0004"))
    shown(page, "syn-2024-0004")
    check("the address holds the query", links(page), ["projects/SYN-2024-0004/"])

    site_held = new_site()
    site_held.hold = "grams/"
    page = new_page(site_held)
    page.fill("#q", "碳纤维")
    page.wait_for_selector("#status:has-text('正在查找')")
    page.fill("#q", "厂")
    shown(page, "厂")
    site_held.hold = None
    for route in site_held.held:
        site_held.answer(route)
    page.wait_for_timeout(300)
    check("a late answer is dropped", (links(page), status(page)), ([], "至少两个字"))

    site_spoilt = new_site()
    site_spoilt.spoil = "search/index.json"
    page = new_page(site_spoilt)
    page.fill("#q", "碳纤维")
    page.wait_for_selector("#status:has-text('读取失败：503')")
    site_spoilt.spoil = None
    page.fill("#q", "碳纤")
    shown(page, "碳纤")
    check("after a failure the next query works", status(page), "6 项：碳纤")

    check("requests that left the site", site.strangers + site_held.strangers + site_spoilt.strangers, [])
    check("errors in the page", problems, [])
    return differences.finish()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(run(*sys.argv[1:]))
