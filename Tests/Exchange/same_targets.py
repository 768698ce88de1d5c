"""Fails where two XLIFF files do not have the same text and placeholders in the targets of the same units."""
import sys

from lxml import etree

NAMES = {"x": "urn:oasis:names:tc:xliff:document:1.2"}


def targets(path):
    result = {}
    for file in etree.parse(path).iterfind("x:file", NAMES):
        for unit in file.iterfind(".//x:trans-unit", NAMES):
            target = unit.find("x:target", NAMES)
            parts = [target.text or ""] + [part for child in target for part in (child.get("id"), child.tail or "")]
            result[file.get("original"), unit.get("id")] = parts
    return result


first, second = map(targets, sys.argv[1:])
for key in sorted(first.keys() | second.keys()):
    if first.get(key) != second.get(key):
        sys.exit(f"{key}: {first.get(key)} is not {second.get(key)}")
