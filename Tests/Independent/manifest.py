#!/usr/bin/env python3
"""manifest.json names every file of an edition with its true size and digest, sorted, and no other: manifest.py EDITION"""
import hashlib
import json
import pathlib
import sys

from findings import Findings


def main(edition):
    findings, edition = Findings(), pathlib.Path(edition)
    files = json.loads((edition / "manifest.json").read_text("utf-8"))["files"]
    paths = [file["path"] for file in files]
    present = {path.relative_to(edition).as_posix() for path in edition.rglob("*") if not path.is_dir()}
    findings.equal("the manifest is sorted", paths, sorted(paths, key=str.encode))
    findings.equal("files without an entry", present - set(paths), {"manifest.json"})
    findings.equal("entries without a file", set(paths) - present, set())
    for file in files:
        content = (edition / file["path"]).read_bytes()
        found = len(content), hashlib.sha256(content).hexdigest()
        findings.equal(file["path"], found, (file["bytes"], file["sha256"]))
    return findings.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else print(__doc__, file=sys.stderr) or 2)
