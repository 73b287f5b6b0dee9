"""What openpyxl reads in a workbook of ours: of each sheet its header, its rows, and the types of their cells.

Input, one JSON file: {"content": base64}.
Output: {"title": text, "sheets": {name: {"header": [...], "rows": [[...], ...], "types": [[...], ...]}}}, with
openpyxl's types of cells: n number (or nothing), b boolean, s text, f formula.
"""
import base64
import io
import json
import sys
import warnings

import openpyxl
from openpyxl.utils.escape import unescape

warnings.simplefilter("error")
with open(sys.argv[1], encoding="utf-8") as file:
    question = json.load(file)

book = openpyxl.load_workbook(io.BytesIO(base64.b64decode(question["content"])))


def value(cell):
    return unescape(cell.value) if isinstance(cell.value, str) else cell.value


sheets = {}
for sheet in book.worksheets:
    header, *rows = sheet.iter_rows()
    sheets[sheet.title] = {
        "header": [value(cell) for cell in header],
        "rows": [[value(cell) for cell in row] for row in rows],
        "types": [[cell.data_type for cell in row] for row in rows],
    }
json.dump({"title": book.properties.title, "sheets": sheets}, sys.stdout)
