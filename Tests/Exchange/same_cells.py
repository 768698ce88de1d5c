"""Fails where two translators' workbooks do not have the same translation and state in the rows of the same messages."""
import sys

import openpyxl


def cells(path):
    sheet = openpyxl.load_workbook(path)["Terjemahan"]
    columns = {cell.value.split(" (")[0]: cell.column for cell in sheet[1]}
    rows = range(2, sheet.max_row + 1)
    return {tuple(sheet.cell(row, columns[name]).value for name in ("Kampanye", "Pesan")): tuple(
        sheet.cell(row, columns[name]).value for name in ("Terjemahan", "Keadaan")) for row in rows}


first, second = map(cells, sys.argv[1:])
for key in sorted(first.keys() | second.keys()):
    if first.get(key) != second.get(key):
        sys.exit(f"{key}: {first.get(key)} is not {second.get(key)}")
