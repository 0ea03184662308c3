#!/usr/bin/env python3
"""Holds the documents to the program: what they show is run, what they list is compared.

    python3 Tests/Independent/readme.py [path of the gongshi binary]

In both READMEs, comments mark what is held:
    <!-- file: PATH -->       the block below is written to PATH
    <!-- run --> / <!-- run: exit N -->   the block below is run by a shell; its last command ends with 0, or N
    <!-- pages: A B -->       after the run below, both editions of the site built there have these files
    <!-- prints -->           the block below is what the last run printed, word for word
    <!-- options -->          the table has the options of every command, no more and no fewer
    <!-- published: EDITION -->   every path of the table is in that edition of the sample site
    <!-- rooms -->            the table is that of Tests/ArchitectureTests
In content/README.md, <!-- keys: ENUM --> says that the table below has exactly the cases of that Swift enum, and in every
landing page ``Name`` is declared in its own target.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
binary = Path(sys.argv[1] if len(sys.argv) > 1 else root / ".build/release/gongshi").resolve()
mistakes = []
held = 0


def hold(is_right, message):
    global held
    held += 1
    if not is_right:
        mistakes.append(message)


def codes(cell):
    return re.findall(r"`([^`]+)`", cell)


def table(lines, start):
    """The cells of the rows of the table that begins at a line, without header and rule."""
    rows = []
    for line in lines[start + 2:]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]])
    return rows


def marks(document):
    """Every comment that stands alone on a line: its words, its value, and the number of the line below."""
    lines = document.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines):
        match = re.fullmatch(r"<!-- ([a-z]+)(?:: (.+))? -->", line)
        if match:
            yield match[1], match[2], lines, number + 1


def block(lines, start):
    """The fenced block at a line, comments between passed over."""
    while lines[start].startswith("<!--"):
        start += 1
    assert lines[start].startswith("```"), f"no block at line {start + 1}"
    end = lines.index("```", start + 1)
    return "\n".join(lines[start + 1:end]) + "\n"


def walk_through(readme):
    """Does what the README says, in an empty folder that has the program and the themes."""
    with tempfile.TemporaryDirectory() as name:
        folder, printed, awaited, count = Path(name), "", [], 0
        (folder / ".build/release").mkdir(parents=True)
        (folder / ".build/release/gongshi").symlink_to(binary)
        (folder / "themes").symlink_to(root / "themes")
        for word, value, lines, below in marks(readme):
            where = f"{readme.name}:{below}"
            if word == "file":
                path = folder / value
                hold(path.parent.is_dir(), f"{where}: the folder of {value} was not made")
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(block(lines, below), encoding="utf-8")
                count += 1
            elif word == "run":
                expected = int(value.removeprefix("exit ")) if value else 0
                command = block(lines, below)
                run = subprocess.run(
                    ["sh", "-c", command], cwd=folder, text=True, encoding="utf-8", stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT)
                printed = run.stdout
                hold(run.returncode == expected, f"{where}: exit code {run.returncode}, not {expected}\n{printed}")
                count += 1
            elif word == "pages":
                awaited.append((where, value.split()))
            elif word == "prints":
                hold(block(lines, below) == printed, f"{where}: printed was\n{printed}")
                count += 1
        for where, pages in awaited:
            for edition in ["public", "internal"]:
                for page in pages:
                    hold((folder / "my-fund/output" / edition / page).is_file(), f"{where}: no {edition} {page}")
        hold(count >= 9 and awaited, f"{readme.name}: hardly anything is marked")


def options(command):
    text = subprocess.run([binary, "help", command], text=True, stdout=subprocess.PIPE, check=True).stdout
    found = re.findall(r"^  (--[a-z-]+|-h, --help)", text.split("OPTIONS:")[1], re.M)
    return {option for option in found if option != "--version" and option != "-h, --help"}


def commands():
    text = subprocess.run([binary, "help"], text=True, stdout=subprocess.PIPE, check=True).stdout
    return re.findall(r"^  ([a-z]+) ", text.split("SUBCOMMANDS:")[1].split("See ")[0], re.M)


def hold_options(readme):
    listed = {}
    for word, _, lines, below in marks(readme):
        if word == "options":
            for row in table(lines, below):
                for command in codes(row[0]):
                    listed.setdefault(command, set()).add(codes(row[1])[0].split()[0])
    actual = {command: options(command) for command in commands()}
    hold(listed == actual, f"{readme.name}: the options are {actual}, not {listed}")
    named = re.findall(r"^\| `gongshi ([a-z]+)", readme.read_text(encoding="utf-8"), re.M)
    hold(named == commands(), f"{readme.name}: the commands are {commands()}, not {named}")


def hold_published(readmes):
    with tempfile.TemporaryDirectory() as output:
        run = subprocess.run(
            [binary, "build", "--site", root, "--output", output, "--quiet"], text=True, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT)
        hold(run.returncode == 0, f"the sample site cannot be built:\n{run.stdout}")
        for readme in readmes:
            for word, edition, lines, below in marks(readme):
                for path in [path for row in table(lines, below) for path in codes(row[0])] if word == "published" else []:
                    pattern = re.sub(r"<[a-z]+>", "*", path) + ("index.html" if path.endswith("/") else "")
                    hold(
                        any(Path(output, edition).glob(pattern)), f"{readme.name}: the {edition} edition has no {path}")
                    if edition == "internal":
                        hold(
                            not any(Path(output, "public").glob(pattern)),
                            f"{readme.name}: the public edition has {path} too")


def hold_rooms(readme):
    source = (root / "Tests/ArchitectureTests/ImportTests.swift").read_text(encoding="utf-8")
    dictionary = source.split("mayImport: [String: Set<String>] = [")[1].split("\n]")[0]
    actual = {
        room: set(re.findall(r'"([^"]+)"', names)) for room, names in re.findall(r'"(\w+)": \[([^\]]*)\]', dictionary)
    }
    for word, _, lines, below in marks(readme):
        if word == "rooms":
            listed = {codes(row[0])[0]: set(codes(row[2])) for row in table(lines, below)}
            for room in sorted(actual.keys() | listed.keys()):
                hold(
                    actual.get(room) == listed.get(room),
                    f"{readme.name}: {room} may import {actual.get(room)}, not {listed.get(room)}")
            return
    hold(False, f"{readme.name}: no table of rooms")


def cases(name):
    """The cases of the enum of that name, below a folder where one is given."""
    name, _, folder = name.partition(" in ")
    found = []
    for file in sorted((root / (folder or "Sources")).rglob("*.swift")):
        text = file.read_text(encoding="utf-8")
        for match in re.finditer(rf"^( *)(?:package |private )*enum {name}: String[^\n]*\{{\n(.*?)\n\1\}}", text, re.M | re.S):
            listed = re.findall(r"^ *case ((?:,\n|[^:{}()\n])+)$", match[2], re.M)
            found.append([case.strip().strip("`") for names in listed for case in names.split(",")])
    assert len(found) == 1, f"{len(found)} enums {name} in {folder or 'Sources'}"
    return found[0]


def hold_keys(document):
    count = 0
    for word, name, lines, below in marks(document):
        if word == "keys":
            listed = [codes(row[0])[0] for row in table(lines, below)]
            hold(
                sorted(listed) == sorted(cases(name)),
                f"{document.name}:{below}: the keys of {name} are {cases(name)}, not {listed}")
            count += 1
    hold(count > 15, f"{document.name}: hardly any keys are marked")


def hold_landing_pages():
    for folder in sorted(path for path in (root / "Sources").iterdir() if any(path.rglob("*.swift"))):
        page = folder / f"{folder.name}.docc/{folder.name}.md"
        hold(page.is_file(), f"{folder.name} has no landing page")
        if not page.is_file():
            continue
        source = "\n".join(file.read_text(encoding="utf-8") for file in sorted(folder.rglob("*.swift")))
        text = page.read_text(encoding="utf-8")
        hold(text.startswith(f"# ``{folder.name}``\n"), f"{page.name}: the heading is not the target's name")
        hold(" never " in " ".join(text.split()), f"{page.name}: does not say what the target must never do")
        for name in re.findall(r"``([^`]+)``", text)[1:]:
            word = name.split("(")[0]
            hold(
                re.search(rf"\b(struct|enum|class|protocol|func|let) {word}\b", source),
                f"{page.name}: {folder.name} declares no {name}")


os.environ["LC_ALL"] = "C.UTF-8"
readmes = [root / "README.md", root / "README.zh-CN.md"]
for readme in readmes:
    walk_through(readme)
    hold_options(readme)
    hold_rooms(readme)
hold_published(readmes)
hold_keys(root / "content/README.md")
hold_landing_pages()
for mistake in mistakes:
    print(mistake, file=sys.stderr)
print(f"{held - len(mistakes)} passed, {len(mistakes)} failed")
sys.exit(1 if mistakes else 0)
