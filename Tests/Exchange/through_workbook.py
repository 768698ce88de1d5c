"""Sends a translators' workbook through openpyxl untouched, and writes a copy in which every row is translated as somebody does who fills cells in."""
import sys

import openpyxl

source, again, edited = sys.argv[1:]
book = openpyxl.load_workbook(source)
book.save(again)

book = openpyxl.load_workbook(source)
sheet = book["Terjemahan"]
columns = {cell.value.split(" (")[0]: cell.column for cell in sheet[1]}
if not sheet.protection.sheet:
    sys.exit(f"{source}: the sheet is open")
for row in range(2, sheet.max_row + 1):
    for name in columns:
        locked = sheet.cell(row, columns[name]).protection.locked
        if locked == (name in ("Terjemahan", "Keadaan", "Catatan Anda")):
            sys.exit(f"{source}: {name} in row {row} is {'locked' if locked else 'open'}")
    sheet.cell(row, columns["Terjemahan"]).value = "Terjemahan " + sheet.cell(row, columns["Teks sumber"]).value
    sheet.cell(row, columns["Keadaan"]).value = "Sudah diterjemahkan"
book.save(edited)
