#!/usr/bin/env python3
"""Recomputes payments and indicators of a published site from its tables: payments.py SITE OUTPUT

SITE is the site folder, OUTPUT the folder of the editions. Every figure of /api/payments.json and /api/indicators.json of
the internal edition is compared to the last digit, then the totals printed on their pages; the public edition has none.
"""
import collections
import csv
import html
import json
import pathlib
import re
import sys
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

import yaml

from findings import Findings
from site_folder import SiteFolder, tidy

DIMENSIONS = ["year", "programme", "city", "status"]
NO_SUM = ("%", "百分点", "/")


def rows(folder):
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            for record in csv.DictReader(file):
                yield {key: tidy(value or "") for key, value in record.items()}


def payment_figures(projects, paid):
    """What one group adds up to; `paid` has for each project a list of kind and amount."""
    figures = collections.Counter(dict.fromkeys(
        ["projects", "approved", "approvedStated", "paidProjects", "finalProjects", "first", "final", "outstanding",
         "overpaid", "overpaidProjects"], Decimal(0)))
    for project in projects:
        own = paid.get(project["id"], [])
        rest = (project["support"] or 0) - sum(amount for _, amount in own)
        figures.update({
            "projects": 1, "approved": project["support"] or 0, "approvedStated": project["support"] is not None,
            "paidProjects": bool(own), "finalProjects": any(kind == "final" for kind, _ in own),
            "first": sum(amount for kind, amount in own if kind == "first"),
            "final": sum(amount for kind, amount in own if kind == "final"), "outstanding": max(rest, 0),
            "overpaid": max(-rest, 0), "overpaidProjects": rest < 0})
    return {name: Decimal(value) for name, value in figures.items()}


def check_payments(findings, folder, content, edition):
    paid = collections.defaultdict(list)
    for row in rows(content / "payments"):
        kind = {"首次拨付": "first", "尾款": "final"}[row["拨付类型"]]
        paid[row["项目编号"]].append((kind, Decimal(row["拨付金额"])))
    published = json.loads((edition / "api/payments.json").read_text("utf-8"), parse_float=Decimal)
    stated = collections.Counter((project, kind, amount) for project, own in paid.items() for kind, amount in own)
    found = collections.Counter((row["project"], row["kind"], Decimal(row["amount"])) for row in published["rows"])
    findings.equal("payments", found, stated)
    findings.equal("tables of payments", [table["dimension"] for table in published["tables"]], DIMENSIONS)
    page = (edition / "payments/index.html").read_text("utf-8")
    for table in published["tables"]:
        dimension = table["dimension"]
        groups = collections.defaultdict(list)
        for project in folder.rows:
            groups[project[dimension]].append(project)
        keys = [row["key"] for row in table["rows"]]
        findings.equal(f"payments by {dimension}: rows", sorted(keys), sorted(key for key in groups if key is not None))
        members = [groups[key] for key in keys] + [groups.get(None, []), folder.rows]
        for row, part in zip(table["rows"] + [table["unstated"], table["total"]], members):
            for name, value in payment_figures(part, paid).items():
                findings.equal(f"payments by {dimension}: {name} of {row['name']}", Decimal(row[name]), value)
        total = re.search(rf'<tr[^>]*data-total="payments-{dimension}"[^>]*>(.*?)</tr>', page, re.S).group(1)
        printed = [html.unescape(re.sub(r"<[^>]+>|[\s,]", "", cell)) for cell in re.findall(r"<td.*?</td>", total, re.S)]
        names = ["projects", "approved", "paidProjects", "first", "final", None, "outstanding", "overpaid"]
        for name, cell in zip(names, printed):
            if name:
                findings.equal(f"payments by {dimension}: the page's {name}", Decimal(cell), Decimal(table["total"][name]))


def median(numbers):
    """The middle one, or the mean of the two middle ones rounded half to even to a millionth."""
    numbers, half = sorted(numbers), len(numbers) // 2
    middle = numbers[half] if len(numbers) % 2 else (numbers[half - 1] + numbers[half]) / 2
    return middle.quantize(Decimal("0.000001"), ROUND_HALF_EVEN)


def number(text, unit):
    if not text:
        return None
    if unit is None:
        return Decimal(text) if re.fullmatch(r"-?\d+(\.\d+)?", text) else None
    return Decimal(re.match(r"-?\d+(\.\d+)?", text).group())


class Forms:
    """The forms of one guideline as its YAML has them."""

    def __init__(self, folder):
        self.forms, self.form_of = {}, {}
        for path in sorted(folder.glob("*.yaml")):
            content = yaml.safe_load(path.read_text("utf-8"))
            for form in content.get("forms", []):
                self.forms[form["id"]] = form
            for programme in content.get("programmes", []):
                self.form_of[programme["id"]] = programme.get("form")


def is_complete(form, filled):
    """Every indicator outside the groups, and of one group at least as many as the form asks for; rows the applicant
    numbers on need not be there."""
    required = [row["id"] for row in form["indicators"] if "group" not in row and not row.get("openEnded")]
    counts = [(group.get("atLeast", 1), sum(row["id"] in filled for row in form["indicators"]
                                            if row.get("group") == group["name"])) for group in form.get("groups", [])]
    return all(row in filled for row in required) and (not counts or any(n >= least for least, n in counts))


def check_indicators(findings, folder, content, edition):
    published = json.loads((edition / "api/indicators.json").read_text("utf-8"), parse_float=Decimal)
    guidelines = {path.name: Forms(path) for path in (content / "guidelines").glob("[0-9]*")}
    stated = collections.defaultdict(list)
    for row in rows(content / "indicators"):
        stated[row["项目编号"]].append(row)
    findings.equal("indicator values", len(published["rows"]), sum(map(len, stated.values())))
    members = collections.defaultdict(list)
    for project in folder.rows:
        forms = guidelines.get(project["year"])
        has_form = forms and forms.form_of.get(project["programme"])
        members[(project["year"], project["programme"]) if has_form else None].append(project["id"])
    findings.equal("projects without a form", published["projectsWithoutForm"], len(members.pop(None, [])))
    tables = {(str(table["year"]), table["programme"]): table for table in published["tables"]}
    findings.equal("tables of indicators", sorted(tables), sorted(members))
    for (year, programme), table in tables.items():
        forms = guidelines[year]
        form, projects = forms.forms[forms.form_of[programme]], members[year, programme]
        check_table(findings, f"indicators of {programme}", form, table, [stated.get(id, []) for id in projects])


def check_table(findings, what, form, table, projects):
    ids = {row["name"]: row["id"] for row in form["indicators"]}
    filled = [{ids[row["指标"]] for row in own if row["个性指标"] != "是" and row["目标值"]} for own in projects]
    states = ["missing" if not own else "complete" if is_complete(form, done) else "incomplete"
              for own, done in zip(projects, filled)]
    for state in ("missing", "incomplete", "complete"):
        findings.equal(f"{what}: {state}", table[state], states.count(state))
    findings.equal(f"{what}: projects", table["projects"], len(projects))
    every = [row for own in projects for row in own]
    findings.equal(f"{what}: own", table["ownIndicators"], sum(row["个性指标"] == "是" for row in every))
    for row, published in zip(form["indicators"], table["indicators"], strict=True):
        unit = row.get("unit")
        adds_up = unit is not None and not any(sign in unit for sign in NO_SUM) and "平均" not in row["name"]
        own = [value for value in every if value["个性指标"] != "是" and ids[value["指标"]] == row["id"]]
        pairs = []
        for name, column in [("target", "目标值"), ("actual", "实际值")]:
            numbers = [number(value[column], unit) for value in own]
            known = [value for value in numbers if value is not None]
            findings.equal(f"{what}: {name}s of {row['id']}", published[name + "s"], sum(bool(value[column]) for value in own))
            key, whole = (name + "Sum", sum(known)) if adds_up else (name + "Median", median(known) if known else None)
            found = published.get(key)
            findings.equal(f"{what}: {key} of {row['id']}", None if found is None else Decimal(found), whole if known else None)
            pairs.append(numbers)
        both = [(target, actual) for target, actual in zip(*pairs) if target is not None and actual is not None]
        if adds_up and both:
            target, actual = (sum(column) for column in zip(*both))
            share = Decimal(round(Fraction(actual) * 1000 / Fraction(target))).scaleb(-1) if target > 0 else None
            findings.equal(f"{what}: completion of {row['id']}", published["both"].get("completion"), share)
        else:
            findings.true(f"{what}: {row['id']} has no completion", "both" not in published)


def main(site, output):
    content, output, findings = pathlib.Path(site) / "content", pathlib.Path(output), Findings()
    folder = SiteFolder(site)
    for name, check in [("payments", check_payments), ("indicators", check_indicators)]:
        present = any((content / name).glob("*.csv"))
        findings.equal(f"/api/{name}.json", (output / "internal/api" / f"{name}.json").exists(), present)
        for path in (f"api/{name}.json", f"api/schemas/{name}.json", name):
            findings.true(f"the public edition has no {path}", not (output / "public" / path).exists())
        if present:
            check(findings, folder, content, output / "internal")
    return findings.finish()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 3 else print(__doc__, file=sys.stderr) or 2)
