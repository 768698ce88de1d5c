"""Validates an XLIFF file, sends it through translate-toolkit untouched, and writes a copy in which every unit is translated through its interface."""
import sys

from lxml import etree
from translate.storage import xliff
from translate.storage.placeables import StringElem

schema, source, again, edited = sys.argv[1:]
document = etree.parse(source)
grammar = etree.XMLSchema(etree.parse(schema))
if not grammar.validate(document):
    sys.exit(f"{source}: {grammar.error_log}")

store = xliff.xlifffile.parsefile(source)
store.savefile(again)

store = xliff.xlifffile.parsefile(source)
for unit in store.units:
    # What a translator's program does: take the source with its placeholders, and write words round them.
    rich = unit.rich_source
    rich[0].sub.insert(0, StringElem("Terjemahan "))
    unit.rich_target = rich
    unit.markfuzzy(False)
store.savefile(edited)
if not grammar.validate(etree.parse(edited)):
    sys.exit(f"{edited}: {grammar.error_log}")
