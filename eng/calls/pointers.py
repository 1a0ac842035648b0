"""Memory that C reads and writes: pointers, boxes, rows, tables, numbers of a stated byte order."""
import scalars
from parameters import Parameter

SWAPPED = [s for s in scalars.ELEMENTS if s.kind in "su" and s.bits in (16, 32, 64)]
REVERSE = "for (size_t i = 0; i < {n} / 2; i++) {{ {c} one = {name}[i]; {name}[i] = {name}[{n} - 1 - i]; {name}[{n} - 1 - i] = one; }}"


def elements(maker):
    s = maker.random.choice(scalars.ELEMENTS)
    return s, [s.draw(maker.random) for _ in range(maker.random.randrange(1, 7))]


def listed(s, values):
    return f"[{', '.join(map(s.cs_text, values))}]"


def folds_of(s, values):
    return [f for v in values for f in s.fold(v)]


def pointer(maker, name, index):
    s, values = elements(maker)
    n = len(values)
    cs = maker.random.choice([f"POINTER<{s.cs}>", f"POINTER<{s.arg}>", f"{s.cs}*", "nint"])
    given = f"{name}Items.Pointer.Cast<{cs[8:-1]}>()" if cs.startswith("POINTER") else f"({cs}){name}Items.Address"
    p = Parameter(f"{s.c} *{name}", f"POINTER<{s.arg}>", f"{cs} {name}", given, [f"for (size_t i = 0; i < {n}; i++) {{ {s.c_fold(f'{name}[i]')} }}", REVERSE.format(n=n, c=s.c, name=name)], folds_of(s, values))
    p.before = [f"using CArray<{s.cs}> {name}Items = {listed(s, values)};"]
    p.after = [f'Same("{name}", {name}Items.ToArray(), {listed(s, values[::-1])});']
    return p


def box(maker, name, index):
    s = maker.random.choice(scalars.ELEMENTS)
    value, written = s.draw(maker.random), s.draw(maker.random)
    return Parameter(f"{s.c} *{name}", f"POINTER<{s.arg}>", f"CBox<{s.cs}>{maker.random.choice(['', '?'])} {name}", name, [s.c_fold(f"*{name}"), f"*{name} = {s.c_text(written)};"], s.fold(value),
                     [f"using CBox<{s.cs}> {name} = new({s.cs_text(value)});"], [f'Same("{name}", {name}.Value, {s.cs_text(written)});'])


def void_memory(maker, name, index):
    s, values = elements(maker)
    n = len(values)
    form = maker.random.choice(["{}[]", "{}[]?", "Span<{}>", "Memory<{}>", "CArray<{}>"]).format(s.cs)
    shown = f"{name}.Span" if form[0] in "M" or form.startswith("CA") else name
    p = Parameter(f"void *{name}", "c_void_p", f"{form} {name}", name, [f"for (size_t i = 0; i < {n}; i++) {{ {s.c_fold(f'(({s.c} *){name})[i]')} }} memset({name}, 0, {n} * sizeof({s.c}));"], folds_of(s, values))
    p.before = [f"{s.cs}[] {name}Items = {listed(s, values)};", f"{form} {name} = {f'new CArray<{s.cs}>({name}Items)' if form.startswith('CA') else f'{name}Items'};"]
    p.after = [f'Same("{name}", {shown}.ToArray(), new {s.cs}[{n}]);']
    return p


def no_memory(maker, name, index):
    s = maker.random.choice(scalars.ELEMENTS)
    form = maker.random.choice(["{}[]?", "CArray<{}>?", "CBox<{}>?", "Span<{}>", "ReadOnlySpan<{}>"]).format(s.cs)
    return Parameter(f"{s.c} *{name}", f"POINTER<{s.arg}>", f"{form} {name}", "default" if form.endswith(">") else "null", [f"h = mix(h, {name} ? 1 : 2);"], [2])


def rows(maker, name, index):
    s = maker.random.choice(scalars.ELEMENTS)
    height, width = maker.random.choice([1, 2, 3, 33]), maker.random.randrange(1, 4)
    values = [[s.draw(maker.random) for _ in range(width)] for _ in range(height)]
    is_block = maker.random.random() < 0.5
    form = f"{s.cs}[,]" if is_block else f"{s.cs}[][]"
    p = Parameter(f"{s.c} **{name}", f"POINTER<POINTER<{s.arg}>>", f"{form} {name}", name,
                  [f"for (size_t i = 0; i < {height}; i++) for (size_t j = 0; j < {width}; j++) {{ {s.c_fold(f'{name}[i][j]')} }} {name}[{height - 1}][0] = 1;"], folds_of(s, [v for row in values for v in row]))
    items = ", ".join(f"{{ {row[1:-1]} }}" if is_block else row for row in (listed(s, row) for row in values))
    p.before = [f"{form} {name} = {{ {items} }};" if is_block else f"{form} {name} = [{items}];"]
    p.after = [f'Same("{name}", {name}[{height - 1}{", " if is_block else "]["}0], ({s.cs})1);']
    return p


def pointer_out(maker, name, index):
    s, values = elements(maker)
    return Parameter(f"{s.c} **{name}", f"POINTER<POINTER<{s.arg}>>", f"[Borrowed] out POINTER<{s.arg}> {name}", f"out POINTER<{s.arg}> {name}", [f"static {s.c} {name}_items[{len(values)}]; {' '.join(f'{name}_items[{i}] = {s.c_text(v)};' for i, v in enumerate(values))} *{name} = {name}_items;"],
                     after=[f'Same("{name}[{i}]", ({s.cs}){name}[{i}], {s.cs_text(v)});' for i, v in enumerate(values)])


def swapped(maker, name, index):
    s = maker.random.choice(SWAPPED)
    mask = (1 << s.bits) - 1
    value, written = s.draw(maker.random), s.draw(maker.random)
    turned = int.from_bytes((value & mask).to_bytes(s.bits // 8, "big"), "little")
    written_turned = int.from_bytes((written & mask).to_bytes(s.bits // 8, "big"), "little")
    form = maker.random.choice(["ref {}", "{}[]", "Span<{}>", "CArray<{}>"]).format(f"BigEndian<{s.cs}>")
    is_ref = form[0] == "r"
    p = Parameter(f"{s.c} *{name}", f"POINTER<BigEndian<{s.cs}>>", f"{form} {name}", f"ref {name}" if is_ref else name, [f"h = mix(h, (uint{s.bits}_t)*{name}); *{name} = ({s.c})UINT64_C({written_turned});"], [turned])
    p.before = [f"BigEndian<{s.cs}> {name} = {s.cs_text(value)};" if is_ref else f"{form} {name} = {f'new {form}([{s.cs_text(value)}])' if form[0] == 'C' else f'new BigEndian<{s.cs}>[] {{ {s.cs_text(value)} }}'};"]
    p.after = [f'Same("{name}", {name if is_ref else f"{name}[0]"}.Value, {s.cs_text(written)});']
    return p


def long_double(maker, name, index):
    value, written = maker.random.randrange(-9999, 9999) / 8, maker.random.randrange(-9999, 9999) / 8
    return Parameter(f"long double *{name}", "POINTER<c_longdouble>", f"ref double {name}", f"ref {name}", [f"h = mix(h, (uint64_t)(int64_t)(*{name} * 8)); *{name} = {written}L;"], [int(value * 8) & scalars.MASK],
                     [f"double {name} = {value};"], [f'Same("{name}", {name}, {written});'])


def other_reference(maker, name, index):
    s = maker.random.choice([s for s in scalars.OTHERS + scalars.OWN if s.cs != "Rune" and s.kind not in "cb"])
    value, written = s.draw(maker.random), s.draw(maker.random)
    return Parameter(f"{s.c} *{name}", f"POINTER<{s.arg}>", f"ref {s.cs} {name}", f"ref {name}", [s.c_fold(f"*{name}"), f"*{name} = {s.c_text(written)};"], s.fold(value),
                     [f"{s.cs} {name} = {s.cs_text(value)};"], [f'Same("{name}", {name}, {s.cs_text(written)});'])


def records(maker, name, index):
    r = maker.program.record()
    values = [r.draw(maker.random) for _ in range(maker.random.randrange(1, 4))]
    written = r.draw(maker.random)
    is_class = maker.random.random() < 0.5
    form = f"CRecordArray<{r.name}Object>" if is_class else maker.random.choice(["{}[]", "Span<{}>", "Memory<{}>", "CArray<{}>"]).format(r.name)
    p = Parameter(f"struct {r.name} *{name}", f"POINTER<{r.name}{'Object' if is_class else ''}>", f"{form} {name}", name, [f"for (size_t i = 0; i < {len(values)}; i++) h = fold_{r.name}(h, &{name}[i]); {name}[{len(values) - 1}] = {r.c_text(written)};"], [f for v in values for f in r.fold(v)])
    if is_class:
        p.before = [f"using {form} {name} = [{', '.join(map(r.cs_object, values))}];"]
        p.after = [f'Same("{name}", {name}[^1].Now(), {r.cs_text(written)});']
    else:
        p.before = [f"{r.name}[] {name}Items = [{', '.join(map(r.cs_text, values))}];", f"{form} {name} = {f'new {form}({name}Items)' if form[0] == 'C' else f'{name}Items'};"]
        p.after = [f'Same("{name}", {name}{".Span" if form[0] in "CM" and not form.startswith("R") else ""}[^1], {r.cs_text(written)});']
    return p


KINDS = [pointer, pointer, box, void_memory, no_memory, rows, swapped, long_double, other_reference, records, records]
OUTS = [pointer_out]
