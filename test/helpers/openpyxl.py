#!/usr/bin/python3
"""Reads or saves anew a workbook with openpyxl: a second program's view of what we write, and what it keeps of it.

openpyxl.py read BOOK          prints the workbook as JSON
openpyxl.py resave BOOK OUT    opens it and saves it
"""
import datetime
import json
import sys
import warnings

# This file bears the module's name, and its directory stands first in the path.
sys.path.pop(0)
try:
    import openpyxl
    from openpyxl.utils import get_column_letter
except ImportError as reason:
    sys.exit(f"{sys.executable} cannot import openpyxl ({reason}): run 'bash .ci/tools'")


def plain(value):
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return value.total_seconds() / 86400
    # An array formula comes as an object.
    return getattr(value, "text", value)


def cells(sheet):
    """The cells with content by address, and the addresses of all that are not locked."""
    values, unlocked = {}, []
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                values[cell.coordinate] = plain(cell.value)
            if cell.has_style and not cell.protection.locked:
                unlocked.append(cell.coordinate)
    return values, unlocked


def validation(found):
    return {
        "ranges": str(found.sqref).split(),
        "type": found.type,
        "operator": found.operator,
        "formula1": found.formula1,
        "formula2": found.formula2,
        "allowBlank": bool(found.allowBlank),
        "showInputMessage": bool(found.showInputMessage),
        "promptTitle": found.promptTitle,
        "prompt": found.prompt,
        "showErrorMessage": bool(found.showErrorMessage),
        "errorStyle": found.errorStyle or "stop",
        "errorTitle": found.errorTitle,
        "error": found.error,
    }


def widths(sheet):
    """Column letter to width, a group of columns taken apart."""
    found = {}
    for dimension in sheet.column_dimensions.values():
        # Columns that are only styled reach the sheet's end: they say nothing of width.
        if dimension.customWidth:
            for column in range(dimension.min, min(dimension.max, sheet.max_column) + 1):
                found[get_column_letter(column)] = dimension.width
    return found


def hidden(sheet):
    """Column letters, a group of columns taken apart, and row numbers."""
    columns = []
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden:
            columns += [get_column_letter(column) for column in range(dimension.min, dimension.max + 1)]
    return {"columns": columns, "rows": [row for row, dimension in sheet.row_dimensions.items() if dimension.hidden]}


def describe(sheet):
    values, unlocked = cells(sheet)
    return {
        "name": sheet.title,
        "visibility": sheet.sheet_state,
        "cells": values,
        "unlocked": unlocked,
        "dataValidations": [validation(found) for found in sheet.data_validations.dataValidation],
        "conditionalFormats": sum(len(part.rules) for part in sheet.conditional_formatting),
        "protection": {
            "enabled": bool(sheet.protection.sheet),
            "password": bool(sheet.protection.password or sheet.protection.hashValue),
        },
        "freeze": sheet.freeze_panes,
        "printTitles": {"rows": sheet.print_title_rows, "columns": sheet.print_title_cols},
        "widths": widths(sheet),
        "hidden": hidden(sheet),
    }


def main():
    verb, path = sys.argv[1:3]
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        try:
            book = openpyxl.load_workbook(path)
        except Exception as reason:
            sys.exit(f"openpyxl can't open it: {type(reason).__name__}: {reason}")
        if verb == "resave":
            book.save(sys.argv[3])
            return
        sheets = [describe(sheet) for sheet in book.worksheets]
        # Newer versions have a dictionary, older ones an object with a list.
        defined = book.defined_names.values() if isinstance(book.defined_names, dict) else book.defined_names.definedName
        names = {name.name: name.attr_text for name in defined}
        said = [str(warning.message) for warning in heard]
        json.dump({"sheets": sheets, "names": names, "warnings": said}, sys.stdout)


main()
