"""Objects that go to C as something else: handles, adapters, parameter objects, constants that nobody passes."""
import scalars
from parameters import Parameter, fold_text, literal


def handle_reference(maker, name, index):
    value, written = maker.random.getrandbits(60), maker.random.getrandbits(60)
    is_kept = maker.random.random() < 0.4
    body = "" if is_kept else f"box_free(*{name}); *{name} = box_new({written}ULL);"
    return Parameter(f"uint64_t **{name}", "POINTER<Box>", f"ref Box {name}", f"ref {name}", [f"h = mix(h, **{name}); {body}"], [value], [f"Box {name} = Fuzz.NewBox({value});"],
                     [f'Same("{name}", Fuzz.Look({name}), {value if is_kept else written}ul);', f"{name}.Dispose();"])


def handles(maker, name, index):
    values = [maker.random.getrandbits(60) for _ in range(maker.random.randrange(1, 4))]
    form = maker.random.choice(["Box[]", "ReadOnlySpan<Box>"])
    p = Parameter(f"uint64_t **{name}", "POINTER<Box>", f"{form} {name}", f"new Box[] {{ {', '.join(f'{name}Box{i}' for i in range(len(values)))} }}", [f"for (int i = 0; i < {len(values)}; i++) h = mix(h, *{name}[i]);"], values)
    p.before = [f"using Box {name}Box{i} = Fuzz.NewBox({v});" for i, v in enumerate(values)]
    return p


def no_box(maker, name, index):
    return Parameter(f"uint64_t *{name}", "Box", f"Box? {name}", "null", [f"h = mix(h, {name} ? 1 : 2);"], [2])


def adapted_number(maker, name, index):
    value = maker.random.randrange(-1000, 1000)
    return Parameter(f"int {name}", "Doubled", f"int {name}", str(value), [f"h = mix(h, (uint64_t)(int64_t){name});"], [2 * value & scalars.MASK])


def adapted_text(maker, name, index):
    words = maker.random.choice([[], ["a"], ["long " * 99, "ü"]])
    return Parameter(f"const char *{name}", "Joined", f"string[] {name}", f"[{', '.join(map(literal, words))}]", [f"h = fold_text(h, {name});"], fold_text(" ".join(words), wide=False))


def adapted_numbers(maker, name, index):
    values = [maker.random.randrange(-1000, 1000) for _ in range(maker.random.randrange(1, 5))]
    return Parameter(f"int *{name}", "Pinned", f"System.Collections.Generic.List<int> {name}", f"[{', '.join(map(str, values))}]", [f"for (int i = 0; i < {len(values)}; i++) h = mix(h, (uint64_t)(int64_t){name}[i]);"], [v & scalars.MASK for v in values])


def parameter_object(maker, name, index):
    value = maker.random.randrange(1 << 60)
    cs = maker.random.choice(["Parcel", "ICParameter<long>"])
    return Parameter(f"long long {name}", "c_longlong", f"{cs} {name}", f"new Parcel({value})", [f"h = mix(h, (uint64_t){name});"], [value])


def no_object(maker, name, index):
    return Parameter(f"void *{name}", "c_void_p", f"Address? {name}", "null", [f"h = mix(h, {name} ? 1 : 2);"], [2])


def constant(maker, name, index):
    s = maker.random.choice([s for s in scalars.ELEMENTS if s.kind in "su"] + scalars.FLOATS[:2])
    value = s.draw(maker.random)
    text = str(value) if s.kind == "f" else "long.MinValue" if value == -(1 << 63) else f"{value}{'L' if s.cs == 'long' else 'UL' if s.cs == 'ulong' else ''}"
    return Parameter(f"{s.c} {name}", s.arg, body=[s.c_fold(name)], folds=s.fold(value), attributes=[f"ParamDefault({index}, {text})"])


KINDS = [handle_reference, handles, no_box, adapted_number, adapted_text, adapted_numbers, parameter_object, no_object, constant, constant]
