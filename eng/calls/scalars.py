"""Numbers and characters as C and C# write them."""
from dataclasses import dataclass

from target import LONG, WIDE

MASK = (1 << 64) - 1


PRIMITIVES = {"s": {8: "sbyte", 16: "short", 32: "int", 64: "long"}, "u": {7: "byte", 8: "byte", 16: "ushort", 31: "uint", 32: "uint", 64: "ulong"}}


def number(value, kind, bits):
    """A number of C#, of the type that has so many bits."""
    text = "long.MinValue" if value == -(1 << 63) else f"({value}{'L' if kind == 's' else 'UL'})"
    return f"({PRIMITIVES[kind][bits]}){text}"


@dataclass(frozen=True)
class Scalar:
    c: str              # C's type
    arg: str            # the type in ArgTypes
    cs: str             # a type of C# that goes with it
    bits: int
    kind: str           # s signed, u unsigned, b bool, f float, c character, z complex

    def draw(self, random):
        """A value, with the ends of the range among them; floats are eighths, so that C and Python agree on each."""
        if self.kind == "b":
            return random.randrange(2)
        if self.kind == "f":
            return random.randrange(-(1 << 20), 1 << 20) / 8
        if self.kind == "z":
            return complex(random.randrange(-999, 999) / 8, random.randrange(-999, 999) / 8)
        if self.kind == "c":
            return random.choice([0x41, 0x7A, 0x31]) if self.bits == 8 else random.choice([0x41, 0xE9, 0x20AC, 0xFFFD, 0x1F600 if self.bits == 32 and self.cs == "Rune" else 0x3B1])
        low, high = (-(1 << self.bits - 1), (1 << self.bits - 1) - 1) if self.kind == "s" else (0, (1 << self.bits) - 1)
        return random.choice([low, high, random.randint(low, high), random.randint(low, high), random.randint(low, high) & 0x7F])

    def fold(self, value):
        """What C's `fold` makes of the value: numbers of 64 bits."""
        if self.kind == "z":
            return [int(value.real * 8) & MASK, int(value.imag * 8) & MASK]
        return [int(value * 8) & MASK if self.kind == "f" else value & MASK]

    def c_fold(self, name):
        if self.kind == "z":
            return f"h = mix(h, (uint64_t)(int64_t)(creal({name}) * 8)); h = mix(h, (uint64_t)(int64_t)(cimag({name}) * 8));"
        if self.kind == "f":
            return f"h = mix(h, (uint64_t)(int64_t)({name} * 8));"
        return f"h = mix(h, (uint64_t){'(int64_t)' if self.kind == 's' else ''}{name});"

    def c_text(self, value):
        if self.kind == "z":
            return f"({self.c})({value.real} + {value.imag} * I)"
        if self.kind == "f":
            return f"({self.c}){value}"
        return f"({self.c}){value & MASK:#x}ULL"

    def cs_text(self, value):
        if self.kind == "b":
            return "true" if value else "false"
        if self.kind == "f":
            return f"({self.cs})({value})"
        if self.kind == "z":
            inner = f"({value.real}{'f' if self.cs == 'c_float_complex' else ''}, {value.imag}{'f' if self.cs == 'c_float_complex' else ''})"
            return f"new {self.cs}{inner}"
        if self.kind == "c":
            return f"new Rune({value})" if self.cs == "Rune" else f"({self.cs}){value}"
        return f"unchecked(({self.cs}){number(value, self.kind, self.bits)})"

    def __str__(self):
        return self.arg


def _integers():
    for c, arg, cs, bits, kind in [
        ("signed char", "c_byte", "sbyte", 8, "s"), ("unsigned char", "c_ubyte", "byte", 8, "u"),
        ("short", "c_short", "short", 16, "s"), ("unsigned short", "c_ushort", "ushort", 16, "u"),
        ("int", "c_int", "int", 32, "s"), ("unsigned", "c_uint", "uint", 32, "u"),
        ("long", "c_long", "nint", LONG, "s"), ("unsigned long", "c_ulong", "nuint", LONG, "u"),
        ("long long", "c_longlong", "long", 64, "s"), ("unsigned long long", "c_ulonglong", "ulong", 64, "u"),
        ("size_t", "c_size_t", "nuint", 64, "u"), ("ssize_t", "c_ssize_t", "nint", 64, "s"),
        ("int8_t", "c_int8", "sbyte", 8, "s"), ("uint16_t", "c_uint16", "ushort", 16, "u"),
        ("int32_t", "c_int32", "int", 32, "s"), ("uint64_t", "c_uint64", "ulong", 64, "u"),
    ]:
        yield Scalar(c, arg, cs, bits, kind)
        yield Scalar(c, arg, arg, bits, kind)
    yield Scalar("int", "c_int", "long", 32, "s")            # a wider integer: checked
    yield Scalar("short", "c_short", "int", 16, "s")
    yield Scalar("unsigned", "c_uint", "ulong", 32, "u")
    yield Scalar("long", "c_long", "CLong", LONG, "s")
    yield Scalar("size_t", "c_size_t", "int", 31, "u")
    yield Scalar("size_t", "c_size_t", "ulong", 64, "u")
    yield Scalar("long", "c_long", "long", LONG, "s")


class Cast(Scalar):
    """A type of the program's own, made from the number below."""

    def cs_text(self, value):
        text = number(value, self.kind, self.bits)
        return f"new CLong(unchecked((nint){text}))" if self.cs == "CLong" else f"({self.cs}){text}"


PLAIN = [s if s.cs != "CLong" else Cast(*s.__dict__.values()) for s in _integers()]
LONGS = [s for s in PLAIN if s.c in ("long", "unsigned long")]
OWN = [
    Cast("unsigned char", "c_ubyte", "Small", 8, "u"), Cast("int", "c_int", "Plain", 32, "s"), Cast("long long", "c_longlong", "Wide", 64, "s"),
    Cast("unsigned", "Id", "Id", 32, "u"), Cast("unsigned long long", "Key", "Key", 64, "u"),
]
FLOATS = [Scalar("float", "c_float", "float", 32, "f"), Scalar("double", "c_double", "double", 64, "f"), Scalar("float", "c_float", "c_float", 32, "f")]
OTHERS = [
    Scalar("_Bool", "c_bool", "bool", 1, "b"), Scalar("char", "c_char", "byte", 7, "u"), Scalar("char", "c_char", "char", 8, "c"),
    Scalar("char16_t", "c_char16_t", "char", 16, "c"), Scalar("char32_t", "c_char32_t", "Rune", 32, "c"), Scalar("wchar_t", "c_wchar", "Rune", WIDE, "c"), Scalar("wchar_t", "c_wchar", "char", WIDE, "c"),
    Scalar("double _Complex", "c_double_complex", "Complex", 64, "z"), Scalar("float _Complex", "c_float_complex", "c_float_complex", 32, "z"),
]
ALL = PLAIN + OWN + FLOATS * 6 + OTHERS
ELEMENTS = [s for s in PLAIN + FLOATS if s.cs in ("sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double") and s.bits in (8, 16, 32, 64)
            and {"sbyte": 8, "byte": 8, "short": 16, "ushort": 16, "int": 32, "uint": 32, "long": 64, "ulong": 64, "float": 32, "double": 64}[s.cs] == s.bits
            and s.c not in ("long", "unsigned long", "size_t", "ssize_t")]
