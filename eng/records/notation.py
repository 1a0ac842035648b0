"""The notation of tests/native/records/*.txt: one record per block, one member per line.

    struct Name [pack=n] [align=n] [big] [msvc] [fields] [refused] [part] [no_windows]
        type name[count] [: width] [align=n] [anonymous] [value]
    union Name …
    array Name type[count]                  a [CArray] and C's typedef of it

`fields` makes the C# side plain fields instead of partial properties, `value` a nested record a property that copies,
`refused` says that rule CTYP0011 refuses the record by value, `part` that it has no tests of its own, `no_windows` that it is left out
there: a `long` of it has more than 32 bits, or MinGW's gcc does not lay it out as Visual C++ does. A bit-field without a name is written `type : width`.
"""
import re
from dataclasses import dataclass, field

# name: C type, C# type, primitive that the C# type converts to, bits, kind (u unsigned, s signed, f float, d double, b bool, p pointer)
SCALARS = {
    "bool":   ("_Bool", "bool", "bool", 1, "b"),
    "cbool":  ("_Bool", "c_bool", "bool", 1, "b"),
    "char":   ("unsigned char", "c_char", "byte", 8, "u"),
    "schar":  ("signed char", "c_byte", "sbyte", 8, "s"),
    "uchar":  ("unsigned char", "c_ubyte", "byte", 8, "u"),
    "short":  ("short", "c_short", "short", 16, "s"),
    "ushort": ("unsigned short", "c_ushort", "ushort", 16, "u"),
    "int":    ("int", "c_int", "int", 32, "s"),
    "uint":   ("unsigned", "c_uint", "uint", 32, "u"),
    "long":   ("long", "c_long", "nint", 64, "s"),
    "ulong":  ("unsigned long", "c_ulong", "nuint", 64, "u"),
    "llong":  ("long long", "c_longlong", "long", 64, "s"),
    "ullong": ("unsigned long long", "c_ulonglong", "ulong", 64, "u"),
    "i8":     ("int8_t", "sbyte", "sbyte", 8, "s"),
    "u8":     ("uint8_t", "byte", "byte", 8, "u"),
    "i16":    ("int16_t", "short", "short", 16, "s"),
    "u16":    ("uint16_t", "ushort", "ushort", 16, "u"),
    "i32":    ("int32_t", "int", "int", 32, "s"),
    "u32":    ("uint32_t", "uint", "uint", 32, "u"),
    "i64":    ("int64_t", "long", "long", 64, "s"),
    "u64":    ("uint64_t", "ulong", "ulong", 64, "u"),
    "size":   ("size_t", "nuint", "nuint", 64, "u"),
    "ssize":  ("intptr_t", "nint", "nint", 64, "s"),
    "f32":    ("float", "float", "float", 32, "f"),
    "f64":    ("double", "double", "double", 64, "d"),
    "cfloat": ("float", "c_float", "float", 32, "f"),
    "cdouble": ("double", "c_double", "double", 64, "d"),
    "colour": ("enum Colour", "Colour", "uint", 32, "u"),
    "tint":   ("enum Tint", "Tint", "int", 32, "s"),
    "ptr":    ("void *", "c_void_p", "nint", 64, "p"),
    "text":   ("char *", "c_char_p", "nint", 64, "p"),
}


@dataclass
class Member:
    type: str
    name: str
    count: int = 0
    width: int | None = None
    align: int = 0
    flags: set = field(default_factory=set)

    @property
    def is_pointer(self): return self.type.endswith("*")


@dataclass
class Record:
    kind: str
    name: str
    options: dict
    flags: set
    members: list = field(default_factory=list)
    element: tuple = ()    # of an array: type and count


def read(path):
    """Sections (title, records) in order."""
    sections = []
    for line in open(path, encoding="utf-8"):
        text = line.split("#")[0].rstrip()
        if line.startswith("## "):
            sections.append((line[3:].strip(), []))
        elif not text.strip():
            continue
        elif text[0].isspace():
            sections[-1][1][-1].members.append(_member(text.split()))
        else:
            sections[-1][1].append(_record(text.split()))
    return sections


def _record(words):
    kind, name, *rest = words
    if kind == "array":
        type_name, count = re.fullmatch(r"(.+)\[(\d+)\]", rest[0]).groups()
        return Record(kind, name, {}, set(), element=(type_name, int(count)))
    return Record(kind, name, {k: int(v) for k, v in (w.split("=") for w in rest if "=" in w)}, {w for w in rest if "=" not in w})


def _member(words):
    type_name = words.pop(0)
    name = words.pop(0) if words[0] != ":" else ""
    count = 0
    if match := re.fullmatch(r"(\w+)\[(\d+)\]", name):
        name, count = match[1], int(match[2])
    member = Member(type_name, name, count)
    if words and words[0] == ":":
        member.width = int(words[1])
        words = words[2:]
    for word in words:
        if word.startswith("align="):
            member.align = int(word[6:])
        else:
            member.flags.add(word)
    return member


@dataclass
class Leaf:
    """A scalar that C and C# reach by a path each."""
    in_c: str
    in_csharp: str
    type: str
    width: int | None
    copied: str = ""    # the property that returns a copy, as far as C# has to write back

    @property
    def kind(self): return "p" if self.type.endswith("*") else SCALARS[self.type][4]

    @property
    def bits(self): return self.width or (64 if self.type.endswith("*") else SCALARS[self.type][3])


def leaves(record, known, all_of_unions):
    """All scalars in a record; of an array some elements, of a union all members or the one with most bits."""
    result = []
    if record.kind == "array":
        element, count = record.element
        for i in _indices(count):
            result += _at(element, f"[{i}]", f".Span[{i}]", None, known, all_of_unions)
        return result
    parts = []
    for member in record.members:
        if not member.name:
            continue
        mine = []
        paths = [("." + member.name, "." + member.name)]
        if "anonymous" in member.flags:
            paths = [("", ""), ("", "." + member.name)] if all_of_unions else [("", "")]
        for in_c, in_csharp in paths:
            if member.count:
                for i in _indices(member.count):
                    mine += _at(member.type, f"{in_c}[{i}]", f"{in_csharp}[{i}]", None, known, all_of_unions)
            else:
                mine += _at(member.type, in_c, in_csharp, member.width, known, all_of_unions)
        if "value" in member.flags:
            mine = [Leaf(leaf.in_c, leaf.in_csharp, leaf.type, leaf.width, "." + member.name) for leaf in mine]
        parts.append(mine)
    if record.kind == "union" and not all_of_unions:
        return max(parts, key=lambda p: sum(leaf.bits for leaf in p))
    return [leaf for part in parts for leaf in part]


def _at(type_name, in_c, in_csharp, width, known, all_of_unions):
    if type_name in known:
        return [Leaf(in_c + leaf.in_c, in_csharp + leaf.in_csharp, leaf.type, leaf.width, leaf.copied and in_csharp + leaf.copied) for leaf in leaves(known[type_name], known, all_of_unions)]
    return [Leaf(in_c, in_csharp, type_name, width)]


def _indices(count):
    return range(count) if count <= 4 else [0, 1, count // 2, count - 1]
