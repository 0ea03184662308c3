#!/usr/bin/env python3
"""The downloads of an edition say what its JSON says: downloads.py EDITION

projects.csv and projects.json agree row by row and cell by cell, the parts of /api/projects add up to the download,
organisations to their projects, and no cell of a table can become a formula in a spreadsheet.
"""
import csv
import json
import pathlib
import re
import sys
from decimal import Decimal

from findings import Findings
from site_folder import HEADERS

COLUMNS = HEADERS | {
    "partners": "联合体成员", "recommender": "推荐单位", "industry": "行业", "start": "开始时间", "end": "结束时间", "case": "情形",
    "base": "核定基数", "firstInstalment": "首次拨付",
}
SHOWN_AS = {"programme": "programmeName", "category": "categoryName", "city": "cityName", "county": "countyName"}


def records(path):
    content = path.read_bytes()
    with path.open(encoding="utf-8-sig", newline="") as file:
        return content[:3] == b"\xef\xbb\xbf", list(csv.reader(file, strict=True))


def parsed(path):
    return json.loads(path.read_text("utf-8"), parse_float=Decimal)


def expected_cell(project, column):
    key = next((key for key, header in COLUMNS.items() if column in (key, header)), None)
    if key is None:
        return unguarded(project.get("measures", {}).get(column, ""))
    value = project.get(SHOWN_AS.get(key, key), "")
    return "、".join(value) if isinstance(value, list) else unguarded(str(value))


def unguarded(text):
    """A cell with the apostrophe taken away that keeps spreadsheets from seeing a formula in it."""
    return text[1:] if re.match(r"'\s*[=+\-@\t\r\n＝＋－＠]", text) else text


def is_formula(cell):
    return bool(re.match(r"\s*[=+\-@＝＋－＠]|[\t\r\n]", cell)) and not re.fullmatch(r"[+-]?\d[\d.,]*%?", cell)


def check_projects(edition, findings):
    has_mark, rows = records(edition / "data" / "projects.csv")
    projects = parsed(edition / "data" / "projects.json")["rows"]
    findings.true("projects.csv begins with a byte order mark", has_mark)
    findings.equal("rows of projects.csv", len(rows) - 1, len(projects))
    names = taxonomy(edition)
    for record, project in zip(rows[1:], projects):
        for column, cell in zip(rows[0], record, strict=True):
            wanted = expected_cell(project, column)
            if column in ("cluster", "集群", "chain", "产业链"):
                wanted = names.get(wanted, wanted)
            findings.equal(f"{project['id']}, {column}", unguarded(cell), wanted)
    columns = {key for project in projects for key in project} - {"measures", "organisationKey", *SHOWN_AS.values()}
    missing = [key for key in columns if key not in rows[0] and COLUMNS.get(key) not in rows[0]]
    findings.equal("fields without a column", missing, [])
    parts = [parsed(path)["rows"] for path in parts_of(edition, "projects")]
    findings.equal("the parts of /api/projects", sum(parts, []), projects)
    return projects


def taxonomy(edition):
    """Keys of clusters and chains and what they are called, as the summaries have it."""
    tables = [parsed(edition / "api" / "summaries" / f"{name}.json") for name in ("cluster", "chain")]
    return {row["key"]: row["name"] for table in tables for row in table["rows"]}


def parts_of(edition, name):
    whole = edition / "api" / f"{name}.json"
    return [whole] if whole.exists() else sorted((edition / "api" / name).glob("*.json"), key=lambda path: int(path.stem))


def check_organisations(edition, projects, findings):
    organisations = [row for path in parts_of(edition, "organisations") for row in parsed(path)["rows"]]
    by_id = {project["id"]: project for project in projects}
    findings.equal("ids", len(by_id), len(projects))
    listed = [id for organisation in organisations for id in organisation["projectIds"]]
    findings.equal("projects of all organisations", sorted(listed), sorted(by_id))
    for organisation in organisations:
        own = [by_id[id] for id in organisation["projectIds"]]
        what = f"organisation {organisation['key']}"
        findings.equal(f"{what}: projects", len(own), organisation["projects"])
        findings.equal(f"{what}: support", sum(project.get("support", 0) for project in own), organisation["support"])
        findings.equal(f"{what}: key", {project["organisationKey"] for project in own}, {organisation["key"]})


def check_formulas(edition, findings):
    for path in sorted((edition / "data").glob("*.csv")):
        _, rows = records(path)
        findings.equal(f"{path.name}: lengths of its rows", {len(row) for row in rows}, {len(rows[0])})
        findings.equal(f"{path.name}: formulas", [cell for row in rows for cell in row if is_formula(cell)], [])


def main(edition):
    findings, edition = Findings(), pathlib.Path(edition)
    check_organisations(edition, check_projects(edition, findings), findings)
    check_formulas(edition, findings)
    return findings.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else print(__doc__, file=sys.stderr) or 2)
