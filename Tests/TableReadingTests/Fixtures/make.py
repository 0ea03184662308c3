#!/usr/bin/env python3
"""Makes the workbooks and documents beside it, with the programs that write such files in the world.

Not part of any test run: the files are kept, so that the tests hold what these programs wrote.
Needs openpyxl, xlsxwriter, xlwt, python-docx, msoffcrypto-tool (PyPI) and LibreOffice (Debian: libreoffice-calc,
libreoffice-writer).
"""
import datetime, pathlib, subprocess, tempfile, zipfile
import docx, msoffcrypto, openpyxl, xlsxwriter, xlwt
from openpyxl.styles import Alignment

HERE = pathlib.Path(__file__).parent
TITLE = "2024年度项目拟立项名单（第一批）"
HEADER = ["序号", "项目名称", "承担单位", "支持金额（万元）", "开始日期", "占比", "备注"]
ROWS = [
    [1, "智能工厂（一期）", "南京某某科技有限公司", 120.5, datetime.date(2024, 3, 1), 0.125, True],
    [2, "首台（套）装备\n及配套", "苏州某某装备有限公司", 0.1, datetime.date(2023, 12, 31), 0.5, None],
    [3, "A&B <研发> \"机构\"", "無錫某某研究院", 1234567.89, datetime.date(1999, 1, 1), 1, "見附件"],
    [5, "  前后空格 ", "徐州某某集团", 300, datetime.date(2025, 2, 28), 0.333, False],
]
DATES = 'yyyy"年"m"月"d"日"'


def openpyxl_list(path, epoch=None):
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = epoch
    sheet = book.active
    sheet.title = "拟立项名单"
    sheet["A1"] = TITLE
    sheet.merge_cells("A1:G1")
    sheet.append(HEADER)
    for row in ROWS:
        sheet.append(row)
    for row in range(3, 3 + len(ROWS)):
        sheet.cell(row, 5).number_format = DATES
        sheet.cell(row, 6).number_format = "0.0%"
    book.save(path)


def openpyxl_oddities(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "oddities"
    values = ["text", 0.1 + 0.2, 1e15, 913201000000000000.0, 1234.5599999999999, 1e-7, -0.5, "=1+1", "=NA()", "#DIV/0!",
              datetime.datetime(2024, 3, 1, 8, 30), datetime.time(8, 30), datetime.timedelta(hours=36, minutes=30),
              "line\nbreak", "_x0041_", "'=text"]
    for row, value in enumerate(values, 1):
        sheet.cell(row, 2).value = value
    sheet.cell(20, 2).value = 320100
    sheet.cell(20, 2).number_format = "00000000"
    sheet.cell(22, 28).value = "far"
    sheet.row_dimensions[3].hidden = True
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["B"].hidden = True
    sheet.merge_cells("C1:D2")
    hidden = book.create_sheet("隐藏")
    hidden["A1"] = "secret"
    hidden.sheet_state = "hidden"
    book.create_sheet("empty")
    book.create_chartsheet("chart")
    book.save(path)


def xlsxwriter_list(path, options):
    book = xlsxwriter.Workbook(path, options)
    sheet = book.add_worksheet("拟立项名单")
    date, percent = book.add_format({"num_format": 14}), book.add_format({"num_format": 10})
    sheet.write(0, 0, TITLE)
    for column, text in enumerate(HEADER):
        sheet.write(1, column, text)
    for index, row in enumerate(ROWS, 2):
        for column, value in enumerate(row):
            if isinstance(value, datetime.date):
                sheet.write_datetime(index, column, datetime.datetime.combine(value, datetime.time()), date)
            elif value is not None:
                sheet.write(index, column, value, percent if column == 5 else None)
    if not options.get("constant_memory"):
        sheet.merge_range(0, 0, 0, 6, TITLE)
    book.close()


def xlsxwriter_rich(path):
    book = xlsxwriter.Workbook(path)
    bold = book.add_format({"bold": True})
    sheet = book.add_worksheet("rich")
    sheet.write_rich_string(0, 0, "一 ", bold, "二", " 三")
    sheet.write_formula(1, 0, "=1+1", None, 2)
    sheet.write_formula(2, 0, '="a"&"b"', None, "ab")
    sheet.write_formula(3, 0, '=""', None, "")
    sheet.write_number(4, 0, 60, book.add_format({"num_format": "yyyy-mm-dd"}))
    sheet.write_boolean(5, 0, True)
    book.close()


def xlwt_list(path):
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("拟立项名单")
    date, percent = xlwt.easyxf(num_format_str=DATES), xlwt.easyxf(num_format_str="0.0%")
    sheet.write_merge(0, 0, 0, 6, TITLE)
    for column, text in enumerate(HEADER):
        sheet.write(1, column, text)
    for index, row in enumerate(ROWS, 2):
        for column, value in enumerate(row):
            if value is not None:
                style = date if column == 4 else percent if column == 5 else xlwt.Style.default_style
                sheet.write(index, column, value, style)
    book.save(str(path))


def xlwt_oddities(path):
    book = xlwt.Workbook(encoding="utf-8")
    book.dates_1904 = True
    sheet = book.add_sheet("oddities")
    # Columns first, as some programs write.
    for column in (1, 0):
        for row in range(4):
            sheet.write(row, column, f"{row}.{column}")
    sheet.write(5, 0, 9.13201e17)
    sheet.write(6, 0, -1234.56)
    sheet.write(7, 0, datetime.date(2024, 3, 1), xlwt.easyxf(num_format_str="yyyy-mm-dd"))
    sheet.write(8, 0, xlwt.Formula("1+1"))
    sheet.write(9, 0, "长" * 9000)
    sheet.write_rich_text(10, 0, ("一 ", ("二", xlwt.easyfont("bold on")), " 三"))
    sheet.row(2).hidden = True
    sheet.col(1).hidden = True
    hidden = book.add_sheet("隐藏")
    hidden.write(0, 0, "secret")
    hidden.visibility = 1
    book.add_sheet("empty")
    many = book.add_sheet("many")
    for row in range(2500):
        many.write(row, 0, f"单位{row}" if row % 2 else f"organisation {row}")
        many.write(row, 1, row)
    book.save(str(path))


def word_list(path):
    document = docx.Document()
    document.add_paragraph(TITLE)
    table = document.add_table(rows=0, cols=7)
    for row in [[TITLE] + [""] * 6, HEADER] + [[as_word(value) for value in row] for row in ROWS]:
        for cell, text in zip(table.add_row().cells, row):
            cell.text = text
    table.cell(0, 0).merge(table.cell(0, 6))
    document.save(str(path))


def as_word(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{value * 100:g}%" if value in (0.125, 0.5, 0.333) else str(value)
    return "100%" if value == 1 and value is not ROWS[0][0] else str(value)


def word_oddities(path):
    document = docx.Document()
    table = document.add_table(rows=4, cols=3)
    for row in range(4):
        for column in range(3):
            table.cell(row, column).text = f"{row}{column}"
    merged = table.cell(1, 0).merge(table.cell(2, 0))
    merged.text = "down"
    across = table.cell(0, 1).merge(table.cell(0, 2))
    across.text = "across"
    cell = table.cell(3, 2)
    cell.text = "first"
    cell.add_paragraph("second\tbehind a tab")
    inner = cell.add_table(rows=1, cols=2)
    inner.cell(0, 0).text = "inner"
    cell.add_paragraph("third")
    document.add_table(rows=1, cols=1).cell(0, 0).text = "last"
    document.save(str(path))


def office(source, target, form):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", form,
                        "--outdir", folder, str(source)], check=True, stdout=subprocess.DEVNULL)
        made = pathlib.Path(folder) / (source.stem + "." + form.split(":")[0])
        target.write_bytes(made.read_bytes())


def encrypted(source, target):
    with open(source, "rb") as plain, open(target, "wb") as out:
        msoffcrypto.OfficeFile(plain).encrypt("password", out)


def bomb(path, part, source):
    """A sound workbook but for one part, which is 80 MB of blanks in 80 kB."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(zipfile.ZipInfo(name), data + b" " * 80_000_000 if name == part else data,
                         zipfile.ZIP_DEFLATED)


openpyxl_list(HERE / "list-openpyxl.xlsx")
openpyxl_list(HERE / "list-openpyxl-1904.xlsx", openpyxl.utils.datetime.CALENDAR_MAC_1904)
openpyxl_oddities(HERE / "oddities-openpyxl.xlsx")
xlsxwriter_list(HERE / "list-xlsxwriter.xlsx", {})
xlsxwriter_list(HERE / "list-xlsxwriter-constant-memory.xlsx", {"constant_memory": True, "date_1904": True})
xlsxwriter_rich(HERE / "rich-xlsxwriter.xlsx")
xlwt_list(HERE / "list-xlwt.xls")
xlwt_oddities(HERE / "oddities-xlwt.xls")
word_list(HERE / "list-python-docx.docx")
word_oddities(HERE / "oddities-python-docx.docx")
office(HERE / "list-openpyxl.xlsx", HERE / "list-libreoffice.xlsx", "xlsx:Calc MS Excel 2007 XML")
office(HERE / "list-openpyxl.xlsx", HERE / "list-libreoffice.xls", "xls:MS Excel 97")
office(HERE / "oddities-openpyxl.xlsx", HERE / "oddities-libreoffice.xls", "xls:MS Excel 97")
office(HERE / "oddities-openpyxl.xlsx", HERE / "oddities-libreoffice.xlsx", "xlsx:Calc MS Excel 2007 XML")
office(HERE / "list-python-docx.docx", HERE / "list-libreoffice.docx", "docx:MS Word 2007 XML")
encrypted(HERE / "list-openpyxl.xlsx", HERE / "encrypted.xlsx")
encrypted(HERE / "list-python-docx.docx", HERE / "encrypted.docx")
bomb(HERE / "bomb.xlsx", "xl/worksheets/sheet1.xml", HERE / "list-openpyxl.xlsx")
