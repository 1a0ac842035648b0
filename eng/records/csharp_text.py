"""The C# half: the record as a user writes it, its C functions, and how each scalar is read and written."""
from notation import SCALARS, leaves

C_TYPES = {"bool": "c_bool", "byte": "c_ubyte", "sbyte": "c_byte", "short": "c_short", "ushort": "c_ushort", "int": "c_int", "uint": "c_uint",
           "long": "c_int64", "ulong": "c_uint64", "nint": "c_ssize_t", "nuint": "c_size_t", "float": "c_float", "double": "c_double"}
OPTIONS = {"pack": "Pack = {}", "align": "Align = {}"}
FLAGS = {"big": "ByteOrder = CByteOrder.BigEndian", "msvc": "Layout = CLayout.Msvc"}


def file(records, known, is_shapes, namespace):
    uses = "using System.Runtime.InteropServices;\n\n" if any(r.kind == "union" and "fields" in r.flags for r in records) else ""
    parts = [f"// Written by eng/records from the table in tests/native.\n{uses}namespace {namespace};\n"]
    for record in records:
        texts = [declaration(record, known)]
        if record.kind != "array" and "part" not in record.flags:
            texts.append(shape(record, known) if is_shapes else case(record, known))
        parts.append(where_it_exists(record, "\n".join(texts)))
    return "\n".join(parts)


def where_it_exists(record, text):
    return f"#if !WINDOWS_TARGET\n{text}#endif\n" if "no_windows" in record.flags else text


def type_of(name):
    if name.endswith("*"):
        return f"POINTER<{type_of(name[:-1])}>"
    return SCALARS[name][1] if name in SCALARS else name


def declaration(record, known):
    if record.kind == "array":
        element, count = record.element
        return f"[CArray(typeof({type_of(element)}), {count})]\npublic partial struct {record.name};\n"
    options = [OPTIONS[k].format(v) for k, v in record.options.items()] + [text for flag, text in FLAGS.items() if flag in record.flags]
    attribute = ("CStruct" if record.kind == "struct" else "CUnion") + (f"({', '.join(options)})" if options else "")
    is_fields = "fields" in record.flags
    body = "".join(f"    {_field(m, record) if is_fields else _property(m, known, i)}\n" for i, m in enumerate(record.members))
    lower = "#pragma warning disable CS8981 // the name is C's\n" if record.name.islower() else ""
    return f"{lower}[{attribute}]\npublic {'unsafe ' if 'fixed ' in body and is_fields else ''}partial struct {record.name}\n{{\n{body}}}\n"


def _field(member, record):
    offset = "[FieldOffset(0)] " if record.kind == "union" else ""
    if member.count:
        return f"{offset}public fixed {SCALARS[member.type][2]} {member.name}[{member.count}];"
    return f"{offset}public {type_of(member.type)} {member.name};"


def _property(member, known, index):
    words = [f"Bits = {member.width}"] if member.width is not None else []
    if not member.name:
        return f"[CField({', '.join(words + ['Unnamed = true'])})] private partial {type_of(member.type)} unnamed{index} {{ get; set; }}"
    words += [f"Count = {member.count}"] if member.count else []
    words += [f"Align = {member.align}"] if member.align else []
    words += ["Anonymous = true"] if "anonymous" in member.flags else []
    attribute = f"[CField({', '.join(words)})] " if words else ""
    type_name = type_of(member.type)
    if member.count:
        return f"{attribute}public partial Span<{type_name}> {member.name} {{ get; }}"
    if member.type in known and "value" not in member.flags:
        return f"{attribute}public partial ref {type_name} {member.name} {{ get; }}"
    return f"{attribute}public partial {type_name} {member.name} {{ get; set; }}"


def _access(record, known, all_of_unions):
    return "".join(f"            {_leaf(record.name, leaf)},\n" for leaf in leaves(record, known, all_of_unions))


def _leaf(name, leaf):
    path = "r" + leaf.in_csharp
    primitive = "nint" if leaf.kind == "p" else SCALARS[leaf.type][2]
    type_name = type_of(leaf.type)
    match leaf.kind:
        case "b": get, put = f"{path} ? 1 : 0", "v != 0"
        case "f": get, put = f"BitConverter.SingleToInt32Bits({path})", "BitConverter.Int32BitsToSingle((int)v)"
        case "d": get, put = f"BitConverter.DoubleToInt64Bits({path})", "BitConverter.Int64BitsToDouble(v)"
        case "p" if leaf.type.endswith("*") or leaf.type == "text": get, put = f"{path}.Address", "new((nint)v)"
        case "p": get, put = f"(nint){path}", f"({type_name})(nint)v"
        case _:
            get = f"(long)({primitive}){path}"
            if leaf.type in ("long", "ulong") and (leaf.width or 64) <= 32:
                primitive = {"long": "int", "ulong": "uint"}[leaf.type]    # no more than fits the type on Windows
            put = f"({type_name if type_name in ('Colour', 'Tint') else primitive})v"
    write = f"{path} = {put}"
    if leaf.copied:
        rest = leaf.in_csharp[len(leaf.copied):]
        write = f"{{ var copy = r{leaf.copied}; copy{rest} = {put}; r{leaf.copied} = copy; }}"
    is_bits = "true" if leaf.width else "false"
    bits = "C.SizeOf<c_long>() * 8" if leaf.type in ("long", "ulong") and not leaf.width else leaf.bits
    return (f"new(\"{leaf.in_csharp[1:]}\", '{leaf.kind}', {bits}, {is_bits}, (ref {name} r) => {get}, (ref {name} r, long v) => {write})")


def _functions(record, library, known):
    name = record.name
    unsafe = "unsafe " if _has_buffer(record, known) else ""
    pointer = f"typeof(POINTER<{name}>)"
    return f"""[CLibrary("{library}")]
internal static {unsafe}partial class {name}InC
{{
    [CFunction("get_{name}", ArgTypes = [{pointer}, typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref {name} record, int leaf);

    [CFunction("set_{name}", ArgTypes = [{pointer}, typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref {name} record, int leaf, long value);
"""


def _has_buffer(record, known):
    return any("fields" in record.flags and m.count or m.type in known and _has_buffer(known[m.type], known) for m in record.members)


def case(record, known):
    name = record.name
    return _functions(record, "records", known) + f"""
    [CFunction("describe_{name}", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case {{ get; }} = new RecordCase<{name}>(
        Describe, Get, Set, [
{_access(record, known, True)}        ]);
}}
"""


def shape(record, known):
    name = record.name
    integers = "typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64)"
    if "refused" in record.flags:
        return f"""#pragma warning disable CTYP0011
[CLibrary("shapes_by_value")]
internal static partial class {name}InC
{{
    [CFunction("pass_{name}", ArgTypes = [typeof({name}), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass({name} value, int seed);

    [CFunction("make_{name}", ArgTypes = [typeof(c_int)], RestType = typeof({name}))]
    public static partial {name} Make(int seed);

    internal static RefusedCase Case {{ get; }} = new("{name}", () => Pass(default, 7), () => Make(7));
}}
#pragma warning restore CTYP0011
"""
    return f"""[CLibrary("shapes_by_value")]
internal static partial class {name}InC
{{
    [CFunction("pass_{name}", ArgTypes = [typeof({name}), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass({name} value, int seed);

    [CFunction("late_{name}", RestType = typeof(c_int), ArgTypes = [{integers},
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof({name}), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, {name} value, int seed);

    [CFunction("make_{name}", ArgTypes = [typeof(c_int)], RestType = typeof({name}))]
    public static partial {name} Make(int seed);

    [CFunction("tell_{name}", ArgTypes = [typeof(c_int), typeof({name}Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] {name}Receiver.Handler receiver);

    [CFunction("ask_{name}", ArgTypes = [typeof(c_int), typeof({name}Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] {name}Maker.Handler maker);

    internal static ShapeCase Case {{ get; }} = new ShapeCase<{name}>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
{_access(record, known, False)}        ]);
}}

[Callback(ArgTypes = [typeof(c_int), typeof({name}), typeof(c_double), typeof({name}), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class {name}Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof({name}))]
internal sealed partial class {name}Maker;
"""
