#!/usr/bin/env python3
"""What the rules cost: 100,000 projects must be judged in at most the time it takes to read them.

    Tests/Benchmarks/rules.py [PROJECTS]

Makes a list of that length in a scratch copy of content/, then builds and runs RulesBenchmark, which reads and judges it
five times and compares the medians. Exit code 1 where judging takes longer than reading."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def swift(product):
    """The fast build of a product, as a path."""
    subprocess.run(["swift", "build", "-c", "release", "--product", product], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return ROOT / ".build" / "release" / product


def main():
    count = sys.argv[1] if len(sys.argv) > 1 else "100000"
    with tempfile.TemporaryDirectory() as scratch:
        content = pathlib.Path(scratch) / "content"
        for folder in ["guidelines", "places", "chains"]:
            shutil.copytree(ROOT / "content" / folder, content / folder)
        shutil.copy(ROOT / "content" / "site.yaml", content)
        projects = content / "projects"
        projects.mkdir()
        (projects / "sources.yaml").write_text("sources:\n  - {file: list.csv, measures: all}\n")
        make = [swift("sample-data"), "--site", ROOT, "--projects", count, "--to", projects / "list.csv"]
        subprocess.run(make, check=True)
        return subprocess.run([swift("RulesBenchmark"), scratch]).returncode


sys.exit(main())
