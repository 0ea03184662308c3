#!/usr/bin/env python3
"""What the command answers to random queries, for `search_vectors.py compare`: search_answers.py PROGRAM SITE COUNT SEED

Prints {query: {"total": n, "addresses": [...], "readings": [...], "proposals": [...]}, ...} as JSON; SITE is a published edition.
"""
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from search_vectors import queries

LIMIT = 100


def answer(program, site, query):
    # A query may begin with a sign that looks like an option.
    arguments = [program, "search", "--json", "--limit", str(LIMIT), "--site-output", site, "--", query]
    done = subprocess.run(arguments, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{query!r}: exit code {done.returncode}: {done.stderr}")
    found = json.loads(done.stdout)
    return {"total": found["total"], "addresses": [result["address"] for result in found["results"]],
            "readings": found["readings"], "proposals": found["proposals"]}


def main(program, site, count, seed):
    asked = queries(site, int(count), int(seed))
    with ThreadPoolExecutor(4) as pool:
        answers = dict(zip(asked, pool.map(lambda query: answer(program, site, query), asked)))
    print(json.dumps(answers, ensure_ascii=False, indent=0))


if __name__ == "__main__":
    main(*sys.argv[1:])
