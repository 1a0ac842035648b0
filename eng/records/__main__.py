"""Writes the records of the run-time tests, C and C#, from the tables in tests/native.

    python3 eng/records             writes both sides from the tables
    python3 eng/records --shapes    writes the table of by-value shapes anew first
"""
import sys
from pathlib import Path

import c_text
import csharp_text
import random_shapes
from notation import read

SEED = 20261120
MOST_LINES = 280
ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests" / "CTypes.Records.Tests"
NAMESPACE = "CTypes.Records.Tests"


def write(table, native, folder, cases, case_type, is_shapes):
    sections = read(native / table)
    known = {record.name: record for _, records in sections for record in records}
    folder.mkdir(parents=True, exist_ok=True)
    for old in [*native.glob("*.c"), *folder.glob("*.cs")]:
        old.unlink()
    for title, records in sections:
        for number, part in enumerate(_parts(records, known, is_shapes)):
            stem = title + (str(number + 1) if number else "")
            c_stem = "".join(("_" if i and c.isupper() else "") + c.lower() for i, c in enumerate(stem))
            (native / f"{c_stem}.c").write_text(c_text.file(part, _needed(part, known), known, is_shapes), encoding="utf-8")
            (folder / f"{stem}.cs").write_text(csharp_text.file(part, known, is_shapes, NAMESPACE), encoding="utf-8")
    tested = [r for r in known.values() if r.kind != "array" and "part" not in r.flags]
    lists = _list(case_type, "All", [r for r in tested if "refused" not in r.flags])
    if is_shapes:
        lists += "\n" + _list("RefusedCase", "Refused", [r for r in tested if "refused" in r.flags])
    (folder / f"{cases}.cs").write_text(f"// Written by eng/records.\nnamespace {NAMESPACE};\n\ninternal static class {cases}\n{{\n{lists}}}\n", encoding="utf-8")


def _list(case_type, name, records):
    rows = "".join(csharp_text.where_it_exists(record, f"        {record.name}InC.Case,\n") for record in records)
    return f"    public static readonly {case_type}[] {name} =\n    [\n{rows}    ];\n"


def _needed(records, known):
    """The records of a file and those of other files that they hold, innermost first."""
    result = []

    def add(record):
        for inner in [record.element[0]] if record.element else [m.type for m in record.members]:
            if inner in known and known[inner] not in result:
                add(known[inner])
        if record not in result:
            result.append(record)

    for record in records:
        add(record)
    return result


def _parts(records, known, is_shapes):
    part, lines = [], 0
    for record in records:
        more = max(csharp_text.file([record], known, is_shapes, NAMESPACE).count("\n"), c_text.file([record], [record], known, is_shapes).count("\n"))
        if part and lines + more > MOST_LINES:
            yield part
            part, lines = [], 0
        part.append(record)
        lines += more
    yield part


if __name__ == "__main__":
    native = ROOT / "tests" / "native"
    if "--shapes" in sys.argv:
        (native / "shapes_by_value" / "shapes.txt").write_text(random_shapes.table(SEED), encoding="utf-8")
    write("records.txt", native / "records", TESTS / "Layouts", "RecordCases", "RecordCase", is_shapes=False)
    write("shapes.txt", native / "shapes_by_value", TESTS / "ByValue", "ShapeCases", "ShapeCase", is_shapes=True)
