#!/usr/bin/env python3
"""The working papers as spreadsheets: read alike whoever saved them, given back, corrected.

1. The sample saved by openpyxl, saved again by LibreOffice, and as CSV in GB18030 and UTF-16LE:
   each is refused in the same places as the UTF-8 folder, and enters nothing more behind it.
2. The template filled in with the sample's rows by openpyxl: the same.
3. `import --commit --report` gives the workbook back: every refused row has one comment. Its cells
   are corrected in place, LibreOffice saves it, it is imported again: exactly the corrected rows
   enter, the others stay refused.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

import openpyxl

from common import Differences, Zeren, parser, sheets, write_sheet
from correct import Township


def refusals(answer):
    return sorted((row["rule"], row["sheet"], row["row"]) for row in answer["refused"])


def save(folder, path):
    """A township's sheets as one workbook of texts."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, (head, rows) in sheets(folder).items():
        sheet = book.create_sheet(name)
        for row in [head] + rows:
            sheet.append([cell or None for cell in row])
    book.save(path)


def fill(folder, template):
    """The template with a township's rows in it."""
    book = openpyxl.load_workbook(template)
    for name, (head, rows) in sheets(folder).items():
        sheet = book[name]
        columns = {cell.value: cell.column for cell in sheet[1]}
        for number, row in enumerate(rows, 2):
            for heading, text in zip(head, row):
                sheet.cell(number, columns[heading], text or None)
    book.save(template)


def office(soffice, path, room):
    """The workbook as LibreOffice saves it."""
    target = Path(tempfile.mkdtemp(dir=room))
    profile = "-env:UserInstallation=file://%s" % (room / "profile")
    subprocess.run([soffice, profile, "--headless", "--convert-to", "xlsx", "--outdir",
                    str(target), str(path)], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, timeout=300)
    return target / path.name


def encoded(folder, target, encoding):
    """The township's folder in another encoding."""
    (target / "csv").mkdir(parents=True)
    for name, (head, rows) in sheets(folder).items():
        path = target / "csv" / (name + ".csv")
        write_sheet(path, head, rows)
        text = path.read_bytes().decode("utf-8-sig")
        path.write_bytes(text.encode(encoding))
    return target / "csv"


def alike(chosen, saved, papers, first, difference):
    """Imports the papers into a new ledger, then the folder behind them: nothing more enters."""
    zeren = Zeren(chosen.zeren)
    try:
        zeren.init(chosen.folder)
        _, answer = zeren.json("import", papers, "--commit")
        _, again = zeren.json("import", chosen.folder / "csv", "--commit")
        for key in ("rows", "entered"):
            if answer[key] != first[key]:
                difference("%s: %s %s, not %s" % (saved, key, answer[key], first[key]))
        if refusals(answer) != refusals(first):
            difference("%s: other refusals" % saved)
        if again["entered"]:
            difference("%s: %d more enter from the folder" % (saved, again["entered"]))
        for warning in answer["warnings"]:
            difference("%s: %s" % (saved, warning["message"]))
        print("%-24s entered %d, refused %d" % (
            saved, answer["entered"], len(answer["refused"])))
    finally:
        zeren.remove()


def correct(folder, path, difference):
    """Corrects the refused workbook in place. Returns how many rows were, and how many stay."""
    before, township = Township(folder), Township(folder)
    township.correct()
    book = openpyxl.load_workbook(path)
    comments = sum(1 for sheet in book for row in sheet.iter_rows() for cell in row if cell.comment)
    if comments != len(township.refusals):
        difference("%d comments, %d refusals" % (comments, len(township.refusals)))
    touched = 0
    for name, rows in township.rows.items():
        columns = {cell.value: cell.column for cell in book[name][1]}
        for index, row in enumerate(rows):
            for heading, text in row.items():
                if text != before.rows[name][index][heading]:
                    book[name].cell(index + 2, columns[heading], text)
                    touched += 1
    book.save(path)
    print("corrected %d cells of %d rows in place" % (touched, len(township.corrected)))
    return len(township.corrected), len(township.kept)


def main():
    arguments = parser(__doc__)
    arguments.add_argument("--soffice", default=shutil.which("soffice") or "soffice")
    chosen = arguments.parse_args()
    difference, zeren = Differences(), Zeren(chosen.zeren)
    room = Path(tempfile.mkdtemp(prefix="zeren-spreadsheets-"))
    try:
        zeren.init(chosen.folder)
        report = room / "退回.xlsx"
        _, first = zeren.json("import", chosen.folder / "csv", "--commit", "--report", report)
        print("%-24s entered %d, refused %d" % ("csv", first["entered"], len(first["refused"])))
        if report.stat().st_mode & 0o777 != 0o600:
            difference("the refused workbook's mode is %o" % report.stat().st_mode)
        save(chosen.folder, room / "openpyxl.xlsx")
        zeren.run("template", room / "模板.xlsx")
        fill(chosen.folder, room / "模板.xlsx")
        resaved = office(chosen.soffice, room / "openpyxl.xlsx", room)
        filled = room / "模板.xlsx"
        for saved, papers in (
                ("openpyxl", room / "openpyxl.xlsx"), ("LibreOffice", resaved),
                ("template, openpyxl", filled),
                ("template, LibreOffice", office(chosen.soffice, filled, room)),
                ("GB18030", encoded(chosen.folder, room / "gb18030", "gb18030")),
                ("UTF-16LE", encoded(chosen.folder, room / "utf16", "utf-16"))):
            alike(chosen, saved, papers, first, difference)

        corrected, kept = correct(chosen.folder, report, difference)
        _, second = zeren.json("import", office(chosen.soffice, report, room), "--commit")
        if second["entered"] != corrected or len(second["refused"]) != kept:
            difference("entered %d, not %d; refused %d, not %d" % (
                second["entered"], corrected, len(second["refused"]), kept))
        print("the corrected workbook: entered %d, refused %d" % (
            second["entered"], len(second["refused"])))
    finally:
        shutil.rmtree(room, ignore_errors=True)
        zeren.remove()
    difference.finish("spreadsheets %s" % chosen.folder.name)


if __name__ == "__main__":
    main()
