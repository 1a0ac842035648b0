"""Records of all kinds of members, each made for one parameter: as an object, or as a value with properties."""
from dataclasses import dataclass, field

import scalars
from parameters import START, TEXTS, Parameter, fold_text, literal, mixed
from target import TARGETS
from texts import bytes_of


@dataclass
class Member:
    c: str                                          # C's declaration
    cs: str                                         # C#'s property
    sets: list = field(default_factory=list)        # C# that fills it; `{o}` is the record
    body: str = ""                                  # C that reads and writes it; `{r}` is the pointer
    folds: list = field(default_factory=list)
    checks: list = field(default_factory=list)      # C# behind the call
    before: list = field(default_factory=list)      # C# before the record is made


def number(maker, n, is_class):
    s = maker.random.choice(scalars.ELEMENTS + scalars.OWN + scalars.LONGS + [x for x in scalars.OTHERS if x.cs in ("bool", "Complex", "char") and x.c not in ("char", "wchar_t")])
    value, written = s.draw(maker.random), s.draw(maker.random)
    return Member(f"{s.c} {n};", f"[CField(Type = typeof({s.arg}))] public partial {s.cs} {n} {{ get; set; }}", [f"{{o}}.{n} = {s.cs_text(value)};"], f"{s.c_fold(f'{{r}}->{n}')} {{r}}->{n} = {s.c_text(written)};", s.fold(value), [f'Same("{n}", {{o}}.{n}, {s.cs_text(written)});'])


def bits(maker, n, is_class):
    c, cs, size, kind = maker.random.choice([("unsigned", "uint", 32, "u"), ("int", "int", 32, "s"), ("unsigned char", "byte", 8, "u"), ("short", "short", 16, "s"), ("unsigned long long", "ulong", 64, "u"), ("long long", "long", 64, "s"), ("_Bool", "bool", 1, "u")])
    width = maker.random.randrange(1, size + 1)
    low, high = (-(1 << width - 1), (1 << width - 1) - 1) if kind == "s" else (0, (1 << width) - 1)
    value, written = maker.random.choice([low, high, maker.random.randint(low, high)]), maker.random.choice([low, high, maker.random.randint(low, high)])

    def text(v):
        return str(bool(v)).lower() if cs == "bool" else "long.MinValue" if v == -(1 << 63) else f"{v}" + {"ulong": "UL", "long": "L"}.get(cs, "")
    return Member(f"{c} {n} : {width};", f"[CField(Bits = {width})] public partial {cs} {n} {{ get; set; }}", [f"{{o}}.{n} = {text(value)};"], f"h = mix(h, (uint64_t){'(int64_t)' if kind == 's' else ''}{{r}}->{n}); {{r}}->{n} = ({c}){written & scalars.MASK:#x}ULL;",
                  [value & scalars.MASK], [f'Same("{n}", {{o}}.{n}, ({cs}){text(written)});'])


def array(maker, n, is_class):
    s = maker.random.choice(scalars.ELEMENTS)
    values = [s.draw(maker.random) for _ in range(maker.random.randrange(1, 6))]
    written = s.draw(maker.random)
    return Member(f"{s.c} {n}[{len(values)}];", f"[CField(Count = {len(values)})] public partial Span<{s.cs}> {n} {{ get; }}", [f"{{o}}.{n}[{i}] = {s.cs_text(v)};" for i, v in enumerate(values)],
                  f"for (int i = 0; i < {len(values)}; i++) {{ {s.c_fold(f'{{r}}->{n}[i]')} }} {{r}}->{n}[{len(values) - 1}] = {s.c_text(written)};", [f for v in values for f in s.fold(v)], [f'Same("{n}", {{o}}.{n}[^1], {s.cs_text(written)});'])


def text_array(maker, n, is_class):
    value, written = maker.random.choice(["", "ab", "Grüße"]), maker.random.choice(["", "x", "日本"])
    return Member(f"char {n}[12];", f"[CField(Count = 12)] public partial string {n} {{ get; set; }}", [f"{{o}}.{n} = {literal(value)};"], f"h = fold_text(h, {{r}}->{n}); {{ {bytes_of('text', written)} memcpy({{r}}->{n}, text, sizeof text); }}",
                  fold_text(value, wide=False), [f'Same("{n}", {{o}}.{n}, {literal(written)});'])


def text(maker, n, is_class):
    value, wide = maker.random.choice(TEXTS), maker.random.random() < 0.4
    if not is_class:
        return array(maker, n, is_class)
    kind = "[CField(Type = typeof(c_wchar_p))] " if wide else ""
    return Member(f"{'wchar_t' if wide else 'char'} *{n};", f"{kind}public partial string? {n} {{ get; set; }}", [f"{{o}}.{n} = {literal(value)};"], f"h = {'fold_wide' if wide else 'fold_text'}(h, {{r}}->{n});", fold_text(value, wide), [f'Same("{n}", {{o}}.{n}, {literal(value)});'])


def pointer(maker, n, is_class):
    r = maker.program.record()
    value, written = r.draw(maker.random), r.draw(maker.random)
    if not is_class:
        return Member(f"struct {r.name} {n};", f"public partial ref {r.name} {n} {{ get; }}", [f"{{o}}.{n} = {r.cs_text(value)};"], f"h = fold_{r.name}(h, &{{r}}->{n}); {{r}}->{n} = {r.c_text(written)};", r.fold(value), [f'Same("{n}", {{o}}.{n}, {r.cs_text(written)});'])
    is_null, is_within = maker.random.random() < 0.2, maker.random.random() < 0.4
    if is_within:
        return Member(f"struct {r.name} {n};", f"public partial {r.name}Object {n} {{ get; set; }}", [f"{{o}}.{n} = {r.cs_object(value)};"], f"h = fold_{r.name}(h, &{{r}}->{n}); {{r}}->{n} = {r.c_text(written)};", r.fold(value), [f'Same("{n}", {{o}}.{n}.Now(), {r.cs_text(written)});'])
    if is_null:
        return Member(f"struct {r.name} *{n};", f"public partial {r.name}Object? {n} {{ get; set; }}", [f"{{o}}.{n} = null;"], f"h = mix(h, {{r}}->{n} ? 1 : 2);", [2], [f'Same("{n}", {{o}}.{n} is null, true);'])
    return Member(f"struct {r.name} *{n};", f"public partial {r.name}Object? {n} {{ get; set; }}", [f"{{o}}.{n} = {r.cs_object(value)};"], f"h = fold_{r.name}(h, {{r}}->{n}); *{{r}}->{n} = {r.c_text(written)};", r.fold(value), [f'Same("{n}", {{o}}.{n}!.Now(), {r.cs_text(written)});'])


def callback(maker, n, is_class):
    """C calls the member, and puts a function of its own there."""
    cb = next(c for c in [maker.program.callback() for _ in range(50)] if not c.has_data)
    given, result = [t.draw(maker.random) for t in cb.takes], cb.gives.draw(maker.random) if cb.gives else None
    checks = " ".join(f'Same("{n}.{i}", a{i}, {t.cs_text(v)});' for i, (t, v) in enumerate(zip(cb.takes, given)))
    handler = f"({', '.join(f'a{i}' for i in range(len(given)))}) => {{ {checks} {f'return {cb.gives.cs_text(result)};' if cb.gives else ''} }}"
    passed = ", ".join(t.c_text(v) for t, v in zip(cb.takes, given))
    call = f"{{ {cb.gives.c} r = {{r}}->{n}({passed}); {cb.gives.c_fold('r')} }}" if cb.gives else f"{{r}}->{n}({passed});"
    m = Member(f"{cb.c_pointer(n)};", f"public partial {cb.name + '?' if is_class else f'CFunctionPointer<{cb.name}>'} {n} {{ get; set; }}", body=call, folds=cb.gives.fold(result) if cb.gives else [], before=[f"using {cb.name} {{o}}{n} = new({handler});"])
    m.sets = [f"{{o}}.{n} = {'{o}' + n if is_class else f'new({{o}}{n}.Pointer)'};"]
    if not is_class:
        helper = f"helper{len(maker.program.helpers)}"
        maker.program.helpers.append(cb.c_function(helper, result))
        m.body += f" {{r}}->{n} = {helper};"
        invoked = f"{cb.name}.Invoke({{o}}.{n}{''.join(', ' + t.cs_text(v) for t, v in zip(cb.takes, given))})"
        seen = mixed(START, [f for t, v in zip(cb.takes, given) for f in t.fold(v)])
        m.checks = [f'Same("{n}", {invoked}, {cb.gives.cs_text(result)});' if cb.gives else f"{invoked};", f'Same("seen by {n}", Fuzz.Seen, {seen}ul);']
    return m


def swapped(maker, n, is_class):
    value, written = maker.random.getrandbits(32), maker.random.getrandbits(32)
    return Member(f"uint32_t {n};", f"public partial BigEndian<uint> {n} {{ get; set; }}", [f"{{o}}.{n} = {value}u;"], f"h = mix(h, __builtin_bswap32({{r}}->{n})); {{r}}->{n} = __builtin_bswap32({written}u);", [value], [f'Same("{n}", {{o}}.{n}.Value, {written}u);'])


def long_double(maker, n, is_class):
    if not is_class:
        return bits(maker, n, is_class)
    value, written = maker.random.randrange(-9999, 9999) / 8, maker.random.randrange(-9999, 9999) / 8
    return Member(f"long double {n};", f"[CField(Type = typeof(c_longdouble))] public partial double {n} {{ get; set; }}", [f"{{o}}.{n} = {value};"], f"h = mix(h, (uint64_t)(int64_t)({{r}}->{n} * 8)); {{r}}->{n} = {written}L;", [int(value * 8) & scalars.MASK], [f'Same("{n}", {{o}}.{n}, {written});'])


def anonymous(maker, n, is_class):
    """A union without a name in C: what is written as one member is read as the other."""
    value, written = maker.random.getrandbits(32), maker.random.getrandbits(32)
    union = f"U{len(maker.program.shapes)}{n}"
    form = "sealed partial class" if is_class else "partial struct"
    maker.program.shapes.append(f"[CUnion] public {form} {union} {{ public partial uint {n}whole {{ get; set; }} [CField(Count = 4)] public partial Span<byte> {n}parts {{ get; }} }}\n")
    return Member(f"union {{ uint32_t {n}whole; unsigned char {n}parts[4]; }};", f"[CField(Anonymous = true)] public partial {'' if is_class else 'ref '}{union} {n} {{ get; }}", [f"{{o}}.{n}whole = {value}u;"],
                  f"h = mix(h, {{r}}->{n}whole); h = mix(h, {{r}}->{n}parts[1]); {{r}}->{n}whole = {written}u;", [value, value >> 8 & 255], [f'Same("{n}", {{o}}.{n}whole, {written}u);', f'Same("{n} parts", {{o}}.{n}parts[3], (byte){written >> 24});'])


MEMBERS = [number] * 3 + [bits] * 5 + [array, text_array, text, text, pointer, pointer, callback, callback, swapped, long_double, anonymous]


def record(maker, name, index):
    program, is_class = maker.program, maker.random.random() < 0.6
    members = [maker.random.choice(MEMBERS)(maker, f"m{i}", is_class) for i in range(maker.random.randrange(1, 8))]
    type_ = f"Q{len(program.shapes)}"
    pack = maker.random.choice([0, 0, 0, 1, 2, 4])
    lead = f"_Pragma(\"pack(push, {pack})\") " if pack else ""
    tail = " _Pragma(\"pack(pop)\")" if pack else ""
    program.helpers.append(f"{lead}struct {type_} {{ {' '.join(m.c for m in members)} }};{tail}\n")
    form = "sealed partial class" if is_class else "partial struct"
    options = ([f"Pack = {pack}"] if pack else []) + ([] if is_class else [f'Targets = "{TARGETS}"'])
    program.shapes.append(f"[CStruct({', '.join(options)})] public {form} {type_}\n{{\n" + "".join(f"    {m.cs}\n" for m in members) + "}\n")
    p = Parameter(f"struct {type_} *{name}", f"POINTER<{type_}>", f"{'' if is_class else 'ref '}{type_} {name}", name if is_class else f"ref {name}", [m.body.replace("{r}", name) for m in members], [f for m in members for f in m.folds])
    p.before = [b.replace("{o}", name) for m in members for b in m.before] + [f"{type_} {name} = new();"] + [s.replace("{o}", name) for m in members for s in m.sets]
    p.after = [c.replace("{o}", name) for m in members for c in m.checks]
    return p


KINDS = [record] * 6
