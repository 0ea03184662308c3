#!/usr/bin/env python3
"""database.py [ROWS …] [--runs R] [--write]: tables of figures from rows in PostgreSQL, read here or counted there.

A server of its own is started in a temporary folder and filled with the list of `sample-data --projects N --seed 1`, every
column text. Then `gongshi summaries` reads the rows (local) or leaves them there (--in-database); both must give the same
bytes. Seconds are of the wall, CPU seconds and memory those of gongshi alone, bytes what went over the wire both ways, counted by
a proxy in a run of its own. --write puts the tables into docs/benchmarks/database.md.

Run from the root of the repository after `make site`, with sample-data built for release. Needs Debian's postgresql.
"""
import argparse, csv, os, platform, shutil, socket, statistics, subprocess, sys, tempfile, threading
from pathlib import Path
sys.path.insert(0, str(Path(__file__).parent))
from measure import measure
ROOT = Path(__file__).resolve().parents[2]
WORK = Path(os.environ.get("BENCH_FOLDER", ROOT / ".build/bench")) / "database"
DOCUMENT = ROOT / "docs/benchmarks/database.md"
BUILD = ROOT / ".build/release"
GONGSHI = Path(os.environ.get("GONGSHI", BUILD / "gongshi"))
SAMPLE_DATA = Path(os.environ.get("SAMPLE_DATA", BUILD / "sample-data"))
TABLES = [("region", ["--by", "region"]), ("all 20", [])]


class Server:
    """A PostgreSQL server that ends with this program."""

    def __init__(self):
        versions = Path("/usr/lib/postgresql")
        self.programs = max(versions.iterdir(), key=lambda path: int(path.name)) / "bin"
        self.folder = Path(tempfile.mkdtemp(prefix="gongshi-bench-", dir="/tmp"))
        if os.getuid() == 0:
            shutil.chown(self.folder, "postgres")
        self.run(f"{self.programs}/initdb -D {self.folder}/data -U owner -A trust -E UTF8 --locale=C --no-sync")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.run(f"{self.programs}/pg_ctl -D {self.folder}/data -l {self.folder}/log -w start -o "
                 f"'-c listen_addresses=127.0.0.1 -p {self.port} -k {self.folder} -F -c shared_buffers=512MB -c dynamic_shared_memory_type=mmap'")

    def run(self, command):
        user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        subprocess.run(user + ["bash", "-c", f"cd /; {command}"], check=True, stdout=subprocess.DEVNULL)

    def sql(self, statements):
        program = [self.programs / "psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(self.port),
                   "-U", "owner", "postgres"]
        return subprocess.run(program, input=statements, text=True, check=True, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL).stdout.strip()

    def stop(self):
        self.run(f"{self.programs}/pg_ctl -D {self.folder}/data -m immediate stop")
        shutil.rmtree(self.folder, ignore_errors=True)


class Wire:
    """Passes on what one client and the server say to each other, and counts it."""

    def __init__(self, port):
        self.count, self.target = 0, port
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            server = socket.create_connection(("127.0.0.1", self.target))
            for source, target in ((client, server), (server, client)):
                threading.Thread(target=self.copy, args=(source, target), daemon=True).start()

    def copy(self, source, target):
        try:
            while data := source.recv(1 << 18):
                self.count += len(data)
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass


def load(server, count):
    WORK.mkdir(parents=True, exist_ok=True)
    path = WORK / f"{count}.csv"
    if not path.exists():
        subprocess.run([SAMPLE_DATA, "--site", ROOT, "--projects", str(count), "--seed", "1", "--to", path], check=True)
    with open(path, newline="", encoding="utf-8-sig") as file:
        headers = next(csv.reader(file))
    columns = ", ".join('"' + header.replace('"', '""') + '" text' for header in headers)
    server.sql(f"CREATE TABLE p{count} ({columns});\n\\copy p{count} FROM '{path}' WITH (FORMAT csv, HEADER true)\n"
               f"VACUUM ANALYZE p{count};")
    site = WORK / f"site-{count}"
    shutil.rmtree(site, ignore_errors=True)
    site.mkdir()
    (site / "themes").symlink_to(ROOT / "themes")
    leave = shutil.ignore_patterns("*.csv")
    for folder in ("guidelines", "places", "chains"):
        shutil.copytree(ROOT / "content" / folder, site / "content" / folder)
    shutil.copytree(ROOT / "content/projects", site / "content/projects", ignore=leave)
    shutil.copy(ROOT / "content/site.yaml", site / "content")
    (site / "content/projects/sources.yaml").write_text(
        f"sources:\n  - database: GRANTS\n    query: SELECT * FROM p{count}\n    measures: all\n", encoding="utf-8")
    return site


def once(site, port, words, name):
    to = WORK / f"tables-{os.getpid()}" / name
    shutil.rmtree(to, ignore_errors=True)
    environment = dict(os.environ, GRANTS=f"postgresql://owner@127.0.0.1:{port}/postgres")
    figures = measure([GONGSHI, "summaries", "--quiet", "--site", site, "--to", to, *words], env=environment)
    return figures, {path.name: path.read_bytes() for path in sorted(to.iterdir())}


def compare(server, count, runs):
    site, rows = load(server, count), []
    wire = Wire(server.port)
    for title, words in TABLES:
        both, tables = {}, {}
        for name, flag in (("local", []), ("pushed", ["--in-database"])):
            # The bytes are counted in a run before the others, which so find the same pages in memory.
            wire.count = 0
            tables[name] = once(site, wire.port, words + flag, name)[1]
            found = [once(site, server.port, words + flag, name) for _ in range(runs)]
            both[name] = {key: statistics.median(one[0][key] for one in found) for key in ("wall", "cpu", "rss", "others")}
            both[name]["wire"] = wire.count / 1e6
        if tables["local"] != tables["pushed"]:
            sys.exit(f"{count} rows, {title}: the tables are not the same")
        rows.append((title, both))
    return rows


def table(count, rows, runs):
    lines = [f"### {count:,} rows, " + (f"median of {runs} runs" if runs > 1 else "one run"), "",
             "| tables | | wall s | CPU s of gongshi | memory MB | MB over the wire | others |", "|---|---|--:|--:|--:|--:|--:|"]
    for title, both in rows:
        for name, words in (("local", "rows read"), ("pushed", "`--in-database`")):
            one = both[name]
            lines.append(f"| {title} | {words} | {one['wall']:.2f} | {one['cpu']:.2f} | {one['rss']:.0f} | {one['wire']:.1f} | "
                         f"{one['others'] * 100:.0f}% |")
    return lines + [""]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", type=int, nargs="*", default=[100_000, 1_000_000])
    parser.add_argument("--runs", type=int)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    server = Server()
    try:
        version = server.sql("SHOW server_version").split()[0]
        lines = [f"{platform.machine()}, {os.cpu_count()} processors, Linux {platform.release()}, PostgreSQL {version} on the same machine", ""]
        for count in options.rows:
            runs = options.runs or (3 if count <= 100_000 else 2)
            lines += table(count, compare(server, count, runs), runs)
            print("\n".join(lines[-(2 * len(TABLES) + 5):]), flush=True)
    finally:
        server.stop()
        shutil.rmtree(WORK / f"tables-{os.getpid()}", ignore_errors=True)
    if options.write:
        known = DOCUMENT.read_text(encoding="utf-8").split("<!-- measured -->")[0]
        DOCUMENT.write_text(known + "<!-- measured -->\n\n" + "\n".join(lines).rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
