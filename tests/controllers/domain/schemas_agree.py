#!/usr/bin/env python3
"""Checks the published JSON Schemas against the tables that the parsers' tests read too.

Usage: schemas_agree.py SOURCE_DIR. A case is the table's base with a JSON merge patch (RFC 7396). A case
marked "beyond_schema" is invalid for a reason that a schema cannot say, so the schema must accept it.
"""
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)


def merged(target, patch):
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


def failures(source, name, tables, built_in):
    schema = json.loads((source / f"resources/schemas/{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    table = json.loads((source / f"tests/data/{tables}/{name}-documents.json").read_text(encoding="utf-8"))
    for case in table["cases"]:
        expected = case["valid"] or case.get("beyond_schema", False)
        if validator.is_valid(merged(table["base"], case["patch"])) != expected:
            yield f"{name}: {case['name']}: the schema should {'accept' if expected else 'refuse'} it"
    for path in sorted(source.glob(built_in)) if built_in else []:
        for problem in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
            yield f"{path.name}: {problem.message}"


documents = (
    ("plan", "domain", "resources/plans/*.json"),
    ("lab", "domain", None),
    ("switch-profile", "switches", "resources/switches/*.json"),
)
found = [line for document in documents for line in failures(pathlib.Path(sys.argv[1]), *document)]
print("\n".join(found) or "schemas and tables agree")
sys.exit(1 if found else 0)
