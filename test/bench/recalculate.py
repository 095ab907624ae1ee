#!/usr/bin/python3
"""Times LibreOffice at work: opening each workbook, then computing every formula from scratch, three times.

usage: recalculate.py BOOK.xlsx ...     prints one JSON object: {path: {"open": s, "recalculate": [s, s, s]}}
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not start.")


def main(paths):
    profile = tempfile.mkdtemp(prefix="scorebook-bench-")
    pipe = f"scorebook-bench-{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        hidden = PropertyValue()
        hidden.Name, hidden.Value = "Hidden", True
        times = {}
        for path in paths:
            start = time.perf_counter()
            book = desktop.loadComponentFromURL("file://" + os.path.abspath(path), "_blank", 0, (hidden,))
            opened = time.perf_counter() - start
            runs = []
            for _ in range(3):
                start = time.perf_counter()
                book.calculateAll()
                runs.append(time.perf_counter() - start)
            book.close(True)
            times[path] = {"open": opened, "recalculate": runs}
        json.dump(times, sys.stdout)
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(20)
    finally:
        office.kill()
        shutil.rmtree(profile, ignore_errors=True)


main(sys.argv[1:])
