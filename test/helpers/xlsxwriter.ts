import { execFileSync } from "node:child_process";

/** The system's own interpreter, which Debian's python3-xlsxwriter belongs to. */
const PYTHON = "/usr/bin/python3";

/**
 * Writes a small workbook with XlsxWriter, a program that shares nothing with ours.
 * @param path the file to write
 * @param program lines of Python that fill `book`, an open xlsxwriter.Workbook
 */
export function writeWithXlsxWriter(path: string, program: string): void {
  const script = `import sys, xlsxwriter\nbook = xlsxwriter.Workbook(sys.argv[1])\n${program}\nbook.close()\n`;
  execFileSync(PYTHON, ["-c", script, path], { stdio: ["ignore", "ignore", "pipe"] });
}
