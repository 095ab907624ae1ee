#!/usr/bin/python3
"""Opens a workbook with openpyxl, changes it, and saves it as another. Moved cells keep their formulas as they are.

openpyxl-edit.py BOOK OUT    reads the changes as JSON from standard input; rows and columns are counted from 1
"""
import json
import sys

# A file beside this one bears the module's name, and its directory stands first in the path.
sys.path.pop(0)
try:
    import openpyxl
except ImportError as reason:
    sys.exit(f"{sys.executable} cannot import openpyxl ({reason}): run 'bash .ci/tools'")


def order(sheet, first, places, by_row):
    """Writes what stands at each of the places, in their order, from the first place on."""
    size = sheet.max_column if by_row else sheet.max_row

    def cell(place, other):
        return sheet.cell(place, other) if by_row else sheet.cell(other, place)

    values = [[cell(place, other).value for other in range(1, size + 1)] for place in places]
    for offset, line in enumerate(values):
        for other, value in enumerate(line, 1):
            cell(first + offset, other).value = value


def touches(ranges, cells):
    """Whether any cell of the area lies in one of the ranges."""
    area = openpyxl.worksheet.cell_range.CellRange(cells)
    return any(not area.isdisjoint(one) for one in ranges)


def drop_formats(sheet, cells):
    kept = openpyxl.formatting.formatting.ConditionalFormattingList()
    for own in sheet.conditional_formatting:
        if not touches(own.cells.ranges, cells):
            for rule in own.rules:
                kept.add(str(own.sqref), rule)
    sheet.conditional_formatting = kept


def rename_target(book, name, text):
    """Names are a list in openpyxl 3.0, and a dict from 3.1 on."""
    names = book.defined_names
    if text is None:
        del names[name]
    else:
        names[name].attr_text = text


def change(book, edit):
    kind = edit["edit"]
    if kind == "order-sheets":
        book._sheets = [book[name] for name in edit["names"]]
        return
    sheet = book[edit["sheet"]]
    if kind == "set":
        cell = sheet[edit["cell"]]
        cell.value = edit["value"]
        # A text that looks like a formula stays a text.
        if isinstance(edit["value"], str):
            cell.data_type = "s"
    elif kind == "rename":
        sheet.title = edit["name"]
    elif kind == "copy":
        book.copy_worksheet(sheet).title = edit["name"]
    elif kind == "unprotect":
        sheet.protection.sheet = False
    elif kind == "drop-validations":
        validations = sheet.data_validations.dataValidation
        sheet.data_validations.dataValidation = [
            one for one in validations if not touches(one.sqref.ranges, edit["cells"])
        ]
    elif kind == "drop-formats":
        drop_formats(sheet, edit["cells"])
    elif kind == "hide":
        for row in edit["rows"]:
            sheet.row_dimensions[row].hidden = True
        for column in edit["columns"]:
            sheet.column_dimensions[column].hidden = True
    elif kind == "name":
        rename_target(book, edit["name"], edit["refersTo"])
    elif kind == "delete":
        del book[edit["sheet"]]
    elif kind == "insert-rows":
        sheet.insert_rows(edit["at"], edit["count"])
    elif kind == "insert-columns":
        sheet.insert_cols(edit["at"], edit["count"])
    elif kind == "delete-rows":
        sheet.delete_rows(edit["at"], edit["count"])
    elif kind == "delete-columns":
        sheet.delete_cols(edit["at"], edit["count"])
    elif kind == "order-rows":
        order(sheet, edit["at"], edit["order"], True)
    elif kind == "order-columns":
        order(sheet, edit["at"], edit["order"], False)
    else:
        sys.exit(f"openpyxl-edit: no such edit: {kind}")


def main():
    path, out = sys.argv[1:3]
    book = openpyxl.load_workbook(path)
    for edit in json.load(sys.stdin):
        change(book, edit)
    book.save(out)


main()
