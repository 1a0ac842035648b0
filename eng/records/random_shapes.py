"""Writes the shapes that are passed by value: a fixed seed, a fixed number of each family, 1 to 64 bytes."""
import random

INTEGERS = ["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64"]
FLOATS = ["f32", "f64"]
SIZES = {"i8": 1, "u8": 1, "i16": 2, "u16": 2, "i32": 4, "u32": 4, "i64": 8, "u64": 8, "f32": 4, "f64": 8, "ptr": 8}
FAMILIES = [("Integers", 14), ("Floats", 12), ("Mixed", 16), ("Bits", 16), ("BitsAmong", 10), ("Arrays", 12), ("Unions", 12), ("Packed", 12), ("Nested", 14)]

REFUSED = """
struct RefusedAlignedRecord align=16 refused
    i64 a

struct RefusedAlignedMember refused
    i8 a
    i32 b align=8

struct RefusedUnnamedBits refused
    uint a : 3
    uint : 7
    uint b : 5

struct RefusedZeroWidth refused
    uint a : 3
    uint : 0
    uint b : 5

struct RefusedNested refused
    RefusedAlignedMember inner
"""


def table(seed):
    numbers = random.Random(seed)
    lines = [f"# Shapes that pass by value. `python3 eng/records --shapes` writes this table, from the seed {seed}."]
    for family, count in FAMILIES:
        lines.append(f"\n## {family}")
        for number in range(1, count + 1):
            lines += [""] + globals()["_" + family.lower()](numbers, f"{family}{number:02}")
    return "\n".join(lines) + "\n\n## Refused\n" + REFUSED


def _struct(name, members, options=""):
    return [f"struct {name}{options}"] + [f"    {text.format(name=chr(97 + i))}" for i, text in enumerate(members)]


def _plain(numbers, types, least, most, budget=64):
    """Members whose sizes, holes included, stay within the budget."""
    members, used = [], 0
    for _ in range(numbers.randint(least, most)):
        kind = numbers.choice(types)
        used += 8 if len(types) > 2 else SIZES[kind]
        if used > budget:
            break
        members.append(kind + " {name}")
    return members


def _integers(numbers, name):
    return _struct(name, _plain(numbers, INTEGERS + ["ptr"], 1, 5))


def _floats(numbers, name):
    return _struct(name, _plain(numbers, numbers.choice([["f32"], ["f64"], FLOATS]), 1, 6))


def _mixed(numbers, name):
    return _struct(name, _plain(numbers, ["f32", "f64"] * 3 + INTEGERS, 2, 6))


def _bits(numbers, name):
    return _struct(name, [_bit(numbers) for _ in range(numbers.randint(1, 6))])


def _bit(numbers):
    kind = numbers.choice(INTEGERS + ["uint", "int", "bool"])
    bits = {"bool": 1, "uint": 32, "int": 32}.get(kind) or SIZES[kind] * 8
    return f"{kind} {{name}} : {numbers.randint(1, bits)}"


def _bitsamong(numbers, name):
    members = [_bit(numbers) for _ in range(numbers.randint(1, 3))] + _plain(numbers, INTEGERS + FLOATS + FLOATS, 1, 3)
    numbers.shuffle(members)
    return _struct(name, members)


def _arrays(numbers, name):
    kind = numbers.choice(INTEGERS + FLOATS + FLOATS)
    count = numbers.randint(1, min(9, 56 // SIZES[kind]))
    return _struct(name, [f"{kind} {{name}}[{count}]"] + _plain(numbers, [kind, "u8"], 0, 1))


def _unions(numbers, name):
    first = f"{name}Part"
    members = [numbers.choice(INTEGERS + FLOATS + ["ptr"]) + " {name}" for _ in range(numbers.randint(1, 2))]
    lines = _struct(first, _plain(numbers, numbers.choice([INTEGERS, FLOATS, INTEGERS + FLOATS]), 1, 3), " part") + [""]
    union = _struct(name, members + [first + " {name}"])
    return lines + ["union" + union[0][6:]] + union[1:]


def _packed(numbers, name):
    members = _plain(numbers, INTEGERS + FLOATS + FLOATS, 2, 6)
    if numbers.random() < 0.3:
        members.append(_bit(numbers))
    return _struct(name, members, f" pack={numbers.choice([1, 1, 2, 4])}")


def _nested(numbers, name):
    inner = f"{name}Part"
    pack = numbers.choice(["", "", " pack=1"]) + " part"
    lines = _struct(inner, _plain(numbers, numbers.choice([INTEGERS, FLOATS, INTEGERS + FLOATS]), 1, 3, 24), pack) + [""]
    members = [inner + " {name}" + numbers.choice(["", "", "[2]"])] + _plain(numbers, INTEGERS + FLOATS, 0, 2)
    numbers.shuffle(members)
    return lines + _struct(name, members)
