#!/usr/bin/python3
"""The same workbook by XlsxWriter: the peer that ours is timed against.

usage: peer.py PLAN.json BOOK.xlsx

PLAN.json is what test/bench/dump-plan.ts wrote: the very cells, formulas, cached values, styles, validations and
conditional formats of the plan. Formulas come as templates, one for each run of cells, so that Python spends no more
on them than it must.
"""
import json
import sys

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name, xl_range_abs

FONT = {"font_name": "微软雅黑", "font_size": 10, "valign": "vcenter"}


def cell_format(style):
    props = dict(FONT)
    if style.get("bold"):
        props["bold"] = True
    if style.get("size"):
        props["font_size"] = style["size"]
    if style.get("color"):
        props["font_color"] = "#" + style["color"]
    if style.get("fill"):
        props["bg_color"] = "#" + style["fill"]
    if style.get("border"):
        props["border"] = 1
        props["border_color"] = "#BFC7D5"
    if style.get("horizontal"):
        props["align"] = style["horizontal"]
    if style.get("vertical") == "top":
        props["valign"] = "top"
    if style.get("wrap"):
        props["text_wrap"] = True
    if style.get("numberFormat"):
        props["num_format"] = style["numberFormat"]
    if style.get("unlocked"):
        props["locked"] = False
    return props


def condition_format(style):
    props = {}
    if style.get("fill"):
        props["bg_color"] = "#" + style["fill"]
    if style.get("color"):
        props["font_color"] = "#" + style["color"]
    if style.get("bold"):
        props["bold"] = True
    if style.get("strike"):
        props["font_strikeout"] = True
    return props


def write_sheet(book, plan, formats, letters):
    sheet = book.add_worksheet(plan["name"])
    for first, last, width, hidden in plan["columns"]:
        sheet.set_column(first, last, width, None, {"hidden": 1} if hidden else {})
    for row, height, hidden in plan["rows"]:
        sheet.set_row(row, height, None, {"hidden": 1} if hidden else {})
    for row, column, count, style, kind, content, cached in plan["segments"]:
        fmt = formats[style] if style is not None else None
        if kind == "blank":
            for i in range(column, column + count):
                sheet.write_blank(row, i, None, fmt)
        elif kind == "values":
            for i, value in enumerate(content):
                if value is None:
                    sheet.write_blank(row, column + i, None, fmt)
                elif isinstance(value, str):
                    sheet.write_string(row, column + i, value, fmt)
                else:
                    sheet.write_number(row, column + i, value, fmt)
        else:
            template, columns = content
            for i in range(count):
                text = template % tuple(letters[c + i] for c in columns)
                value = cached[i] if isinstance(cached, list) else cached
                sheet.write_formula(row, column + i, text, fmt, value)
    for validation in plan["validations"]:
        sheet.data_validation(*validation[0], validation[1])
    for area, options in plan["formats"]:
        if "style" in options:
            options["format"] = book.add_format(condition_format(options.pop("style")))
        sheet.conditional_format(*area, options)
    if plan["freeze"]:
        sheet.freeze_panes(*plan["freeze"])
    sheet.hide_gridlines(2)
    sheet.protect("", {"format_columns": True, "format_rows": True})
    sheet.set_landscape() if plan["landscape"] else sheet.set_portrait()
    sheet.set_paper(9)
    if plan["pagesWide"]:
        sheet.fit_to_pages(plan["pagesWide"], 0)
    if plan["titleRows"]:
        sheet.repeat_rows(*plan["titleRows"])
    if plan["titleColumns"]:
        sheet.repeat_columns(*plan["titleColumns"])
    sheet.set_header("&L" + plan["header"])
    sheet.set_footer("&C第 &P 页，共 &N 页")
    for chart_plan in plan["charts"]:
        chart = book.add_chart({"type": "bar"})
        chart.add_series(
            {
                "name": chart_plan["seriesName"],
                "categories": f"={plan['name']}!" + xl_range_abs(*chart_plan["labels"]),
                "values": f"={plan['name']}!" + xl_range_abs(*chart_plan["values"]),
            }
        )
        chart.set_title({"name": chart_plan["title"]})
        sheet.insert_chart(*chart_plan["at"], chart)
    if plan["hidden"]:
        sheet.hide()


def main(plan_path, out):
    with open(plan_path, encoding="utf-8") as file:
        plan = json.load(file)
    book = xlsxwriter.Workbook(out)
    book.set_properties(plan["properties"])
    formats = [book.add_format(cell_format(style)) for style in plan["styles"]]
    letters = [xl_col_to_name(i) for i in range(plan["width"])]
    for sheet in plan["sheets"]:
        write_sheet(book, sheet, formats, letters)
    for name, target in plan["names"]:
        book.define_name(name, target)
    book.close()


main(*sys.argv[1:])
