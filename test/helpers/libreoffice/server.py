#!/usr/bin/python3
"""Drives one LibreOffice process for a caller that speaks JSON lines: a request on stdin, its answer on stdout.

Called with one argument, an empty directory of its own: LibreOffice keeps its profile and temporary files there.
A request is {"id", "op", ...}; the answer is {"id", "result"} or {"id", "error"}. A line {"office": pid} tells the
caller LibreOffice's process group, each time one was started. When stdin ends, LibreOffice is ended too.

Needs the system's own interpreter, which python3-uno was made for.
"""
import ctypes
import hashlib
import json
import os
import queue
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path

XLSX = "Calc MS Excel 2007 XML"
PDF = "calc_pdf_Export"
# com.sun.star.sheet.CellFlags: VALUE, DATETIME, STRING and FORMULA, that is everything but notes and looks.
CONTENT = 1 | 2 | 4 | 16
# com.sun.star.sheet.AddressConvention.XL_OOX: formulas as they stand in an .xlsx file.
AS_IN_XLSX = 3
ERRORS = {503: "#NUM!", 519: "#VALUE!", 521: "#NULL!", 524: "#REF!", 525: "#NAME?", 532: "#DIV/0!", 32767: "#N/A"}
FEW_ERRORS = 50
START_TRIES = 3
START_SECONDS = 20
REMEDY = "run 'bash .ci/tools', which installs what the tests need or names it"

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<!-- 0: recalculate every .xlsx when it is loaded, whatever program wrote it (1 is never, 2 is ask). -->
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">\
<value>0</value></prop></item>
<!-- A file that another LibreOffice has open would else come up read-only, and refuse edits. -->
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="UseLocking" oor:op="fuse">\
<value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="UseDocumentSystemFileLocking" oor:op="fuse">\
<value>false</value></prop></item>
</oor:items>
"""

output = os.fdopen(os.dup(1), "w", encoding="utf-8")


class Refused(Exception):
    """What the caller asked for can't be done; the message says why."""


class Crashed(Exception):
    """LibreOffice went away in the middle of something."""


try:
    import uno
    from com.sun.star.beans import PropertyValue
    from com.sun.star.beans.PropertyState import AMBIGUOUS_VALUE as AMBIGUOUS
    from com.sun.star.connection import NoConnectException
    from com.sun.star.lang import DisposedException
    from com.sun.star.sheet.FillDirection import TO_BOTTOM, TO_RIGHT
except ImportError as reason:
    sys.exit(f"{sys.executable} cannot import uno ({reason}): {REMEDY}")


def say(message):
    output.write(json.dumps(message, ensure_ascii=False) + "\n")
    output.flush()


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


class Office:
    """The soffice process, its profile, and the desktop reached over its pipe."""

    def __init__(self, home):
        self.home = Path(home)
        self.process = None
        self.desktop = None
        self.pipe = None
        self.profile = None
        self.starts = 0
        # end() is called by the main thread and, when stdin ends, by the reading one.
        self.lock = threading.Lock()
        self.closed = False

    def start(self):
        if shutil.which("soffice") is None:
            raise Refused(f"soffice is not installed: {REMEDY}")
        seen = []
        for _ in range(START_TRIES):
            try:
                self._launch()
                return
            except Crashed as reason:
                seen.append(str(reason))
                self.end()
        raise Refused(f"LibreOffice did not start in {START_TRIES} tries: {'; '.join(seen)}")

    def _launch(self):
        self.starts += 1
        self.profile = self.home / f"profile{self.starts}"
        # A pipe, for a port that is free now may be taken by the time that LibreOffice opens it.
        self.pipe = f"scorebook_{os.getpid()}_{self.starts}"
        with self.lock:
            if self.closed:
                raise Refused("stopped")
            temporary = self.profile / "tmp"
            temporary.mkdir(parents=True)
            (self.profile / "user").mkdir()
            (self.profile / "user" / "registrymodifications.xcu").write_text(PROFILE, encoding="utf-8")
            self.process = subprocess.Popen(
                ["soffice", "--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard",
                 f"-env:UserInstallation={self.profile.as_uri()}", f"--accept=pipe,name={self.pipe};urp;"],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                # English names of errors and functions, and a decimal point, on every machine.
                env={**os.environ, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "LANGUAGE": "", "TMPDIR": str(temporary)},
                # A group of its own: soffice starts the real program as a child, and both must end.
                start_new_session=True)
        say({"office": self.process.pid})
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        until = time.monotonic() + START_SECONDS
        while True:
            try:
                context = resolver.resolve(f"uno:pipe,name={self.pipe};urp;StarOffice.ComponentContext")
                self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
                if self.desktop is None:
                    raise Crashed("it gave no desktop")
                return
            except NoConnectException:
                if self.process.poll() is not None:
                    raise Crashed(f"it ended with status {self.process.returncode}") from None
                if time.monotonic() > until:
                    raise Crashed(f"it did not answer within {START_SECONDS} s") from None
                time.sleep(0.02)
            except Exception as reason:
                raise Crashed(f"it went away while starting ({reason})") from None

    def alive(self):
        return self.desktop is not None and self.process is not None and self.process.poll() is None

    def crashed(self, reason):
        """Whether an exception out of a call means that the process is gone."""
        if isinstance(reason, DisposedException) or re.search(r"disposed|bridge", str(reason), re.I):
            return True
        return not self.alive()

    def end(self, politely=False, closing=False):
        with self.lock:
            self.closed = self.closed or closing
            process, desktop = self.process, self.desktop
            self.desktop = None
            if process is None:
                return
            if politely and desktop is not None:
                try:
                    desktop.terminate()
                    process.wait(5)
                except Exception:
                    pass  # It gets killed below.
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()
            self._reap(process.pid)
            self.process = None
            self._sweep()

    @staticmethod
    def _reap(group):
        """Takes leave of the real program, which soffice leaves behind when both are killed."""
        try:
            while True:
                os.waitpid(-group, 0)
        except ChildProcessError:
            pass

    def _sweep(self):
        """Takes away what a killed LibreOffice leaves: its profile, and its two pipes, which stand in /tmp."""
        # The second pipe is named for the profile: it is how a second soffice would find the first.
        single = hashlib.md5(self.profile.as_uri().encode("utf-16-le")).digest()
        for name in (self.pipe, "SingleOfficeIPC_" + "".join(f"{byte:x}" for byte in single)):
            Path(f"/tmp/OSL_PIPE_{os.getuid()}_{name}").unlink(missing_ok=True)
        shutil.rmtree(self.profile, ignore_errors=True)


def require_workbook(path):
    """LibreOffice opens nearly anything as something, and says nothing of why it does not."""
    if not os.path.isfile(path):
        raise Refused(f"{path}: no such file")
    try:
        with zipfile.ZipFile(path) as archive:
            if "[Content_Types].xml" not in archive.namelist():
                raise Refused(f"{path} is no .xlsx workbook: the zip file has no [Content_Types].xml")
    except zipfile.BadZipFile:
        raise Refused(f"{path} is no .xlsx workbook: it is no zip file, or only a part of one") from None


def split_address(address):
    found = re.fullmatch(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]*)", address)
    if found is None:
        raise Refused(f"{address!r} is no address of one cell, such as B2")
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - 64
    return column - 1, int(found[2]) - 1


def sheet_of(book, name):
    if not book.Sheets.hasByName(name):
        raise Refused(f"no sheet {name!r}; the workbook has {', '.join(book.Sheets.ElementNames)}")
    return book.Sheets.getByName(name)


def apply_edits(book, edits, unprotect):
    """Puts values and formulas into cells: values along a row in one call, for each call costs a round trip."""
    rows = {}
    for edit in edits:
        column, row = split_address(edit["cell"])
        rows.setdefault((edit["sheet"], row), {})[column] = edit
    sheets = {name: sheet_of(book, name) for name in {name for name, _ in rows}}
    if unprotect:
        for name, sheet in sheets.items():
            sheet.unprotect("")
            if sheet.isProtected():
                raise Refused(f"sheet {name} is protected with a password")
    guarded = {name for name, sheet in sheets.items() if sheet.isProtected()}

    parser = book.createInstance("com.sun.star.sheet.FormulaParser")
    parser.CompileEnglish = True
    parser.FormulaConvention = AS_IN_XLSX
    # Otherwise each call would compute what depends on its cells; all of it is computed once afterwards.
    automatic = book.isAutomaticCalculationEnabled()
    book.enableAutomaticCalculation(False)
    for (name, row), cells in rows.items():
        for run in runs(cells, gaps(sheets[name], row, cells, name in guarded)):
            target = sheets[name].getCellRangeByPosition(run[0], row, run[-1], row)
            if name in guarded and locked(target):
                raise Refused(f"{name}!{cells[run[0]]['cell']}, or one right of it, is locked by the sheet's protection")
            first = cells[run[0]]
            if "formula" in first:
                cell = target.getCellByPosition(0, 0)
                text = first["formula"]
                cell.setTokens(parser.parseFormula(text[1:] if text.startswith("=") else text, cell.CellAddress))
            elif isinstance(first["value"], bool):
                target.getCellByPosition(0, 0).setFormula("TRUE" if first["value"] else "FALSE")
            else:
                # An empty string empties the cell.
                values = tuple(cells[column]["value"] if column in cells else None for column in range(run[0], run[-1] + 1))
                target.setDataArray((tuple("" if value is None else value for value in values),))
    book.enableAutomaticCalculation(automatic)


def insert_rows(book, name, at, count):
    """Makes room above a row, counted from 1, as a person does: every formula of the workbook follows."""
    sheet = sheet_of(book, name)
    if sheet.isProtected():
        raise Refused(f"sheet {name} is protected")
    sheet.Rows.insertByIndex(at - 1, count)


def gaps(sheet, row, cells, guarded):
    """The columns between a row's edits that are empty, and open to edits: to empty these too changes nothing."""
    first, last = min(cells), max(cells)
    if last - first + 1 == len(cells):
        return set()
    span = sheet.getCellRangeByPosition(first, row, last, row)
    if guarded and (span.getPropertyState("CellProtection") == AMBIGUOUS or span.CellProtection.IsLocked):
        return set()
    return {first + offset for offset, text in enumerate(span.getFormulaArray()[0]) if text == ""} - set(cells)


def runs(cells, empty):
    """The columns of a row's edits, in groups that can be set by one call: numbers and texts with no other between."""
    groups = []
    for column in sorted(cells):
        edit = cells[column]
        plain = "formula" not in edit and not isinstance(edit["value"], bool)
        last = groups[-1] if groups else None
        if last and plain and last[0] and empty.issuperset(range(last[1][-1] + 1, column)):
            last[1].append(column)
        else:
            groups.append((plain, [column]))
    return [columns for _, columns in groups]


def locked(cells):
    """Whether any cell of this row is locked: UNO itself may write into locked cells without a word."""
    if cells.getPropertyState("CellProtection") != AMBIGUOUS:
        return cells.CellProtection.IsLocked
    area = cells.RangeAddress
    width = area.EndColumn - area.StartColumn + 1
    return any(cells.getCellByPosition(column, 0).CellProtection.IsLocked for column in range(width))


def error_codes(book, sheet, area, places):
    """The codes of the errors at these places of the area: the bulk call that gives values says nothing of errors."""
    if len(places) <= FEW_ERRORS:
        return [area.getCellByPosition(column, row).getError() for row, column in places]
    # At a millisecond a cell, many take long. The workbook is not saved: a sheet of codes beside it harms nothing.
    name = unused_name(book)
    book.Sheets.insertNewByName(name, book.Sheets.Count)
    extra = book.Sheets.getByName(name)
    end = area.RangeAddress
    codes = extra.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
    quoted = sheet.Name.replace("'", "''")
    # Not one array formula: within those, ERRORTYPE is #N/A throughout.
    extra.getCellByPosition(0, 0).setFormula(f"=ERRORTYPE($'{quoted}'.A1)")
    extra.getCellRangeByPosition(0, 0, end.EndColumn, 0).fillAuto(TO_RIGHT, 1)
    codes.fillAuto(TO_BOTTOM, 1)
    found = codes.getDataArray()
    book.Sheets.removeByName(name)
    return [int(found[row][column] or 0) for row, column in places]


def unused_name(book):
    name = "codes"
    while book.Sheets.hasByName(name):
        name += "_"
    return name


def read_sheet(book, sheet, formulas):
    """Values from A1 to the last cell with content: looks alone, which may reach the sheet's end, do not count."""
    found = sheet.queryContentCells(CONTENT).RangeAddresses
    result = {"values": [], "visible": sheet.IsVisible}
    if formulas:
        result["formulas"] = []
    if not found:
        return result
    area = sheet.getCellRangeByPosition(0, 0, max(a.EndColumn for a in found), max(a.EndRow for a in found))
    values = [list(row) for row in area.getDataArray()]
    places = [(row, column) for row, line in enumerate(values) for column, value in enumerate(line) if value is None]
    for (row, column), code in zip(places, error_codes(book, sheet, area, places)):
        values[row][column] = {"error": ERRORS.get(code, f"Err:{code}")}
    result["values"] = values
    if formulas:
        result["formulas"] = [[text if text.startswith("=") else "" for text in row] for row in area.getFormulaArray()]
    return result


def work(office, request):
    """Opens the workbook, edits and recalculates it, and does with it what was asked."""
    path = request["path"]
    require_workbook(path)
    book = office.desktop.loadComponentFromURL(
        Path(path).absolute().as_uri(), "_blank", 0, (prop("Hidden", True), prop("FilterName", XLSX)))
    if book is None:
        raise Refused(f"{path} is no .xlsx workbook that LibreOffice can open")
    try:
        if request.get("edits"):
            apply_edits(book, request["edits"], request.get("unprotect", False))
        for insert in request.get("insertRows", []):
            insert_rows(book, insert["sheet"], insert["at"], insert["count"])
        book.calculateAll()
        if request.get("out"):
            out = Path(request["out"]).absolute()
            if not out.parent.is_dir():
                raise Refused(f"{out}: no such directory")
            book.storeToURL(out.as_uri(), (prop("FilterName", PDF if request["op"] == "pdf" else XLSX),))
        if request["op"] != "read":
            return None
        names = request.get("sheets") or book.Sheets.ElementNames
        return [{"name": name, **read_sheet(book, sheet_of(book, name), request.get("formulas", False))} for name in names]
    finally:
        try:
            book.close(True)
        except Exception:
            pass  # LibreOffice crashed: the exception that is under way says so.


def answer(office, request):
    if request["op"] == "start":
        office.start()
        return None
    for attempt in (1, 2):
        if not office.alive():
            office.end()
            office.start()
        try:
            return work(office, request)
        except Refused:
            raise
        except Exception as reason:
            # The bridge can close a moment before the process is seen to have ended.
            time.sleep(0.05)
            if not office.crashed(reason):
                raise
            office.end()
            if attempt == 2:
                raise Refused(f"LibreOffice crashed twice over {request['path']}") from None
    return None


def read_requests(office, requests):
    for line in sys.stdin:
        requests.put(line)
    # The caller is gone, or done: also in the midst of a long calculation nothing is to be left behind.
    ending = threading.Thread(target=office.end, kwargs={"closing": True}, daemon=True)
    ending.start()
    # The main thread may hold the lock while it waits for an answer to its polite request.
    ending.join(8)
    if ending.is_alive() and office.process is not None:
        os.killpg(office.process.pid, signal.SIGKILL)
    leave(office)


def leave(office):
    """Ends at once: an orderly end of the interpreter would wait for the thread that reads stdin."""
    shutil.rmtree(office.home, ignore_errors=True)
    os._exit(0)


def adopt():
    """Makes the children of ended children ours, so that none stays a zombie where nothing else would take it."""
    if sys.platform == "linux":
        PR_SET_CHILD_SUBREAPER = 36
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def main():
    adopt()
    office = Office(sys.argv[1])
    requests = queue.Queue()
    threading.Thread(target=read_requests, args=(office, requests), daemon=True).start()
    while True:
        request = json.loads(requests.get())
        if request["op"] == "stop":
            office.end(politely=True, closing=True)
            say({"id": request["id"], "result": None})
            leave(office)
        try:
            say({"id": request["id"], "result": answer(office, request)})
        except Refused as reason:
            say({"id": request["id"], "error": str(reason)})
        except Exception as reason:
            where = f"{request['path']}: " if "path" in request else ""
            say({"id": request["id"], "error": f"{where}{type(reason).__name__}: {reason}"})


main()
