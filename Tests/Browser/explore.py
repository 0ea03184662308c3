#!/usr/bin/env python3
"""Uses /explore/ as a person does, in a headless Chromium, and counts again what it shows: explore.py EDITION

Without conditions every table is held against api/summaries; under seeded random conditions against the rows of
data/projects.json, added up here. Downloads, the address, the keyboard, a phone, paper and a browser without scripts too.
"""
import csv
import io
import json
import pathlib
import random
import sys
from decimal import Decimal
from urllib.parse import urlencode

from chromium import chromium, new_context
from published_site import HOST, answering
from search_vectors import Differences

ROWS = """name => [...document.querySelectorAll(`[data-dimension="${name}"] tbody tr`)].map(row =>
  [row.querySelector("button").textContent, ...[...row.querySelectorAll("td")].map(cell => cell.textContent)])"""
TOTAL = """name => [...document.querySelectorAll(`[data-dimension="${name}"] tfoot td`)].map(cell => cell.textContent)"""
ADDRESS = HOST + "explore/"
SUMMARISED = ["region", "city", "year", "category", "programme", "chain", "cluster", "status"]


class Edition:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.projects = self.json("data/projects.json")["rows"]
        listed = self.json("explore/columns.json")
        self.columns = {entry["name"]: entry | self.json(entry["path"]) for entry in listed["columns"]}
        self.dimensions = [name for name, entry in self.columns.items() if entry["kind"] == "dimension"]
        self.amounts = [name for name, entry in self.columns.items() if entry["kind"] == "amount"]

    def json(self, path):
        return json.loads((self.folder / path).read_text("utf-8"), parse_float=Decimal)

    def groups(self, dimension):
        """Key and name of every group, the unstated last."""
        entry = self.columns[dimension]
        return list(zip(entry["keys"], entry["names"])) + [("", entry["unstated"])]

    def key(self, project, dimension):
        if dimension != "band":
            return str(project.get(dimension, ""))
        amount = project.get("support")
        if amount is None:
            return ""
        for key in self.columns["band"]["keys"]:
            least, most = key.split("-")
            if (not least or amount >= Decimal(least)) and (not most or amount < Decimal(most)):
                return key

    def meeting(self, conditions, least, most, but=None):
        for project in self.projects:
            amount = project.get("support")
            fits = all(self.key(project, name) in keys for name, keys in conditions.items() if name != but)
            if least is not None or most is not None:
                fits = fits and amount is not None and (least is None or amount >= least) and (most is None or amount <= most)
            if fits:
                yield project

    def figure(self, projects, measure):
        if measure == "projects":
            return len(projects)
        if measure == "organisation":
            return len({project["organisationKey"] for project in projects})
        stated = [project[measure] for project in projects if measure in project]
        return sum(stated, Decimal(0)) if stated or not projects else None


def number(text):
    """A figure as a page shows it; None where nothing is stated."""
    return Decimal(text.replace(",", "")) if text[:1].isdigit() or text[:1] == "-" else None


class Visit:
    def __init__(self, page, edition, differences):
        self.page, self.edition, self.check = page, edition, differences.check

    def go(self, query=""):
        self.page.goto(ADDRESS + query)
        self.page.wait_for_selector("#explore[data-shown]")
        self.page.evaluate("() => document.querySelectorAll('.explore-more:not([hidden])').forEach(button => button.click())")

    def table(self, dimension):
        return {name: figures for name, *figures in self.page.evaluate(ROWS, dimension)}

    def measures(self):
        return self.page.eval_on_selector_all("[name=measure]", "radios => radios.map(radio => radio.value)")

    def summaries(self):
        members = {"support": "support", "projects": "projects", "investment": "investment", "organisation": "organisations"}
        for measure in self.measures():
            if measure not in members:
                continue
            self.go("?" + urlencode({"measure": measure}))
            for dimension in SUMMARISED:
                if dimension not in self.edition.dimensions:
                    continue
                summary = self.edition.json(f"api/summaries/{dimension}.json")
                rows = {row["name"]: row for row in summary["rows"]}
                unstated = self.edition.groups(dimension)[-1][1]
                for name, (figure, share) in self.table(dimension).items():
                    row = summary["unstated"] if name == unstated else rows.pop(name)
                    found = number(figure) if figure[:1].isdigit() else Decimal(0)
                    self.check(f"{measure} of {dimension} {name}", found, Decimal(row[members[measure]]))
                    kind = {"support": "share", "projects": "projectShare"}.get(measure)
                    if kind in row:
                        self.check(f"share of {measure} of {dimension} {name}", share, f"{row[kind]:.2f}%")
                self.check(f"groups of {dimension} left out", list(rows), [])
                total = self.page.evaluate(TOTAL, dimension)[0]
                self.check(f"total {measure} by {dimension}", number(total), Decimal(summary["total"][members[measure]]))

    def conditions(self, source):
        """Some groups of one to three dimensions, some of them unstated, and sometimes a range of support."""
        chosen = {}
        for dimension in source.sample(self.edition.dimensions, source.randint(1, 3)):
            keys = [key for key, _ in self.edition.groups(dimension)]
            chosen[dimension] = source.sample(keys, min(len(keys), source.randint(1, 3)))
        amounts = sorted(project["support"] for project in self.edition.projects if "support" in project)
        least, most = (None, None) if source.random() < 0.5 or not amounts else sorted(source.choices(amounts, k=2))
        return chosen, least, most

    def random_conditions(self, count):
        source = random.Random(2024)
        for _ in range(count):
            chosen, least, most = self.conditions(source)
            measure = source.choice(self.measures())
            query = [("measure", measure)] + [(name, key) for name, keys in chosen.items() for key in keys]
            query += [(name, str(value)) for name, value in [("least", least), ("most", most)] if value is not None]
            self.go("?" + urlencode(query))
            for dimension in self.edition.dimensions:
                fitting = list(self.edition.meeting(chosen, least, most, but=dimension))
                found = self.table(dimension)
                for key, name in self.edition.groups(dimension):
                    own = [project for project in fitting if self.edition.key(project, dimension) == key]
                    self.check(f"{dimension} {name} under {query}", number(found[name][0]), self.edition.figure(own, measure))
                total = number(self.page.evaluate(TOTAL, dimension)[0])
                self.check(f"total of {dimension} under {query}", total, self.edition.figure(fitting, measure))

    def downloads(self):
        page, edition = self.page, self.edition
        dimension, (key, _) = edition.dimensions[0], edition.groups(edition.dimensions[0])[0]
        self.go("?" + urlencode({dimension: key}))
        with page.expect_download() as given:
            page.click(f'[data-dimension="{edition.dimensions[1]}"] .explore-csv')
        rows = list(csv.reader(io.StringIO(pathlib.Path(given.value.path()).read_text("utf-8-sig"), newline="")))
        shown = [[name, *(cell.replace(",", "").rstrip("%") for cell in cells)]
                 for name, *cells in page.evaluate(ROWS, edition.dimensions[1])]
        plain = [[name, str(Decimal(figure)) if figure[:1].isdigit() else figure, share] for name, figure, share in rows[1:-1]]
        self.check("rows of a downloaded table", [[row[0], number(row[1]), row[2]] for row in plain],
                   [[row[0], number(row[1]), row[2]] for row in shown])
        with page.expect_download() as given:
            page.click(".explore-rows")
        found = pathlib.Path(given.value.path()).read_bytes().decode("utf-8-sig").splitlines()
        whole = (edition.folder / "data/projects.csv").read_bytes().decode("utf-8-sig").splitlines()
        if len(whole) == len(edition.projects) + 1:  # no cell holds a line end: lines are rows
            expected = [line for line, project in zip(whole[1:], edition.projects) if edition.key(project, dimension) == key]
            self.check("lines of the downloaded projects", found, [whole[0], *expected])

    def use(self):
        page, edition = self.page, self.edition
        dimension, group = edition.dimensions[0], edition.groups(edition.dimensions[0])[0]
        button = f'[data-dimension="{dimension}"] tbody button'
        state = lambda: page.locator(button).first.get_attribute("aria-pressed")
        self.go()
        self.check("nothing is chosen at first", (state(), page.locator(".explore-chip").count()), ("false", 0))
        page.locator(button).first.click()
        self.check("a click chooses", (state(), page.url), ("true", ADDRESS + "?" + urlencode({dimension: group[0]})))
        page.go_back()
        page.wait_for_function("() => document.getElementById('explore').dataset.shown === ''")
        self.check("going back takes the condition away", state(), "false")
        page.locator(button).first.focus()
        page.keyboard.press("Space")
        self.check("the keyboard chooses, and the focus stays",
                   (state(), page.evaluate("() => document.activeElement.textContent")), ("true", group[1]))
        page.locator(".explore-chip").first.click()
        self.check("a condition's own button takes it away", state(), "false")
        if page.locator("#explore-least").count():
            before = page.url
            page.fill("#explore-least", "12x")
            page.keyboard.press("Enter")
            self.check("what is no amount is marked and changes nothing",
                       (page.get_attribute("#explore-least", "aria-invalid"), page.url), ("true", before))
            page.fill("#explore-least", "１,０００")
            page.keyboard.press("Enter")
            self.check("full-width figures are read", page.url, ADDRESS + "?least=1000")
        self.go("?measure=nothing&nowhere=1&least=x&" + urlencode({dimension: "无此组"}))
        self.check("what an address says that is not known is left out", page.locator(".explore-chip").count(), 0)

    def paper_and_phone(self):
        self.go("?" + urlencode({self.edition.dimensions[0]: self.edition.groups(self.edition.dimensions[0])[0][0]}))
        self.page.emulate_media(media="print")
        self.check("paper has no tools", self.page.locator(".explore-tools:visible, .explore-range:visible").count(), 0)
        self.check("paper says the conditions", self.page.locator(".explore-chip:visible").count(), 1)
        self.page.emulate_media(media="screen")


def main(folder):
    differences, edition, problems, strangers = Differences(), Edition(folder), [], []
    with chromium() as browser:
        context = new_context(browser, viewport={"width": 1280, "height": 900}, accept_downloads=True)
        context.route("**/*", answering(folder, strangers))
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        visit = Visit(page, edition, differences)
        visit.go()
        visit.summaries()
        visit.random_conditions(12)
        visit.downloads()
        visit.use()
        visit.paper_and_phone()
        plain = new_context(browser, java_script_enabled=False)
        plain.route("**/*", answering(folder, strangers))
        page = plain.new_page()
        page.goto(ADDRESS)
        differences.check("without scripts the page leads to lists", page.locator("#main section.part a").count() > 3, True)
    differences.check("errors of scripts", problems, [])
    differences.check("requests that left the site", strangers, [])
    return differences.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else print(__doc__, file=sys.stderr) or 2)
