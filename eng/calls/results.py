"""What a function returns: how C makes it, as what C# gets it, and what must come of it."""
from dataclasses import dataclass, field

import scalars
from parameters import START, TEXTS, literal, mixed
from texts import LATIN, bytes_of


@dataclass
class Result:
    c: str = "void"                                 # C's type
    arg: str = "void"                               # RestType
    cs: str = "void"                                # the method's type
    body: str = ""                                  # C that returns it
    check: list = field(default_factory=list)       # C# that looks at `result`
    attributes: list = field(default_factory=list)
    options: str = ""
    is_view: bool = False                           # of memory that could be an argument's
    parameter: str = ""                             # of the method, for a length
    parameter_arg: str = ""
    parameter_c: str = ""
    given: str = ""
    scalar: object = None
    value: object = None


def same(given):
    return [f'Same("result", result, {given});']


def plain(maker):
    s = maker.program.record() if maker.random.random() < 0.2 else maker.random.choice(scalars.ALL)
    value = s.draw(maker.random)
    return Result(s.c, s.arg, s.cs, f"return {s.c_text(value)};", same(s.cs_text(value)), scalar=s if s in scalars.ALL else None, value=value)


def checked(maker):
    """A number that an error check looks at."""
    s = maker.random.choice(scalars.ELEMENTS)
    value = s.draw(maker.random)
    return Result(s.c, s.arg, s.cs, f"return {s.c_text(value)};", scalar=s, value=value)


def text(maker):
    value = maker.random.choice(TEXTS)
    body = "return NULL;" if value is None else f"{bytes_of('text', value)} return text;"
    return Result("const char *", "c_char_p", "string?", body, same(literal(value)))


def freed_text(maker):
    value, wide = maker.random.choice(TEXTS), maker.random.random() < 0.4
    body = "return NULL;" if value is None else f"{bytes_of('text', value, wide=wide)} return text_new(text, sizeof text);"
    return Result("wchar_t *" if wide else "char *", "c_wchar_p" if wide else "c_char_p", "string?", body, same(literal(value)), options=', Free = "text_free"')


def wide_text(maker):
    value = maker.random.choice(TEXTS)
    body = "return NULL;" if value is None else f"{bytes_of('text', value, wide=True)} return text;"
    return Result("const wchar_t *", "c_wchar_p", "string?", body, same(literal(value)))


def latin_text(maker):
    value = maker.random.choice(LATIN)
    body = "return NULL;" if value is None else f"{bytes_of('text', value, 'latin-1')} return text;"
    return Result("const char *", "c_char_p", "string?", body, same(literal(value)), ["return: Encoding(CEncoding.Latin1)"])


def text_view(maker):
    value = maker.random.choice(TEXTS)
    body = "return NULL;" if value is None else f"{bytes_of('text', value)} return text;"
    return Result("const char *", "c_char_p", "c_char_p", body, [f'Same("result", result.Value, {literal(value)});'], is_view=True)


def items(maker):
    s = maker.random.choice(scalars.ELEMENTS)
    values = [s.draw(maker.random) for _ in range(maker.random.randrange(1, 6))]
    return s, values, f"static {s.c} items[{len(values)}]; {' '.join(f'items[{i}] = {s.c_text(v)};' for i, v in enumerate(values))} return items;"


def pointer(maker):
    s, values, body = items(maker)
    cs = maker.random.choice([f"POINTER<{s.arg}>", f"POINTER<{s.cs}>", f"{s.cs}*"])
    return Result(f"{s.c} *", f"POINTER<{s.arg}>", cs, body, [f'Same("result[{i}]", ({s.cs})result[{i}], {s.cs_text(v)});' for i, v in enumerate(values)], is_view=True)


def reference(maker):
    s, values, body = items(maker)
    return Result(f"{s.c} *", f"POINTER<{s.arg}>", maker.random.choice(["ref ", "ref readonly "]) + s.cs, body, same(s.cs_text(values[0])), is_view=True)


def span(maker):
    s, values, body = items(maker)
    n = len(values)
    is_out = maker.random.random() < 0.5
    length = maker.random.choice(["int", "nuint", "uint", "long"])
    arg, c = {"int": ("c_int", "int"), "nuint": ("c_size_t", "size_t"), "uint": ("c_uint", "unsigned"), "long": ("c_longlong", "long long")}[length]
    r = Result(f"{s.c} *", f"POINTER<{s.arg}>", f"ReadOnlySpan<{s.cs}>", body, [f'Same("result", result.ToArray(), [{", ".join(map(s.cs_text, values))}]);'], ["return: Buffer(LengthFrom = \"length\")"], is_view=True)
    if is_out:
        r.parameter_c, r.parameter_arg, r.parameter, r.given, r.body = f"{c} *length", f"POINTER<{arg}>", f"out {length} length", "out _", f"*length = {n}; {body}"
    else:
        r.parameter_c, r.parameter_arg, r.parameter, r.given = f"{c} length", arg, f"{length} length", str(n)
    return r


def record_view(maker):
    r = maker.program.record()
    value = r.draw(maker.random)
    body = f"static struct {r.name} one; one = {r.c_text(value)}; return &one;"
    if maker.random.random() < 0.5:
        return Result(f"struct {r.name} *", f"POINTER<{r.name}>", f"ref {r.name}", body, same(r.cs_text(value)), is_view=True)
    return Result(f"struct {r.name} *", f"POINTER<{r.name}Object>", f"{r.name}Object{maker.random.choice(['', '?'])}", body, [f'Same("result", result!.Now(), {r.cs_text(value)});'], is_view=True)


def no_record(maker):
    r = maker.program.record()
    return Result(f"struct {r.name} *", f"POINTER<{r.name}Object>", f"{r.name}Object?", "return NULL;", ['Same("result", result is null, true);'], is_view=True)


def handle(maker):
    value = maker.random.getrandbits(60)
    return Result("uint64_t *", "Box", maker.random.choice(["Box", "Box?"]), f"return box_new({value}ULL);", [f'Same("result", Fuzz.Look(result!), {value}ul);', "result!.Dispose();"])


def no_handle(maker):
    return Result("uint64_t *", "Box", "Box?", "return NULL;", ['Same("result", result is null, true);'])


def function(maker):
    cb = maker.program.callback()
    takes, gives = [t.draw(maker.random) for t in cb.takes], cb.gives.draw(maker.random) if cb.gives else None
    seen = mixed(START, [f for t, v in zip(cb.takes, takes) for f in t.fold(v)])
    maker.program.helpers.append(cb.c_function(f"helper{len(maker.program.helpers)}", gives))
    call = f"{cb.name}.Invoke(result{''.join(', ' + t.cs_text(v) for t, v in zip(cb.takes, takes))})" if not cb.has_data else f"{cb.name}.Invoke(result, 0{''.join(', ' + t.cs_text(v) for t, v in zip(cb.takes, takes))})"
    check = [f'Same("invoked", {call}, {cb.gives.cs_text(gives)});' if cb.gives else f"{call};", f'Same("seen by the invoked", Fuzz.Seen, {seen}ul);']
    return Result("void *", cb.name, f"CFunctionPointer<{cb.name}>", f"return (void *)helper{len(maker.program.helpers) - 1};", check)


KINDS = [plain] * 8 + [text, text, freed_text, freed_text, wide_text, latin_text, text_view, pointer, pointer, reference, span, span, record_view, record_view, no_record, handle, no_handle, function]
