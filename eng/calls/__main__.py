"""Writes a program of random functions: C that folds each argument into one number, and C# that calls it and compares.

    python3 eng/calls FOLDER COUNT SEED [win-x64]
"""
import sys
from pathlib import Path
from random import Random

import scalars
from callbacks import Callback
from functions import PLACES, Function
from records import Record


class Program:
    """The records and callbacks that functions share, and all that C# and C get to see."""

    def __init__(self, seed):
        self.random = Random(seed)
        self.records, self.callbacks, self.signatures, self.helpers, self.members, self.shapes = [], [], [], [], [], []

    def record(self):
        if len(self.records) < 120 and self.random.random() < 0.3 or not self.records:
            members = [self.random.choice(self.records) if self.records and self.random.random() < 0.15 else self.random.choice(scalars.ELEMENTS) for _ in range(self.random.randrange(1, 6))]
            self.records.append(Record(f"R{len(self.records)}", members))
        return self.random.choice(self.records)

    def callback(self):
        if len(self.callbacks) < 150 and self.random.random() < 0.4 or not self.callbacks:
            def type_():
                return self.record() if self.random.random() < 0.2 else self.random.choice(scalars.PLAIN + scalars.OWN + scalars.FLOATS * 6)
            takes = [type_() for _ in range(self.random.randrange(9))]
            self.callbacks.append(Callback(f"C{len(self.callbacks)}", takes, type_() if self.random.random() < 0.7 else None, self.random.random() < 0.5))
        return self.random.choice(self.callbacks)

    def write(self, folder, count):
        functions = [Function(self, i) for i in range(count)]
        sources = Path(__file__).parent
        c = (sources / "head.c").read_text() + "".join(r.c_declaration() for r in self.records) + "".join(self.helpers) + "".join(f.c for f in functions)
        cs = (sources / "Head.cs").read_text() + "".join(x.cs_declaration() for x in self.records + self.callbacks + self.signatures) + "".join(self.shapes)
        for place in dict.fromkeys(PLACES):
            members = (sources / "Members.cs").read_text() + "".join(self.members) if place == "Fuzz" else ""
            cs += f'[CLibrary("calls")]\npublic {"sealed" if place == "FuzzObject" else "static"} unsafe partial class {place}\n{{\n{members}' + "".join(f.declaration for f in functions if f.place == place) + "}\n"
        tests = "".join(f.test for f in functions) + "    public static readonly Action[] All = [" + ", ".join(f"T{i}" for i in range(count)) + "];\n"
        cs += "internal static unsafe partial class Tests\n{\n" + tests + "}\n"
        (folder / "calls.c").write_text(c, encoding="utf-8")
        (folder / "Calls.cs").write_text(cs, encoding="utf-8")


if __name__ == "__main__":
    Program(int(sys.argv[3])).write(Path(sys.argv[1]), int(sys.argv[2]))
