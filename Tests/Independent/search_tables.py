#!/usr/bin/env python3
"""Makes the tables of Sources/SearchIndexing/Tables from their sources, or holds them against these.

search_tables.py write FOLDER    make simplified.txt and syllables.txt
search_tables.py check FOLDER    compare; exit code 1 where a file is not what its source gives

Sources (both kept by their makers, both free to use and to pass on):
  simplified.txt  OpenCC's TSCharacters.txt (https://github.com/BYVoid/OpenCC, Apache License 2.0), as the PyPI package
                  opencc-python-reimplemented holds it; of several simplified forms the first, which is OpenCC's own choice
  syllables.txt   kMandarin of the Unihan database (https://www.unicode.org/reports/tr38/, Unicode License v3), as the
                  Debian package unicode-data holds it, for the characters of the Table of General Standard Chinese
                  Characters (kTGH) and of GB 2312; the reading customary in the mainland, without tone, ü as v
Readings that depend on the word stand in names.txt, which is written by hand.
"""
import bz2
import importlib.util
import pathlib
import sys
import unicodedata

UNIHAN = "/usr/share/unicode/Unihan_{}.txt.bz2"


def properties(name, file):
    """{scalar: value} of one Unihan property."""
    found = {}
    with bz2.open(UNIHAN.format(file), "rt", encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 3 and fields[1] == name:
                found[int(fields[0][2:], 16)] = fields[2]
    return found


def simplified():
    package = pathlib.Path(importlib.util.find_spec("opencc").origin).parent
    table = {}
    for line in (package / "dictionary/TSCharacters.txt").read_text("utf-8").splitlines():
        traditional, forms = line.split("\t")
        forms = forms.split(" ")
        if traditional not in forms and len(traditional + forms[0]) == 2:
            table[ord(traditional)] = ord(forms[0])
    table = {a: b for a, b in table.items() if 0x3400 <= a < 0xA000 and 0x3400 <= b < 0xA000}
    for start in table:  # what a form becomes is not folded again
        while table[start] in table:
            table[start] = table[table[start]]
    pairs = [chr(a) + chr(table[a]) for a in sorted(table)]
    return ["# Traditional characters and their simplified forms, from OpenCC (Apache License 2.0); see search_tables.py.",
            *("".join(pairs[start:start + 32]) for start in range(0, len(pairs), 32))]


def is_standard(scalar, standard):
    if scalar in standard:
        return True
    try:
        return len(chr(scalar).encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


def syllable(reading):
    letters = unicodedata.normalize("NFD", reading.split()[0].replace("ü", "v").replace("ê", "e"))
    text = "".join(letter for letter in letters if not unicodedata.combining(letter) or letter == "\u0308")
    return text.replace("u\u0308", "v")


def syllables():
    standard = properties("kTGH", "DictionaryLikeData") or properties("kTGH", "OtherMappings")
    table = {}
    for scalar, reading in properties("kMandarin", "Readings").items():
        if 0x3400 <= scalar < 0xA000 and is_standard(scalar, standard):
            table.setdefault(syllable(reading), []).append(chr(scalar))
    return ["# Syllables and the characters read so, from Unihan's kMandarin (Unicode License v3); see search_tables.py.",
            *(f"{name} {''.join(sorted(table[name]))}" for name in sorted(table))]


def main(mode, folder):
    wrong = 0
    for name, lines in [("simplified.txt", simplified()), ("syllables.txt", syllables())]:
        path, text = pathlib.Path(folder) / name, "\n".join(lines) + "\n"
        if mode == "write":
            path.write_text(text, "utf-8")
        elif path.read_text("utf-8") != text:
            wrong += 1
            print(f"{path}: found another table than its source gives")
    print(f"{2 - wrong} passed, {wrong} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in ("write", "check"):
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main(*sys.argv[1:]))
