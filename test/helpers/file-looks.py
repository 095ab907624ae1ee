#!/usr/bin/python3
"""Reads all of a workbook that a person sees or meets with openpyxl, and prints it as JSON.

file-looks.py BOOK

Cells come row by row; looks as runs of columns that look alike, since a cell by itself would take a thousand times
the room.
"""
import itertools
import json
import sys

# This directory holds a file with the module's name.
sys.path.pop(0)
try:
    import openpyxl
    from openpyxl.utils import get_column_letter
except ImportError as reason:
    sys.exit(f"{sys.executable} cannot import openpyxl ({reason}): run 'bash .ci/tools'")

EDGES = ("top", "bottom", "left", "right")
PROTECTED = (
    "autoFilter", "deleteColumns", "deleteRows", "objects", "scenarios", "formatCells", "formatColumns", "formatRows",
    "insertColumns", "insertHyperlinks", "insertRows", "pivotTables", "sort", "selectLockedCells",
    "selectUnlockedCells",
)


def color(found):
    """RRGGBB; None for none, and what it is called for those that are not plain."""
    if found is None:
        return None
    return found.rgb[-6:] if found.type == "rgb" else f"{found.type} {found.value}"


def content(cell):
    if cell.data_type == "f":
        return {"formula": getattr(cell.value, "text", cell.value)}
    return cell.value


def look(cell):
    font, alignment = cell.font, cell.alignment
    edges = [getattr(cell.border, edge) for edge in EDGES]
    solid = cell.fill.fill_type == "solid"
    return {
        "styled": cell.has_style,
        "font": font.name,
        "size": font.sz,
        "bold": bool(font.b),
        "italic": bool(font.i),
        "color": color(font.color),
        "fill": color(cell.fill.fgColor) if solid else cell.fill.fill_type,
        "edges": [None if edge is None or edge.style is None else [edge.style, color(edge.color)] for edge in edges],
        "horizontal": alignment.horizontal,
        "vertical": alignment.vertical,
        "wrap": bool(alignment.wrap_text),
        "indent": int(alignment.indent or 0),
        "numberFormat": cell.number_format,
        "locked": cell.protection.locked,
    }


def looks(sheet):
    """The distinct looks, and for each row its runs: how many columns have which look."""
    known, found, rows = {}, [], []
    for row in sheet.iter_rows():
        numbers = []
        for cell in row:
            # Cells of one style share it: to describe each of them takes most of the time otherwise.
            style = (cell.has_style, str(cell._style)) if hasattr(cell, "_style") else None
            if style not in known:
                known[style] = len(found)
                found.append(look(cell))
            numbers.append(known[style])
        rows.append([[len(list(run)), number] for number, run in itertools.groupby(numbers)])
    return {"looks": found, "rows": rows}


def validation(found):
    return {
        "ranges": str(found.sqref).split(),
        "type": found.type,
        "operator": found.operator,
        "formula1": found.formula1,
        "formula2": found.formula2,
        "allowBlank": bool(found.allowBlank),
        "dropDown": not found.showDropDown,
        "showPrompt": bool(found.showInputMessage),
        "promptTitle": found.promptTitle or "",
        "prompt": found.prompt or "",
        "showAlert": bool(found.showErrorMessage),
        "style": found.errorStyle or "stop",
        "alertTitle": found.errorTitle or "",
        "alert": found.error or "",
    }


def formats(sheet):
    found = []
    for part in sheet.conditional_formatting:
        for rule in part.rules:
            one = {"ranges": str(part.sqref).split(), "type": rule.type, "priority": rule.priority}
            one.update(formulas=list(rule.formula), stop=bool(rule.stopIfTrue))
            if rule.dataBar:
                one["bar"] = {
                    "color": color(rule.dataBar.color),
                    "bounds": [[bound.type, bound.val] for bound in rule.dataBar.cfvo],
                }
            if rule.dxf:
                font, fill = rule.dxf.font, rule.dxf.fill
                one["style"] = {
                    "fill": color(fill.bgColor) if fill else None,
                    "color": color(font.color) if font else None,
                    "bold": font.b if font else None,
                    "strike": font.strike if font else None,
                }
            found.append(one)
    return sorted(found, key=lambda one: one["priority"])


def sizes(sheet):
    columns, rows = {}, {}
    for dimension in sheet.column_dimensions.values():
        for column in range(dimension.min, min(dimension.max, sheet.max_column) + 1):
            width = dimension.width if dimension.customWidth else None
            columns[get_column_letter(column)] = {"width": width, "hidden": bool(dimension.hidden)}
    for number, dimension in sheet.row_dimensions.items():
        rows[number] = {"height": dimension.ht, "hidden": bool(dimension.hidden)}
    return {"columns": columns, "rows": rows}


def page(sheet):
    setup, margins, areas = sheet.page_setup, sheet.page_margins, sheet.print_area or []
    texts = {}
    for name, part in (("header", sheet.oddHeader), ("footer", sheet.oddFooter)):
        for side in ("left", "center", "right"):
            texts[f"{side}{name.capitalize()}"] = getattr(part, side).text or ""
    return {
        "landscape": setup.orientation == "landscape",
        "paper": setup.paperSize,
        "fit": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
        "wide": setup.fitToWidth,
        "high": setup.fitToHeight,
        "centered": [bool(sheet.print_options.horizontalCentered), bool(sheet.print_options.verticalCentered)],
        "titleRows": sheet.print_title_rows,
        "titleColumns": sheet.print_title_cols,
        "areas": areas.split(",") if isinstance(areas, str) else list(areas),
        "margins": {side: getattr(margins, side) for side in EDGES + ("header", "footer")},
        "texts": texts,
    }


def title(found):
    return "".join(run.t for part in found.tx.rich.p for run in part.r or []) if found and found.tx else None


def chart(found):
    [start, end] = [found.anchor._from, found.anchor.to]
    return {
        "type": f"{found.tagname} {found.barDir} {found.grouping}",
        "title": title(found.title),
        "legend": found.legend is not None,
        "gap": found.gapWidth,
        "reversed": found.x_axis.scaling.orientation == "maxMin",
        "labelSpacing": found.x_axis.tickLblSkip,
        "anchor": {"from": [start.row, start.col], "to": [end.row, end.col]},
        "series": [
            {
                "name": one.tx.v or (one.tx.strRef and one.tx.strRef.f),
                "values": one.val.numRef.f,
                "categories": (one.cat.strRef or one.cat.numRef).f,
                "fill": str(getattr(one.spPr.solidFill.srgbClr, "val", one.spPr.solidFill.srgbClr)) if one.spPr and one.spPr.solidFill else None,
                "labels": bool((one.dLbls or found.dLbls) and (one.dLbls or found.dLbls).showVal),
            }
            for one in found.series
        ],
    }


def describe(sheet):
    pane, protection = sheet.sheet_view.pane, sheet.protection
    return {
        "name": sheet.title,
        "visibility": sheet.sheet_state,
        "tabColor": color(sheet.sheet_properties.tabColor),
        "gridlines": sheet.sheet_view.showGridLines is not False,
        "cells": [[content(cell) for cell in row] for row in sheet.iter_rows()],
        **looks(sheet),
        "validations": [validation(found) for found in sheet.data_validations.dataValidation],
        "formats": formats(sheet),
        "freeze": [int(pane.ySplit or 0), int(pane.xSplit or 0)] if pane and pane.state == "frozen" else [0, 0],
        "sizes": sizes(sheet),
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "page": page(sheet),
        # In files each of them says what is not allowed.
        "protection": {name: bool(getattr(protection, name)) for name in PROTECTED} if protection.sheet else None,
        "password": bool(protection.password or protection.hashValue),
        "charts": [chart(found) for found in sheet._charts],
    }


def main():
    book = openpyxl.load_workbook(sys.argv[1])
    # Newer versions have a dictionary, older ones an object with a list.
    defined = book.defined_names.values() if isinstance(book.defined_names, dict) else book.defined_names.definedName
    json.dump(
        {
            "sheets": [describe(sheet) for sheet in book.worksheets],
            "names": {name.name: name.attr_text for name in defined},
            "active": book.active.title,
        },
        sys.stdout,
    )


main()
