#!/usr/bin/env python3
"""prepare.py PROJECTS.csv SITE - the arithmetic in front of Hugo: totals, shares, ranks, related projects, formatted
numbers. Its time is part of Hugo's. PROJECTS.csv is the download that Gongshi publishes. Everything that is cheaper in
Python than in Go templates is done here, once; the texts are escaped here, because Hugo's templates then need not be.
"""
import csv, html, json, os, sys

DIMENSIONS = [("category", "类别"), ("programme", "项目类型"), ("region", "区域"), ("city", "设区市"), ("chain", "产业链"),
              ("year", "年度")]
COLUMNS = ["项目编号", "年度", "类别", "项目类型", "项目名称", "承担单位", "统一社会信用代码", "设区市", "县(市、区)", "区域", "产业链", "集群",
           "项目总投入", "支持金额", "首次拨付", "状态"]
(ID, YEAR, CATEGORY, PROGRAMME, NAME, ORGANISATION, CODE, CITY, COUNTY, REGION, CHAIN, CLUSTER, INVESTMENT, SUPPORT, FIRST,
 STATUS) = range(len(COLUMNS))
PLACE = {"category": CATEGORY, "programme": PROGRAMME, "region": REGION, "city": CITY, "chain": CHAIN, "year": YEAR}
PAGE = 100


def read(path):
    """The rows with the columns in the order above, amounts as whole 万元, unstated groups under one name."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        column = {name: index for index, name in enumerate(next(reader))}
        places = [column.get(name) for name in COLUMNS]
        rows = [[row[place] if place is not None else "" for place in places] for row in reader]
    for row in rows:
        for place in (INVESTMENT, SUPPORT, FIRST):
            row[place] = int(float(row[place] or 0))
        for place in (CATEGORY, PROGRAMME, REGION, CITY, CHAIN, YEAR):
            row[place] = row[place] or "未填"
        row[CODE] = row[CODE] or row[ORGANISATION]
    return rows


def prepare(path, escapes=False):
    """Reads the list and does all arithmetic; returns what the renderers need."""
    rows = read(path)
    if escapes:
        for row in rows:
            for place in (NAME, ORGANISATION, COUNTY, CLUSTER, STATUS):
                row[place] = html.escape(row[place])
    rows.sort(key=lambda row: (row[YEAR], row[SUPPORT], row[ID]), reverse=True)
    codes = {}
    for name, _ in DIMENSIONS:
        values = sorted({row[PLACE[name]] for row in rows})
        codes[name] = {value: value if name == "year" else f"{name[:2]}{number + 1:02d}" for number, value in enumerate(values)}
    total, most = [0, 0, 0, 0], {}
    groups = {name: {value: [0, 0, 0, 0, {}, {}] for value in codes[name]} for name, _ in DIMENSIONS}
    by_year, by_city, organisations, ranks = {}, {}, {}, {}
    for number, row in enumerate(rows):
        amounts, year, category = (1, row[INVESTMENT], row[SUPPORT], row[FIRST]), row[YEAR], row[CATEGORY]
        most[row[PROGRAMME]] = max(most.get(row[PROGRAMME], 1), row[SUPPORT])
        for index, amount in enumerate(amounts):
            total[index] += amount
        for name, _ in DIMENSIONS:
            group = groups[name][row[PLACE[name]]]
            for index, amount in enumerate(amounts):
                group[index] += amount
            for table, key in ((group[4], year), (group[5], category)):
                entry = table.setdefault(key, [0, 0])
                entry[0] += 1
                entry[1] += row[SUPPORT]
        for table, key in ((by_year, (category, year)), (by_city, (row[CITY], category))):
            entry = table.setdefault(key, [0, 0])
            entry[0] += 1
            entry[1] += row[SUPPORT]
        organisations.setdefault(row[CODE], []).append(number)
        ranks[year] = ranks.get(year, 0) + 1
        row.append(ranks[year])

    def percent(part, whole):
        return f"{100 * part / whole:.2f}%" if whole else "0.00%"

    def grouped(value):
        return f"{value:,}"

    dims = {}
    for name, label in DIMENSIONS:
        items = []
        for value, (count, investment, support, first, years, categories) in sorted(
                groups[name].items(), key=lambda group: (-group[1][2], group[0])):
            items.append({
                "code": codes[name][value], "name": value, "n": grouped(count), "inv": grouped(investment),
                "sup": grouped(support), "fst": grouped(first), "share": percent(support, total[2]),
                "nshare": percent(count, total[0]), "lever": f"{investment / support:.1f}" if support else "",
                "by_year": [[key, grouped(x[0]), grouped(x[1]), percent(x[1], support)] for key, x in sorted(years.items())],
                "by_cat": [[key, grouped(x[0]), grouped(x[1]), percent(x[1], support), codes["category"][key]]
                           for key, x in sorted(categories.items())]})
        dims[name] = {"label": label, "items": items, "by": {item["code"]: item for item in items}}
    years, categories = sorted(codes["year"]), sorted(codes["category"])
    overview = {
        "n": grouped(total[0]), "inv": grouped(total[1]), "sup": grouped(total[2]), "fst": grouped(total[3]),
        "orgs": grouped(len(organisations)), "years": years, "cats": [[c, codes["category"][c]] for c in categories],
        "cy": [[c, codes["category"][c], [[grouped(x) for x in by_year.get((c, y), (0, 0))] for y in years]] for c in categories],
        "cc": [[item["name"], item["code"], [[grouped(x) for x in by_city.get((item["name"], c), (0, 0))] for c in categories]]
               for item in dims["city"]["items"]]}

    def group_codes(row):
        return [codes[name][row[PLACE[name]]] for name, _ in DIMENSIONS]

    def page(number, row):
        investment, support, first, cap = row[INVESTMENT], row[SUPPORT], row[FIRST], most[row[PROGRAMME]]
        return [row[ID].lower(), row[ID], row[NAME], row[YEAR], row[CATEGORY], row[PROGRAMME], row[ORGANISATION], row[CODE],
                row[CITY], row[COUNTY], row[REGION], row[CHAIN], row[CLUSTER], row[STATUS], grouped(investment),
                grouped(support), grouped(first), percent(support, investment), grouped(support - first),
                grouped(investment - support), grouped(cap), percent(support, cap),
                percent(support, groups["city"][row[CITY]][2]), percent(support, groups["chain"][row[CHAIN]][2]),
                percent(support, groups["category"][row[CATEGORY]][2]), grouped(row[-1]),
                percent(first, support)] + group_codes(row)

    def organisation(code, numbers):
        row = rows[numbers[0]]
        investment, support, first = (sum(rows[n][place] for n in numbers) for place in (INVESTMENT, SUPPORT, FIRST))
        return {
            "code": code, "slug": code.lower(), "name": row[ORGANISATION], "city": row[CITY],
            "citycode": codes["city"][row[CITY]], "county": row[COUNTY], "region": row[REGION],
            "regioncode": codes["region"][row[REGION]], "n": len(numbers), "inv": grouped(investment),
            "sup": grouped(support), "fst": grouped(first), "share": percent(support, groups["city"][row[CITY]][2]),
            "p": [[rows[n][ID].lower(), rows[n][NAME], rows[n][YEAR], rows[n][PROGRAMME],
                   codes["programme"][rows[n][PROGRAMME]], grouped(rows[n][INVESTMENT]), grouped(rows[n][SUPPORT]),
                   grouped(rows[n][FIRST]), rows[n][STATUS], rows[n][CHAIN], codes["chain"][rows[n][CHAIN]]] for n in numbers]}

    records = {code: organisation(code, numbers) for code, numbers in organisations.items()}
    members = {}
    for number, row in enumerate(rows):
        for (name, _), code in zip(DIMENSIONS, group_codes(row)):
            members.setdefault((name, code), []).append(number)
    # List pages: dimension, group, page, pages, rows, row numbers.
    lists = [[name, code, k + 1, (len(all_) + PAGE - 1) // PAGE, len(all_), all_[k * PAGE:(k + 1) * PAGE]]
             for (name, code), all_ in members.items() for k in range((len(all_) + PAGE - 1) // PAGE)]
    return rows, page, records, dims, overview, lists


def main():
    source, site = sys.argv[1:]
    rows, page, records, dims, overview, lists = prepare(source, escapes=True)
    for path, value in (("data/dims.json", dims), ("data/agg.json", overview), ("assets/o.json", records),
                        ("assets/l.json", lists)):
        os.makedirs(os.path.dirname(f"{site}/{path}"), exist_ok=True)
        with open(f"{site}/{path}", "w", encoding="utf-8") as file:
            file.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
    with open(site + "/assets/p.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(page(number, row) for number, row in enumerate(rows))


if __name__ == "__main__":
    main()
