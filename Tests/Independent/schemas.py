#!/usr/bin/env python3
"""Holds a published edition's data against its own description: schemas.py EDITION

Every JSON file validates against its JSON Schema (Draft 2020-12), /api/index.json tells the truth about every file and
leaves none out, and the Data Package describes the tables as they are.
"""
import csv
import hashlib
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

from findings import Findings


def rows(path, document):
    """How many records a file holds, as the index counts them; None where it has none."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return sum(1 for _ in csv.reader(file)) - 1
    for key in ("rows", "programmes", "findings"):
        if isinstance(document.get(key), list):
            return len(document[key])
    return None


def check_index(edition, findings):
    index = json.loads((edition / "api" / "index.json").read_text("utf-8"))
    files = {entry["path"]: entry for entry in index["files"]}
    findings.equal("paths in the index", len(files), len(index["files"]))
    findings.equal("edition", index["edition"], edition.name)
    validators = {}
    for path in sorted({entry["schema"] for entry in index["files"] if "schema" in entry} | {"api/schemas/index.json"}):
        schema = json.loads((edition / path).read_text("utf-8"))
        Draft202012Validator.check_schema(schema)
        validators[path] = Draft202012Validator(schema)
    validate(findings, "api/index.json", validators["api/schemas/index.json"], index)
    for path, entry in files.items():
        content = (edition / path).read_bytes()
        findings.equal(f"{path}: bytes", len(content), entry["bytes"])
        findings.equal(f"{path}: sha256", hashlib.sha256(content).hexdigest(), entry["sha256"])
        document = json.loads(content) if path.endswith(".json") else None
        counted = rows(edition / path, document)
        if "rows" in entry or (counted is not None and "/schemas/" not in path):
            findings.equal(f"{path}: rows", counted, entry.get("rows"))
        if "schema" in entry:
            validate(findings, path, validators[entry["schema"]], document)
        elif path.startswith("api/") and "/schemas/" not in path:
            findings.true(f"{path} has a schema", False)
    for folder in ("api", "data"):
        for path in (edition / folder).rglob("*"):
            name = path.relative_to(edition).as_posix()
            if path.suffix in (".json", ".csv") and name != "api/index.json":
                findings.true(f"{name} stands in the index", name in files)


def validate(findings, path, validator, document):
    errors = sorted(validator.iter_errors(document), key=lambda error: list(map(str, error.absolute_path)))
    for error in errors[:5]:
        findings.true(f"{path} at {error.json_path}: {error.message[:200]}", False)
    findings.equal(f"{path}: breaches of its schema", len(errors), 0)


def check_package(edition, findings):
    folder = edition / "data"
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    tables = sorted(path.name for path in folder.glob("*.csv"))
    findings.equal("tables of the Data Package", sorted(entry["path"] for entry in package["resources"]), tables)
    for resource in package["resources"]:
        path = folder / resource["path"]
        content = path.read_bytes()
        findings.equal(f"{path.name}: hash", "sha256:" + hashlib.sha256(content).hexdigest(), resource["hash"])
        findings.equal(f"{path.name}: bytes", len(content), resource["bytes"])
        records = list(csv.reader(content.decode("utf-8-sig").splitlines(keepends=True)))
        fields = resource["schema"]["fields"]
        findings.equal(f"{path.name}: header", records[0], [field["name"] for field in fields])
        for column, field in enumerate(fields):
            cells = [record[column] for record in records[1:] if record[column]]
            wrong = [cell for cell in cells if not KINDS[field["type"]](cell)]
            findings.equal(f"{path.name}: cells of {field['name']} that are no {field['type']}", wrong, [])
            if field.get("constraints", {}).get("unique"):
                findings.equal(f"{path.name}: {field['name']} is unique", len(set(cells)), len(records) - 1)


KINDS = {
    "string": lambda cell: True,
    "integer": lambda cell: cell.lstrip("-").isdecimal(),
    "number": lambda cell: cell.lstrip("-").replace(".", "", 1).isdecimal(),
    "date": lambda cell: len(cell) == 10 and [part.isdecimal() for part in cell.split("-")] == [True] * 3,
}


def main(edition):
    findings = Findings()
    check_index(pathlib.Path(edition), findings)
    check_package(pathlib.Path(edition), findings)
    return findings.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else print(__doc__, file=sys.stderr) or 2)
