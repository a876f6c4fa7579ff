#!/usr/bin/env python3
"""Validates every line, event and payload of an imported township against Schemas/ with the
package jsonschema (a validator we did not write), and counts payload types and schemas used.

Control: each payload with a member that no schema knows, and each without a required member, is
refused.
"""

import json
from collections import Counter

import jsonschema

import ledger_bytes as raw
from common import REPOSITORY, Differences, Zeren, parser


def main():
    arguments = parser(__doc__)
    chosen = arguments.parse_args()
    difference = Differences(20)
    schemas = {}
    for path in sorted((REPOSITORY / "Schemas").glob("*.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        if "$schema" in schema:
            jsonschema.Draft202012Validator.check_schema(schema)
            schemas[path.stem] = jsonschema.Draft202012Validator(schema)
    ledger = Zeren(chosen.zeren)
    try:
        ledger.init(chosen.folder)
        ledger.enter(chosen.folder)
        lines = [json.loads(line) for line in raw.read_lines(ledger.ledger)]
    finally:
        ledger.remove()
    types, refused = Counter(), 0
    for line in lines:
        event = line["event"]
        kind = event["type"]
        types[kind] += 1
        if kind not in schemas:
            difference("#%d: no schema %s" % (line["sequence"], kind))
            continue
        for schema, value in (("line", line), ("event", event), (kind, event["data"])):
            for error in schemas[schema].iter_errors(value):
                difference("#%d %s: %s at %s" % (line["sequence"], schema, error.message[:200],
                                                 list(error.path)))
        refused += controls(schemas[kind], event["data"], difference, kind)
    print("%d events of %d types; %d of %d schemas used; %d damaged payloads refused" % (
        len(lines), len(types), len(types) + 2, len(schemas), refused))
    difference.finish("schemas")


def controls(schema, data, difference, kind):
    """Damaged payloads the schema must refuse; how many it did."""
    damaged = [{**data, "unheardOf": 1}]
    damaged += [{key: value for key, value in data.items() if key != member}
                for member in schema.schema.get("required", []) if member in data]
    refused = sum(not schema.is_valid(value) for value in damaged)
    if refused < len(damaged):
        difference("%s takes a damaged payload" % kind)
    return refused


if __name__ == "__main__":
    main()
