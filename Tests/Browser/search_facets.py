#!/usr/bin/env python3
"""Narrows searches of a published edition by conditions, as a person does: search_facets.py SITE

In a headless Chromium: every count of every group, the total and the results under seeded queries and conditions are
held against data/projects.json, added up here. The address, the keyboard, a phone and what is loaded when too.
Exit code 0: all as expected; 1: a difference (said on standard output); 2: usage.
"""
import random
import re
import sys
from urllib.parse import urlencode

from chromium import chromium, new_context
from explore import Edition
from published_site import HOST, answering
from search_vectors import Differences

ADDRESS = HOST + "search/"
GROUPS = """name => [...document.querySelectorAll(`.search-facet[data-dimension="${name}"] input`)].map(box =>
  [box.value, Number(box.closest("li").querySelector(".n").textContent.replace(/\\D/g, "")), box.checked, box.closest("li").hidden])"""
BOX = '.search-facet[data-dimension="{}"] input[value="{}"]'


class Visit:
    def __init__(self, page, edition, differences):
        self.page, self.edition, self.check = page, edition, differences.check

    def go(self, parameters=()):
        search = "?" + urlencode(parameters) if parameters else ""
        self.page.goto(ADDRESS + search)
        self.shown(search)

    def shown(self, search=None):
        """Waits for the answer to what the address says."""
        self.page.wait_for_function("search => document.getElementById('search').dataset.shown === (search ?? location.search)",
                                    arg=search)

    def open(self):
        if not self.page.locator("#facets[open]").count():
            self.page.click("#facets summary")
        self.page.wait_for_selector(".search-facet input", state="attached")

    def results(self):
        while self.page.locator(".search-more").is_visible():
            shown = self.page.locator("#results li").count()
            self.page.locator(".search-more").click()
            self.page.wait_for_selector(f"#results li:nth-child({shown + 1})")
        hrefs = self.page.eval_on_selector_all("#results a", "links => links.map(link => decodeURI(link.href))")
        return [href[len(HOST + "projects/"):-1] for href in hrefs]

    def query(self, source, project):
        """A query that finds a project, and which projects it finds; none at all in a third of the cases."""
        kind = source.choice(["", "项目", "单位"])
        names = {"项目": lambda one: [one["name"]], "单位": lambda one: [one["organisation"], *one.get("partners", [])]}
        parts = kind and re.findall(r"[\u4e00-\u9fff]{2,}|[A-Za-z]{4,}", names[kind](project)[0])
        if not parts:
            return "", lambda one: True
        part = source.choice(parts)
        length = source.randint(2, 4)
        start = source.randint(0, max(len(part) - length, 0))
        word = part[start:start + length]
        return f"{kind}:{word}", lambda one: any(word.lower() in name.lower() for name in names[kind](one))

    def conditions(self, source, project):
        """Groups of one to three dimensions, and sometimes a range of support, that hold for a project."""
        chosen, least, most = {}, None, None
        for dimension in source.sample(self.edition.dimensions, min(len(self.edition.dimensions), source.randint(0, 3))):
            keys = {self.edition.key(project, dimension)}
            keys.update(source.choice(self.edition.groups(dimension))[0] for _ in range(source.randint(0, 2)))
            chosen[dimension] = sorted(keys)
        if "support" in project and source.random() < 0.4:
            other = source.choice([one["support"] for one in self.edition.projects if "support" in one])
            amounts = sorted([project["support"], other])
            least, most = source.choice([(amounts[0], None), (None, amounts[1]), amounts])
        return chosen, least, most

    def counts(self, rounds):
        source, edition = random.Random(2024), self.edition
        for _ in range(rounds):
            project = source.choice(edition.projects)
            query, isFound = self.query(source, project)
            chosen, least, most = self.conditions(source, project)
            parameters = [("q", query)] if query else []
            parameters += [(name, key) for name, keys in chosen.items() for key in keys]
            parameters += [(name, str(value)) for name, value in [("least", least), ("most", most)] if value is not None]
            self.go(parameters)
            self.open()
            self.shown()
            isNarrowed = bool(chosen) or least is not None or most is not None
            for dimension in edition.dimensions:
                fitting = [one for one in edition.meeting(chosen, least, most, but=dimension) if isFound(one)]
                keys = [edition.key(one, dimension) for one in fitting]
                for key, count, isChecked, isHidden in self.page.evaluate(GROUPS, dimension):
                    what = f"{dimension} {key!r} under {parameters}"
                    self.check(what, count, keys.count(key))
                    self.check(f"checked: {what}", isChecked, key in chosen.get(dimension, []))
                    if isHidden and not key:
                        self.check(f"the unstated are shown: {what}", isHidden, False)
            if isNarrowed:
                expected = [one for one in edition.meeting(chosen, least, most) if isFound(one)]
                found = self.results() if len(expected) <= 100 else []
                said = re.search(r"[\d,]+", self.page.inner_text("#status").split("“")[0])
                self.check(f"total under {parameters}", int(said[0].replace(",", "")) if said else 0, len(expected))
                if found:
                    self.check(f"results under {parameters}", sorted(found), sorted(one["id"] for one in expected))
                if found and not query:
                    expected.sort(key=lambda one: (-one.get("support", -1), -one.get("year", -1)))
                    self.check(f"order under {parameters}", found, [one["id"] for one in expected])

    def use(self, requests):
        page, edition = self.page, self.edition
        dimension = next(name for name in edition.dimensions if len(edition.groups(name)) > 2)
        group = edition.groups(dimension)[0][0]
        box, state = BOX.format(dimension, group), lambda: page.locator(box).is_checked()
        self.go()
        self.check("nothing is loaded before it is needed", [path for path in requests if "explore/" in path or "facets" in path], [])
        page.locator("#facets summary").focus()
        page.keyboard.press("Enter")
        page.wait_for_selector(box)
        self.check("every dimension that is stated is there", page.eval_on_selector_all(
            ".search-facet", "all => all.map(one => one.dataset.dimension)"), edition.dimensions)
        self.check("only what is counted is loaded", [path for path in requests if re.search("explore/(investment|base|organisation)", path)], [])
        self.check("without a query and conditions there are no results", page.locator("#results li").count(), 0)
        page.locator(box).focus()
        page.keyboard.press("Space")
        self.shown("?" + urlencode({dimension: group}))
        self.check("the keyboard chooses, and the focus stays",
                   (state(), page.evaluate("() => document.activeElement.value")), (True, group))
        self.check("all results are projects", set(page.eval_on_selector_all(
            "#results li", "all => all.map(one => one.dataset.kind)")), {"project"})
        self.check("the conditions are counted", page.inner_text("#facets output"), "1")
        page.go_back()
        self.shown("")
        self.check("going back takes the condition away", (state(), page.locator("#results li").count()), (False, 0))
        page.go_forward()
        self.shown("?" + urlencode({dimension: group}))
        self.check("going forward brings it again", state(), True)
        page.fill("#q", "没有这个")
        self.shown("?" + urlencode({dimension: group, "q": "没有这个"}))
        self.check("a query keeps the conditions", (state(), page.locator("#results li").count()), (True, 0))
        page.locator(".search-chips button").first.press("Enter")
        self.shown("?" + urlencode({"q": "没有这个"}))
        self.check("a condition's own button takes it away, and the focus goes on",
                   (state(), page.evaluate("() => document.activeElement.tagName")), (False, "SUMMARY"))
        if page.locator("#facet-least").count():
            self.amounts()
        self.go([("nowhere", "1"), ("least", "x"), (dimension, "无此组")])
        self.check("what an address says that is not known is left out", page.locator(".search-chips button").count(), 0)

    def amounts(self):
        page = self.page
        self.go()
        self.open()
        before = page.url
        page.fill("#facet-least", "12x")
        page.keyboard.press("Enter")
        self.check("what is no amount is marked and changes nothing",
                   (page.get_attribute("#facet-least", "aria-invalid"), page.url, bool(page.inner_text("#facet-problem"))),
                   ("true", before, True))
        page.fill("#facet-least", "１,０００")
        page.keyboard.press("Enter")
        self.shown("?least=1000")
        self.check("full-width figures are read", page.input_value("#facet-least"), "1000")
        self.check("and nothing is wrong any more", (page.get_attribute("#facet-least", "aria-invalid"),
                                                     page.inner_text("#facet-problem")), (None, ""))


def phone(page, edition, check):
    page.goto(ADDRESS + "?" + urlencode({edition.dimensions[0]: edition.groups(edition.dimensions[0])[0][0]}))
    page.wait_for_selector("#results li")
    check("on a phone conditions are folded, but said", (page.locator("#facets[open]").count(),
          page.locator(".search-chips button").count()), (0, 1))
    page.locator("#facets summary").tap()
    page.wait_for_selector(".search-facet label")
    check("nothing is wider than a phone", page.evaluate("() => document.documentElement.scrollWidth - innerWidth"), 0)
    heights = page.eval_on_selector_all(".search-facet li:not([hidden]) label", "all => all.map(one => one.offsetHeight)")
    check("groups are high enough for a finger", min(heights) >= 44, True)
    page.locator(".search-facets-done").tap()
    check("and lead back to the results", (page.locator("#facets[open]").count(),
          page.locator("#results li").first.is_visible()), (0, True))


def main(folder):
    differences, edition, problems, strangers, requests = Differences(), Edition(folder), [], [], []

    def new_page(browser, **options):
        context = new_context(browser, **options)
        context.route("**/*", answering(folder, strangers))
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("request", lambda request: requests.append(request.url))
        return page

    with chromium() as browser:
        Visit(new_page(browser, viewport={"width": 1280, "height": 900}), edition, differences).counts(12)
        visit = Visit(new_page(browser, viewport={"width": 1280, "height": 900}), edition, differences)
        requests.clear()
        visit.use(requests)
        phone(new_page(browser, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True), edition, differences.check)
    differences.check("errors of scripts", problems, [])
    differences.check("requests that left the site", strangers, [])
    return differences.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else print(__doc__, file=sys.stderr) or 2)
