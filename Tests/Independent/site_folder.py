"""A site folder read a second time, in other words: content/ → rows with the fields that summaries are made of.

Written from the contracts (DESIGN.md §3 and §7, the README files of content/) and kept apart from the program on
purpose: nothing here may be made by looking at what the program puts out.
"""
import collections
import csv
import decimal
import pathlib
import re
import unicodedata

import yaml

NOTHING = {"-", "--", "---", "—", "——", "–", "－", "/", "／", "\\", "无", "暂无", "N/A", "n/a", "#N/A", "NULL", "null"}
HEADERS = {
    "id": "项目编号", "year": "年度", "programme": "项目类型", "category": "类别", "name": "项目名称", "organisation": "承担单位",
    "creditCode": "统一社会信用代码", "region": "区域", "city": "设区市", "county": "县(市、区)", "cluster": "集群", "chain": "产业链",
    "investment": "项目总投入", "support": "支持金额", "status": "状态",
}
ALWAYS_SHOWN = {"id", "year", "programme", "category", "name", "organisation", "creditCode"}
CHINESE = "[\u3001-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff]"


def tidy(text):
    """White space goes at both ends and between two Chinese signs, and is one blank elsewhere."""
    text = re.sub(r"[\u200b-\u200f\u202a-\u202e\u2060\ufeff]", "", text)
    text = re.sub(r"\s+", " ", text).strip()
    return re.sub(f"(?<={CHINESE}) (?={CHINESE})", "", text)


def folded(text):
    """The text by which two writings of a name are the same."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).lower()


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file)) if path.exists() else []


class SiteFolder:
    def __init__(self, path):
        content = pathlib.Path(path) / "content"
        self.site = yaml.safe_load((content / "site.yaml").read_text("utf-8"))
        self.read_places(content / "places")
        self.clusters = self.entries(content / "chains" / "clusters.csv")
        self.chains = self.entries(content / "chains" / "chains.csv")
        self.programmes, self.categories = {}, {}
        for folder in sorted((content / "guidelines").glob("[0-9]*")):
            self.read_guideline(folder)
        sources = yaml.safe_load((content / "projects" / "sources.yaml").read_text("utf-8"))["sources"]
        self.rows = []
        for source in sources:
            self.rows += self.read_list(content / "projects" / source["file"], source)
        self.settle_organisations()

    def edition(self, name):
        """The rows with only the fields an edition may show."""
        shown = self.site["editions"][name]["fields"]
        if shown == "all":
            return self.rows
        keep = ALWAYS_SHOWN | set(shown)
        return [{field: value if field in keep else None for field, value in row.items()} for row in self.rows]

    def read_places(self, folder):
        divisions = table(folder / "divisions.csv")
        self.cities, self.counties, self.region = {}, {}, {}
        codes = {}
        for place in divisions:
            if place["name"] == place["city"]:
                codes[place["name"]] = place["code"]
                self.region[place["code"]] = place["region"] or None
                self.cities.update({place["code"]: place["code"], place["name"]: place["code"]})
        for place in divisions:
            if place["name"] != place["city"]:
                self.counties[codes[place["city"]], place["name"]] = place["code"]
        for alias in table(folder / "aliases.csv") if (folder / "aliases.csv").exists() else []:
            if alias["code"] in self.region:
                self.cities[alias["name"]] = alias["code"]

    @staticmethod
    def entries(path):
        names = {}
        for entry in table(path) if path.exists() else []:
            for name in [entry["key"], entry["name"], *entry["aliases"].split("|")]:
                names[folded(name)] = entry["key"]
        return names

    def read_guideline(self, folder):
        for path in sorted(folder.glob("*.yaml")):
            content = yaml.safe_load(path.read_text("utf-8"))
            for annex in content.get("annexes", []):
                self.categories[annex["id"]] = annex["title"]
            for programme in content.get("programmes", []):
                for name in [programme["id"], programme["name"], *programme.get("aliases", [])]:
                    self.programmes[folded(name)] = programme["id"], path.stem

    def read_list(self, path, source):
        seen, rows = set(), []
        for record in table(path):
            cell = Cells(record, source)
            row = {field: cell.text(field) for field in HEADERS}
            if row["name"] is None and row["organisation"] is None:
                continue
            for field in ("investment", "support"):
                row[field] = cell.sum(field)
            row["year"] = row["year"] and re.match(r"\d{4}", row["year"]).group()
            self.place(row)
            if source.get("programmes") != "open":
                row["programme"], row["category"] = self.programmes[folded(row["programme"])]
            row["cluster"] = row["cluster"] and self.clusters.get(folded(row["cluster"]))
            row["chain"] = row["chain"] and self.chains.get(folded(row["chain"]))
            same = tuple((row[field] or "").replace(" ", "") for field in ("year", "programme", "name", "organisation"))
            if source.get("repeats") == "drop" and row["id"] is None and same in seen:
                continue
            seen.add(same)
            rows.append(row)
        return rows

    def place(self, row):
        row["city"] = row["city"] and self.cities[row["city"]]
        row["county"] = row["county"] and self.counties[row["city"], row["county"]]
        row["region"] = self.region[row["city"]] if row["city"] else row["region"]

    def settle_organisations(self):
        """Rows of one credit code are one organisation, and those of its name without a code where no other has it."""
        codes = collections.defaultdict(set)
        for row in self.rows:
            if row["creditCode"]:
                codes[row["organisation"]].add(row["creditCode"])
        names = collections.defaultdict(collections.Counter)
        for row in self.rows:
            own = codes[row["organisation"]]
            row["key"] = row["creditCode"] or (next(iter(own)) if len(own) == 1 else "name " + row["organisation"])
            names[row["key"]][row["organisation"]] += 1
        for row in self.rows:
            counted = names[row.pop("key")]
            row["organisation"] = min(counted, key=lambda name: (-counted[name], name.encode())), id(counted)


class Cells:
    """The cells of one row by field, as sources.yaml has it."""

    def __init__(self, record, source):
        self.record, self.source = record, source

    def texts(self, field):
        if field in self.source.get("constants", {}):
            return [self.source["constants"][field]]
        columns = self.source.get("columns", {}).get(field, [HEADERS[field], field])
        missing = self.source.get("missing", {}).get(field, [])
        texts = [tidy(self.record.get(column) or "") for column in ([columns] if isinstance(columns, str) else columns)]
        return [text for text in texts if text and text not in NOTHING and text not in missing]

    def text(self, field):
        return next(iter(self.texts(field)), None)

    def sum(self, field):
        amounts = [decimal.Decimal(text.replace(",", "")) for text in self.texts(field)]
        return sum(amounts) if amounts else None
