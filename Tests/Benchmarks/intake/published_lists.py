#!/usr/bin/env python3
"""published_lists.py LANGUAGE ROWS FILE [--seed S]: a list of grants as departments publish it, with all that is hard
about one: two rows of merged headers, titles, a line with the unit, headings that carry the place, subtotals, a total,
repeated headers, notes, cells merged over rows, and (zh) the whole list twice. FILE ends in .csv or .xlsx.

ROWS counts the rows that are projects or repeat one; the last line printed says how many rows of which kind there are.
The same seed makes the same list.
"""
import argparse, csv, json, random, zipfile
from collections import Counter
from xml.sax.saxutils import escape

CITIES = {
    "南京市": ["玄武区", "秦淮区", "鼓楼区", "江宁区"], "无锡市": ["锡山区", "江阴市", "宜兴市"], "徐州市": ["鼓楼区", "云龙区", "沛县"],
    "苏州市": ["虎丘区", "吴中区", "昆山市"], "南通市": ["崇川区", "海安市"], "盐城市": ["亭湖区", "东台市"], "泰州市": ["海陵区", "泰兴市"],
}
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
WORDS = "智能 高端 绿色 精密 先进 数字 协同 新型 轨道 海工 生物 光电 柔性 超导 纳米 氢能".split()
THINGS = "装备 材料 软件 平台 传感器 机器人 电池 芯片 轴承 涂层 医疗器械 压缩机 检测系统 控制器".split()
DEEDS = "研发及产业化 技术改造 示范应用 关键技术攻关 智能化升级".split()


class Sheet:
    """Rows of cells, with merges as (first row, first column, last row, last column) from 1."""

    def __init__(self):
        self.rows, self.merges, self.kinds = [], [], Counter()

    def add(self, kind, cells):
        self.rows.append(cells)
        self.kinds[kind] += 1

    def merge(self, height, left, right):
        last = len(self.rows)
        self.merges.append((last - height + 1, left, last, right))


def credit_code(chance):
    body = "91" + "".join(chance.choice("0123456789") for _ in range(6)) + "".join(chance.choice(ALPHABET) for _ in range(9))
    rest = sum(ALPHABET.index(sign) * pow(3, place, 31) for place, sign in enumerate(body)) % 31
    return body + ALPHABET[(31 - rest) % 31]


def title(chance, number):
    text = f"{chance.choice(WORDS)}{chance.choice(THINGS)}{chance.choice(DEEDS)}项目（{number}）"
    return text[:3] + " " + text[3:] if number % 97 == 0 else text


def amount(cents):
    return f"{cents // 100:,}.{cents % 100:02d}".removesuffix(".00")


def chinese(sheet, rows, chance):
    firms = [(f"江苏{chance.choice(WORDS)}{chance.choice(THINGS)}{i}有限公司", credit_code(chance)) for i in range(rows // 4 + 1)]
    once = rows // 2
    body = []
    for number in range(1, once + 1):
        city = list(CITIES)[(number - 1) * len(CITIES) // once]
        firm, code = chance.choice(firms)
        body.append((city, [str(number), title(chance, number), firm, code, chance.choice(CITIES[city]), "2024.03", "2026年12月",
                            chance.randrange(10_000, 900_000), chance.randrange(500, 90_000)]))

    def headers():
        sheet.add("header", ["序号", "项 目 名 称", "承担单位", "", "所属县(市、区)", "起止时间", "", "资金（万元）", ""])
        sheet.add("header", ["", "", "名称", "统一社会信用代码", "", "开始", "完成", "总投资", "补助金额"])
        last = len(sheet.rows)
        for column in (1, 2, 5):
            sheet.merges.append((last - 1, column, last, column))
        for left in (3, 6, 8):
            sheet.merges.append((last - 1, left, last - 1, left + 1))

    for text in ("附件1", "2024年度省级专项资金拟支持项目名单"):
        sheet.add("title", [text])
    sheet.merge(1, 1, 9)
    sheet.add("unit", [""] * 7 + ["单位：万元"])
    headers()
    for copy in range(2):
        if copy:
            headers()
        for ordinal, city in enumerate(CITIES):
            of_city = [cells for place, cells in body if place == city]
            support = sum(cells[8] for cells in of_city)
            sheet.add("section", [f"{'一二三四五六七'[ordinal]}、{city}（{len(of_city)}项，{amount(support)}万元）"])
            sheet.merge(1, 1, 9)
            for place, cells in enumerate(of_city):
                if place and place % 5_000 == 0:
                    headers()
                sheet.add("project" if copy == 0 else "repeat", cells[:7] + [amount(cells[7]), amount(cells[8])])
            sheet.add("total", ["", "小 计", "", "", "", "", "", amount(sum(cells[7] for cells in of_city)), amount(support)])
    sheet.add("total", ["合计"] + [""] * 6 + [amount(2 * sum(c[7] for _, c in body)), amount(2 * sum(c[8] for _, c in body))])
    sheet.add("note", ["注：名单按设区市排列；金额以下达文件为准。"])
    sheet.merge(1, 1, 9)


def japanese(sheet, rows, chance):
    sheet.add("title", ["令和6年度 ものづくり補助事業 採択結果一覧"])
    sheet.add("unit", ["", "", "", "", "", "（単位：千円）"])
    sheet.add("header", ["番号", "事業計画名", "補助事業者", "", "交付決定日", "補助金額"])
    sheet.add("header", ["", "", "名称", "法人番号", "", ""])
    last = len(sheet.rows)
    sheet.merges += [(last - 1, column, last, column) for column in (1, 2, 5, 6)] + [(last - 1, 3, last - 1, 4)]
    total = 0
    for number in range(1, rows + 1):
        yen = chance.randrange(100, 90_000)
        total += yen
        sheet.add("project", [str(number), f"革新的な試作品開発の高度化計画その{number}", f"株式会社工房{chance.randrange(rows // 4 + 1)}",
                              str(chance.randrange(10**12, 10**13)), f"令和6年{number % 12 + 1}月{number % 28 + 1}日", f"{yen:,}"])
    sheet.add("total", ["", "合計", "", "", "", f"{total:,}"])
    sheet.add("note", ["※ 金額は交付決定時のものである。"])


def english(sheet, rows, chance):
    sheet.add("title", ["Grants awarded, financial year 2023-24"])
    sheet.add("unit", ["All amounts in £"])
    sheet.add("header", ["Award details", "", "", "Recipient", "", "Dates", "", "Funding"])
    sheet.merges += [(3, 1, 3, 3), (3, 4, 3, 5), (3, 6, 3, 7)]
    sheet.add("header", ["Reference", "Project title", "Scheme", "Name", "Town", "Start date", "End date", "Amount awarded"])
    for number in range(1, rows + 1):
        sheet.add("project", [f"GA-{number:07d}", f"Community heritage and skills, phase {number}", f"Scheme {number % 12 + 1}",
                              f"Trust {chance.randrange(rows // 4 + 1)} Ltd", chance.choice(["Leeds", "York", "Hull", "Bath"]),
                              f"{number % 28 + 1:02d}/{number % 12 + 1:02d}/2023", f"{number % 27 + 2:02d}/{number % 12 + 1:02d}/2024",
                              amount(chance.randrange(10_000, 9_000_000))])
    sheet.add("note", ["Source: grant management system, April 2024"])


LANGUAGES = {"zh": chinese, "ja": japanese, "en": english}


def letters(column):
    return chr(64 + column)


def write_csv(sheet, path):
    with open(path, "w", newline="", encoding="utf-8") as file:
        width = max(map(len, sheet.rows))
        csv.writer(file).writerows(cells + [""] * (width - len(cells)) for cells in sheet.rows)


def write_xlsx(sheet, path):
    """Shared strings as Excel writes them; amounts are numbers."""
    strings, place = [], {}
    parts = ['<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>']
    for number, cells in enumerate(sheet.rows, 1):
        parts.append(f'<row r="{number}">')
        for column, text in enumerate(cells, 1):
            plain = text.replace(",", "")
            if not text:
                continue
            if plain.replace(".", "", 1).isdigit() and len(plain) < 12:
                parts.append(f'<c r="{letters(column)}{number}"><v>{plain}</v></c>')
            else:
                index = place.setdefault(text, len(strings))
                if index == len(strings):
                    strings.append(f'<si><t xml:space="preserve">{escape(text)}</t></si>')
                parts.append(f'<c r="{letters(column)}{number}" t="s"><v>{index}</v></c>')
        parts.append("</row>")
    parts.append(f'</sheetData><mergeCells count="{len(sheet.merges)}">')
    parts += [f'<mergeCell ref="{letters(b)}{a}:{letters(d)}{c}"/>' for a, b, c, d in sheet.merges]
    parts.append("</mergeCells></worksheet>")
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    main, office = "http://schemas.openxmlformats.org", "application/vnd.openxmlformats-officedocument.spreadsheetml"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        def put(name, text):
            book.writestr(zipfile.ZipInfo(name), head + text, compress_type=zipfile.ZIP_DEFLATED)
        put("[Content_Types].xml", f'<Types xmlns="{main}/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{office}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{office}.worksheet+xml"/>'
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{office}.sharedStrings+xml"/></Types>')
        put("_rels/.rels", f'<Relationships xmlns="{main}/package/2006/relationships"><Relationship Id="rId1" '
            f'Type="{main}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        put("xl/workbook.xml", f'<workbook xmlns="{main}/spreadsheetml/2006/main" xmlns:r="{main}/officeDocument/2006/relationships">'
            '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>')
        put("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{main}/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{main}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{main}/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
        put("xl/sharedStrings.xml", f'<sst xmlns="{main}/spreadsheetml/2006/main">' + "".join(strings) + "</sst>")
        put("xl/worksheets/sheet1.xml", "".join(parts))


def made(language, rows, path, seed=1):
    """Writes a list; returns how many rows of which kind it has."""
    sheet = Sheet()
    LANGUAGES[language](sheet, rows, random.Random(seed))
    (write_xlsx if str(path).endswith(".xlsx") else write_csv)(sheet, path)
    return sheet.kinds


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("language", choices=LANGUAGES)
    parser.add_argument("rows", type=int)
    parser.add_argument("file")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(json.dumps(made(options.language, options.rows, options.file, options.seed)))


if __name__ == "__main__":
    main()
