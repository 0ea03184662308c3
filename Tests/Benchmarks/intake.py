#!/usr/bin/env python3
"""intake.py [--rows N] [--published P] [--runs R]: how fast lists are read, beside other readers of the same files.

- CSV: `gongshi import` of N rows (1,000,000 unless given; 21 columns, understood, checked, accounted for and written as
  canonical rows) beside Python's csv module, which only splits the cells, and beside reading the bytes;
- .xlsx: the same import beside openpyxl in its read-only mode, on a twentieth of the rows;
- a Chinese list of P rows (480,000 unless given) as departments publish it, as CSV and as .xlsx: `import --guess` finds out
  what the two rows of merged headers mean, and every row must be accounted for as it was made (intake/published_lists.py);
- growth: the import of N rows beside that of N/10, and the memory of the largest process.

All of them run one after the other in each run, for the machine is never the same twice: the ratios of one run count,
and the middle run is printed. Run from the root of the repository after `make site`. Exit code 1 where N rows take more
than 10.5 times as long as N/10, or where the published list is not accounted for.
"""
import argparse, csv, json, os, platform, subprocess, sys, time
from pathlib import Path
ROOT = Path(__file__).resolve().parents[2]
WORK = Path(os.environ.get("BENCH_FOLDER", ROOT / ".build/bench")) / "intake"
VENV = WORK / "venv"
GONGSHI = ROOT / ".build/release/gongshi"
PACKAGES = ["openpyxl==3.1.5"]
COLUMNS = 21
LIMIT = 10.5

READ_CSV = "import csv,sys\nwith open(sys.argv[1],newline='',encoding='utf-8-sig') as f: print(sum(len(r) for r in csv.reader(f)))"
READ_BYTES = "import sys\nwith open(sys.argv[1],'rb',buffering=0) as f:\n  while f.read(1<<20): pass"
READ_XLSX = """import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
print(sum(len(row) for sheet in book for row in sheet.iter_rows(values_only=True)))"""


def measure(command):
    """Wall and CPU seconds, and the memory of the process in MiB."""
    began = time.monotonic()
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit code {process.returncode}\n{errors[-2000:]}")
    return {"wall": time.monotonic() - began, "cpu": usage.ru_utime + usage.ru_stime, "rss": usage.ru_maxrss / 1024}


def sample():
    with open(ROOT / "content/projects/2024.csv", newline="", encoding="utf-8-sig") as file:
        return [row[:COLUMNS] for row in csv.reader(file)]


def rows(count):
    """The rows of the sample again and again, each with an id and a name of its own."""
    headers, *known = sample()
    yield headers
    for number in range(count):
        row = list(known[number % len(known)])
        row[0], row[3] = f"B{number:08d}", f"{row[3]}（{number}）"
        yield row


def prepare(count):
    WORK.mkdir(parents=True, exist_ok=True)
    if not (VENV / "bin/pip").exists():
        subprocess.run(["python3", "-m", "venv", VENV], check=True)
    subprocess.run([VENV / "bin/pip", "install", "-q", "--disable-pip-version-check", *PACKAGES], check=True)
    files = {}
    for size in (count, count // 10, count // 20):
        files[size] = WORK / f"{size}.csv"
        if not files[size].exists():
            with open(files[size], "w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows(rows(size))
    book = WORK / f"{count // 20}.xlsx"
    if not book.exists():
        write = "import csv,sys,openpyxl\nb=openpyxl.Workbook(write_only=True);s=b.create_sheet('名单')\n" \
                "for r in csv.reader(open(sys.argv[1],newline='',encoding='utf-8')): s.append(r)\nb.save(sys.argv[2])"
        subprocess.run([VENV / "bin/python", "-c", write, files[count // 20], book], check=True)
    return files, book


def published(count):
    """The published list in both formats, and how many rows of which kind it has."""
    paths = [WORK / f"published-{count}.{ending}" for ending in ("csv", "xlsx")]
    # Made by another process: what this one has held in memory counts for those it starts.
    maker = [sys.executable, ROOT / "Tests/Benchmarks/intake/published_lists.py", "zh", str(count)]
    made = [subprocess.run([*maker, path], check=True, capture_output=True, text=True).stdout for path in paths]
    return paths, json.loads(made[0])


def guessing(path, kinds):
    """The figures of a guessed import, once every row is accounted for."""
    report = WORK / "report.json"
    figures = measure([GONGSHI, "import", path, "--guess", "--mapping-to", WORK / "mapping.yaml", "--to", WORK / "out.csv",
                       "--report", report, "--quiet"])
    table = json.loads(report.read_text())["tables"][0]
    found = {entry["reason"]: entry["count"] for entry in table["reasons"]}
    headers = found["header"] + found["repeatedHeader"]
    expected = [kinds["project"], kinds["repeat"], kinds["section"], kinds["total"], kinds["header"], kinds["note"]]
    seen = [table["rowsKept"], found["repeated"], found["section"], found["total"], headers, found["note"]]
    if seen != expected:
        sys.exit(f"{path}: projects, repeats, headings, totals, headers, notes are {seen}, not {expected}")
    return figures


def run(files, book, count, lists, kinds):
    python, site = VENV / "bin/python", ["--site", ROOT, "--quiet"]
    importing = lambda path: measure([GONGSHI, "import", path, "--to", WORK / "out.csv", *site])
    return {
        "bytes": measure([python, "-c", READ_BYTES, files[count]]),
        "csv": measure([python, "-c", READ_CSV, files[count]]),
        "import": importing(files[count]),
        "tenth": importing(files[count // 10]),
        "openpyxl": measure([python, "-c", READ_XLSX, book]),
        "workbook": importing(book),
        "published": guessing(lists[0], kinds),
        "publishedBook": guessing(lists[1], kinds),
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--published", type=int, default=480_000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    count, files_and_book = options.rows, prepare(options.rows)
    files, book = files_and_book
    lists, kinds = published(options.published)
    runs = sorted((run(files, book, count, lists, kinds) for _ in range(options.runs)),
                  key=lambda one: one["import"]["cpu"] / one["csv"]["cpu"])
    one = runs[len(runs) // 2]
    megabytes = files[count].stat().st_size / 1e6
    growth = one["import"]["cpu"] / one["tenth"]["cpu"]
    lines = [
        ("reading the bytes of the CSV", "bytes", f"{count:,} rows, {megabytes:.0f} MB", None),
        ("Python's csv module", "csv", "", None),
        ("gongshi import, CSV", "import", "", ("csv", "bytes")),
        (f"gongshi import, {count // 10:,} rows", "tenth", "", None),
        ("openpyxl, read-only", "openpyxl", f"{count // 20:,} rows", None),
        ("gongshi import, .xlsx", "workbook", "", ("openpyxl",)),
        ("gongshi import --guess, a published list as CSV", "published", f"{options.published:,} rows", None),
        ("gongshi import --guess, the same as .xlsx", "publishedBook", f"{options.published:,} rows", None),
    ]
    names = {"csv": "Python's csv", "bytes": "the bytes", "openpyxl": "openpyxl"}
    print(f"{platform.machine()}, {os.cpu_count()} processors, the middle of {len(runs)} runs; ratios are of CPU time")
    print("| | wall s | CPU s | memory MiB | |\n|---|---:|---:|---:|---|")
    for title, key, note, others in lines:
        figures = one[key]
        if others:
            note = ", ".join(f"{figures['cpu'] / one[other]['cpu']:.2f} of {names[other]}" for other in others)
        print(f"| {title} | {figures['wall']:.2f} | {figures['cpu']:.2f} | {figures['rss']:.0f} | {note} |")
    print(f"growth from {count // 10:,} to {count:,} rows: {growth:.2f} times the CPU time (at most {LIMIT})")
    sys.exit(0 if growth <= LIMIT else 1)


if __name__ == "__main__":
    main()
