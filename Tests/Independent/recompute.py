#!/usr/bin/env python3
"""Recomputes every summary of a published site from its lists: recompute.py SITE OUTPUT

SITE is the site folder, OUTPUT the folder of the editions. Every figure of every /api/summaries/*.json is compared to
the last digit, the crossed ones too, then the summaries' downloads and the totals printed on the pages.
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

from findings import Findings
from site_folder import SiteFolder

DIMENSIONS = ["year", "category", "programme", "region", "city", "county", "cluster", "chain", "organisation", "status"]
AT_LEAST_CROSSED = {"region-by-category", "region-by-year", "chain-by-region", "category-by-year"}
PAGES = {"year": "years", "category": "categories", "programme": "programmes", "region": "regions", "city": "cities",
         "cluster": "clusters", "chain": "chains", "organisation": "organisations"}


def rounded(fraction, decimals):
    """Half to even, without a detour over a number that is not exact."""
    return Decimal(round(fraction * 10**decimals)).scaleb(-decimals)


def middle(amounts):
    amounts, half = sorted(amounts), len(amounts) // 2
    return Fraction(amounts[half]) if len(amounts) % 2 else Fraction(amounts[half - 1] + amounts[half]) / 2


def figures(rows, decimals):
    amounts = [row["support"] for row in rows if row["support"] is not None]
    investments = [row["investment"] for row in rows if row["investment"] is not None]
    both = [row for row in rows if row["support"] is not None and row["investment"] is not None]
    of_both = sum(row["support"] for row in both)
    result = {
        "projects": len(rows), "organisations": len({row["organisation"] for row in rows}),
        "support": sum(amounts, Decimal(0)), "supportStated": len(amounts),
        "investment": sum(investments, Decimal(0)), "investmentStated": len(investments),
    }
    if amounts:
        result["mean"] = rounded(Fraction(sum(amounts)) / len(amounts), decimals)
        result["median"] = rounded(middle(amounts), decimals)
    if of_both > 0:
        result["leverage"] = rounded(Fraction(sum(row["investment"] for row in both)) / Fraction(of_both), 2)
    return result


def shares(values):
    """Largest remainder, the first of equal ones; none where there is nothing to share."""
    total = sum(values)
    if total <= 0:
        return None
    exact = [Fraction(value) * 10_000 / Fraction(total) for value in values]
    parts = [int(value // 1) for value in exact]
    order = sorted(range(len(values)), key=lambda index: (parts[index] - exact[index], index))
    for index in order[:10_000 - sum(parts)]:
        parts[index] += 1
    return [Decimal(part).scaleb(-2) for part in parts]


class Recomputation:
    def __init__(self, folder, edition, output):
        self.findings = Findings()
        self.rows, self.edition = folder.edition(edition), edition
        self.folder, self.output = folder, output / edition
        self.decimals = folder.site.get("money", {}).get("decimals", 6)
        self.known = {key for key, _ in folder.programmes.values()} | set(folder.categories)

    def groups(self, dimension, rows):
        """The rows of each group by what names it (names of open programmes, keys of known ones), None the unstated."""
        groups = collections.defaultdict(list)
        for row in rows:
            groups[row[dimension]].append(row)
        return groups

    def name(self, dimension, row):
        """What a published row is called here: its key, or its name where keys are made from names."""
        if dimension in ("programme", "category") and row["key"] not in self.known:
            return row["name"]
        return row["name"] if dimension == "organisation" else row["key"]

    def check_table(self, what, dimension, table, rows):
        groups = self.groups(dimension, rows)
        unstated = groups.pop(None, [])
        if dimension == "organisation":
            self.check_organisations(what, table, groups, unstated, rows)
            return
        self.findings.equal(what + ": its rows", sorted(self.name(dimension, row) for row in table["rows"]),
                            sorted(groups))
        members = [groups.get(self.name(dimension, row), []) for row in table["rows"]]
        self.check_rows(what, table, members, unstated, rows)

    def check_organisations(self, what, table, groups, unstated, rows):
        """Organisations are found by their credit code, those without one by their name, which then is theirs alone."""
        by_name = collections.defaultdict(list)
        for (name, _), members in groups.items():
            by_name[name].append(members)
        published = collections.Counter(row["name"] for row in table["rows"])
        self.findings.equal(what + ": its rows", published, collections.Counter(name for name, _ in groups))
        members = []
        for row in table["rows"]:
            candidates = by_name[row["name"]]
            code = [own for own in candidates if own[0]["creditCode"] == row["key"]]
            members.append((code or candidates or [[]])[0])
        self.check_rows(what, table, members, unstated, rows)

    def check_rows(self, what, table, members, unstated, rows):
        parts = members + [unstated]
        computed = [figures(part, self.decimals) for part in parts] + [figures(rows, self.decimals)]
        for share, measure in [("share", "support"), ("projectShare", "projects")]:
            divided = shares([figure[measure] for figure in computed[:-1]])
            for figure, part in zip(computed, divided + [Decimal(100)] if divided else []):
                figure[share] = part
            published = [row.get(share) for row in table["rows"] + [table["unstated"]]]
            total = sum(part for part in published if part is not None)
            self.findings.equal(f"{what}: sum of {share}", total, Decimal(100) if divided else 0)
        for row, expected in zip(table["rows"] + [table["unstated"], table["total"]], computed):
            found = {key: value for key, value in row.items() if key not in ("key", "name", "cells")}
            for key in sorted(found.keys() | expected.keys()):
                self.findings.equal(f"{what}: {key} of {row['name']}", found.get(key), expected.get(key))

    def check_crossed(self, what, table):
        outer, inner = table["dimension"], table["by"]
        self.check_table(what, outer, table, self.rows)
        groups = self.groups(outer, self.rows)
        for row in table["rows"]:
            self.check_table(f"{what}, {row['name']}", inner, row["cells"], groups.get(self.name(outer, row), []))
        self.check_table(f"{what}, unstated", inner, table["unstated"]["cells"], groups.get(None, []))
        self.check_table(f"{what}, total", inner, table["total"]["cells"], self.rows)

    def check_download(self, dimension, table):
        """The download has the same figures in the same order, in the columns of its own header."""
        with open(self.output / "data" / f"summary-{dimension}.csv", encoding="utf-8-sig", newline="") as file:
            records = list(csv.reader(file))[1:]
        keys = ["key", "name", "projects", "organisations", "support", "share", "investment", "leverage", "mean", "median"]
        published = [[str(row.get(key, "")) for key in keys] for row in table["rows"] + [table["unstated"], table["total"]]]
        self.findings.equal(f"{self.edition} data/summary-{dimension}.csv", records, published)

    def check_page(self, dimension, table):
        """A page that marks its table's total prints the numbers of the JSON."""
        page = self.output / PAGES[dimension] / "index.html"
        if not page.exists():
            return
        text = page.read_text("utf-8")
        for row in re.findall(rf'<tr[^>]*data-total="{dimension}"[^>]*>(.*?)</tr>', text, re.S):
            cells = [html.unescape(re.sub(r"<[^>]+>|\s", "", cell)) for cell in re.findall(r"<t[hd].*?</t[hd]>", row, re.S)]
            numbers = [Decimal(cell.replace(",", "")) for cell in cells if re.fullmatch(r"-?[\d,]+(\.\d+)?", cell)]
            what = f"{self.edition} {page.parent.name}: the page's total of"
            self.findings.true(f"{what} projects, {numbers}", table["total"]["projects"] in numbers)
            if table["total"]["supportStated"]:
                support = table["total"]["support"]
                self.findings.true(f"{what} support, {numbers}, {support}", any(
                    number == round(support, max(0, -number.as_tuple().exponent)) for number in numbers))

    def run(self):
        folder = self.output / "api" / "summaries"
        tables = {path.stem: json.loads(path.read_text("utf-8"), parse_float=Decimal) for path in folder.glob("*.json")}
        self.findings.equal("dimensions", sorted(name for name in tables if "-by-" not in name), sorted(DIMENSIONS))
        self.findings.equal("crossed tables", AT_LEAST_CROSSED - tables.keys(), set())
        for name, table in sorted(tables.items()):
            if "by" in table:
                self.check_crossed(f"{self.edition} {name}", table)
            else:
                self.check_table(f"{self.edition} {name}", name, table, self.rows)
                self.check_download(name, table)
                if name in PAGES:
                    self.check_page(name, table)
        return self.findings


def main(site, output):
    folder, all_findings = SiteFolder(site), Findings()
    for edition in ("public", "internal"):
        findings = Recomputation(folder, edition, pathlib.Path(output)).run()
        all_findings.passed += findings.passed
        all_findings.failed += findings.failed
    return all_findings.finish()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 3 else print(__doc__, file=sys.stderr) or 2)
