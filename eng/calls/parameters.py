"""What a function takes: how C declares and reads it, how C# passes it, and what both must agree on."""
from dataclasses import dataclass, field

import scalars
from scalars import MASK
from target import units

START = 1469598103934665603
TEXTS = [None, "", "a", "forty-two", "Grüße, 日本語, €", "🙂 𝄞", "x" * 255, "y" * 256, "long " * 200]


@dataclass
class Parameter:
    c: str                                          # C's declaration
    arg: str                                        # the type in ArgTypes
    cs: str = ""                                    # C#'s declaration; empty where the parameter does not show
    given: str = ""                                 # what the call gives
    body: list = field(default_factory=list)        # C
    folds: list = field(default_factory=list)       # what `body` mixes into h
    before: list = field(default_factory=list)      # C# before the call
    after: list = field(default_factory=list)       # C# behind it
    out: object = None                              # the value, where the parameter is an out that ParamFlags take away
    check_name: str = ""                            # as an error check sees it
    check_value: str = ""
    is_plain: bool = False                          # a number: no text, memory or handler
    attributes: list = field(default_factory=list)  # of the function


def mixed(h, folds):
    for value in folds:
        h = (h ^ value) * 1099511628211 & MASK
        h ^= h >> 29
    return h


def fold_text(text, wide):
    if text is None:
        return [77]
    return [*(units(text) if wide else text.encode()), 256]


def literal(text):
    return "null" if text is None else f'"{text}"'


class Maker:
    """Draws parameters; `program` keeps the records and callbacks that they need."""

    def __init__(self, random, program, further=(), further_outs=()):
        self.random, self.program, self.further, self.further_outs = random, program, list(further), list(further_outs)
        self.kinds = [self.scalar] * 8 + [self.record_by_value] * 3 + [self.record_by_reference, self.class_record, self.text, self.text, self.wide_text, self.bytes, self.arguments,
                                          self.array, self.array, self.counted_array, self.reference, self.box, self.callback, self.callback, self.kept_callback]

    def draw(self, name, index, with_flags):
        if with_flags and self.random.random() < 0.25:
            return self.flagged_out(name)
        kind = self.random.choice(self.kinds + self.further + ([] if with_flags else [self.out, self.record_out, self.box_out, *self.further_outs]))
        return kind(name, index) if kind.__module__ == __name__ else kind(self, name, index)

    def scalar(self, name, index):
        s = self.random.choice(scalars.ALL)
        value = s.draw(self.random)
        return Parameter(f"{s.c} {name}", s.arg, f"{s.cs} {name}", s.cs_text(value), [s.c_fold(name)], s.fold(value), check_name=name, check_value=s.cs_text(value), is_plain=s.cs not in ("Rune",) and s.kind not in "cz")

    def record_by_value(self, name, index):
        r = self.program.record()
        value = r.draw(self.random)
        return Parameter(f"struct {r.name} {name}", r.name, f"{r.name} {name}", r.cs_text(value), [f"h = fold_{r.name}(h, &{name});"], r.fold(value), is_plain=True)

    def record_by_reference(self, name, index):
        r = self.program.record()
        value, written = r.draw(self.random), r.draw(self.random)
        p = Parameter(f"struct {r.name} *{name}", f"POINTER<{r.name}>", f"ref {r.name} {name}", f"ref {name}", [f"h = fold_{r.name}(h, {name}); *{name} = {r.c_text(written)};"], r.fold(value))
        p.before, p.after = [f"{r.name} {name} = {r.cs_text(value)};"], [f'Same("{name}", {name}, {r.cs_text(written)});']
        if self.random.random() < 0.4:
            p.cs, p.given, p.body, p.after = f"in {r.name} {name}", name, p.body[:1], []
            p.body = [f"h = fold_{r.name}(h, {name});"]
        return p

    def class_record(self, name, index):
        r = self.program.record()
        value, written = r.draw(self.random), r.draw(self.random)
        return Parameter(f"struct {r.name} *{name}", f"POINTER<{r.name}Object>", f"{r.name}Object {name}", name, [f"h = fold_{r.name}(h, {name}); *{name} = {r.c_text(written)};"], r.fold(value),
                         [f"{r.name}Object {name} = {r.cs_object(value)};"], [f'Same("{name}", {name}.Now(), {r.cs_text(written)});'])

    def record_out(self, name, index):
        r = self.program.record()
        written = r.draw(self.random)
        return Parameter(f"struct {r.name} *{name}", f"POINTER<{r.name}>", f"out {r.name} {name}", f"out {r.name} {name}", [f"*{name} = {r.c_text(written)};"], after=[f'Same("{name}", {name}, {r.cs_text(written)});'])

    def text(self, name, index):
        text = self.random.choice(TEXTS)
        return Parameter(f"const char *{name}", "c_char_p", f"string? {name}", literal(text), [f"h = fold_text(h, {name});"], fold_text(text, wide=False))

    def wide_text(self, name, index):
        text = self.random.choice(TEXTS)
        return Parameter(f"const wchar_t *{name}", "c_wchar_p", f"string? {name}", literal(text), [f"h = fold_wide(h, {name});"], fold_text(text, wide=True))

    def bytes(self, name, index):
        text = self.random.choice(TEXTS[1:])
        return Parameter(f"const char *{name}", "c_char_p", f"ReadOnlySpan<byte> {name}", literal(text) + "u8", [f"h = fold_text(h, {name});"], fold_text(text, wide=False))

    def arguments(self, name, index):
        texts = self.random.choices(TEXTS[1:], k=self.random.randrange(4))
        folds = [value for text in texts for value in fold_text(text, wide=False)]
        return Parameter(f"char **{name}", "POINTER<c_char_p>", f"string?[] {name}", f"[{', '.join(map(literal, texts))}]", [f"for (int i = 0; {name}[i]; i++) h = fold_text(h, {name}[i]);"], folds)

    def array(self, name, index, count=None):
        s = self.random.choice(scalars.ELEMENTS)
        values = [s.draw(self.random) for _ in range(self.random.randrange(1, 9))]
        form = self.random.choice(["{}[]", "Span<{}>", "ReadOnlySpan<{}>", "Memory<{}>", "CArray<{}>"]).format(s.cs)
        n = count or len(values)
        p = Parameter(f"{s.c} *{name}", f"POINTER<{s.arg}>", f"{form} {name}", name, [f"for (size_t i = 0; i < {n}; i++) {{ {s.c_fold(f'{name}[i]')} }}"], [f for v in values for f in s.fold(v)])
        p.before = [f"{s.cs}[] {name}Items = [{', '.join(map(s.cs_text, values))}];", f"{form} {name} = {f'new {form}({name}Items)' if form.startswith('CArray') else f'{name}Items'};"]
        if not form.startswith("ReadOnly"):
            p.body.append(f"for (size_t i = 0; i < {n} / 2; i++) {{ {s.c} one = {name}[i]; {name}[i] = {name}[{n} - 1 - i]; {name}[{n} - 1 - i] = one; }}")
            shown = {"S": name, "M": f"{name}.Span", "C": f"{name}.Span"}.get(form[0], f"{name}.AsSpan()")
            p.after = [f'Same("{name}", {shown}.ToArray(), [{", ".join(map(s.cs_text, reversed(values)))}]);']
        return p

    def counted_array(self, name, index):
        p = self.array(name, index, f"{name}_count")
        p.c += f", size_t {name}_count"
        p.arg += "), typeof(c_size_t"
        p.attributes = [f"ParamLength({index + 1}, nameof({name}))"]
        return p

    def reference(self, name, index):
        s = self.random.choice(scalars.ELEMENTS)
        value, written = s.draw(self.random), s.draw(self.random)
        return Parameter(f"{s.c} *{name}", f"POINTER<{s.arg}>", f"ref {s.cs} {name}", f"ref {name}", [s.c_fold(f"*{name}"), f"*{name} = {s.c_text(written)};"], s.fold(value),
                         [f"{s.cs} {name} = {s.cs_text(value)};"], [f'Same("{name}", {name}, {s.cs_text(written)});'])

    def out(self, name, index):
        s = self.random.choice(scalars.ELEMENTS)
        written = s.draw(self.random)
        return Parameter(f"{s.c} *{name}", f"POINTER<{s.arg}>", f"out {s.cs} {name}", f"out {s.cs} {name}", [f"*{name} = {s.c_text(written)};"], after=[f'Same("{name}", {name}, {s.cs_text(written)});'])

    def flagged_out(self, name):
        s = self.random.choice(scalars.ELEMENTS)
        written = s.draw(self.random)
        return Parameter(f"{s.c} *{name}", f"POINTER<{s.arg}>", body=[f"*{name} = {s.c_text(written)};"], out=(s.cs, s.cs_text(written)))

    def box(self, name, index):
        value = self.random.getrandbits(60)
        return Parameter(f"uint64_t *{name}", "Box", f"Box {name}", name, [f"h = mix(h, *{name});"], [value], [f"using Box {name} = Fuzz.NewBox({value});"], [f'Same("{name}", Fuzz.Look({name}), {value}ul);'])

    def box_out(self, name, index):
        value = self.random.getrandbits(60)
        return Parameter(f"uint64_t **{name}", "POINTER<Box>", f"out Box {name}", f"out Box {name}", [f"*{name} = box_new({value}ULL);"], after=[f'Same("{name}", Fuzz.Look({name}), {value}ul);', f"{name}.Dispose();"])

    def callback(self, name, index, is_kept=False):
        cb = self.program.callback()
        given = [s.draw(self.random) for s in cb.takes]
        result = cb.gives.draw(self.random) if cb.gives else None
        times = self.random.randrange(1, 4)
        checks = " ".join(f'Same("{name}.{i}", a{i}, {s.cs_text(v)});' for i, (s, v) in enumerate(zip(cb.takes, given)))
        handler = f"({', '.join(f'a{i}' for i in range(len(given)))}) => {{ {name}Calls++; {checks} {f'return {cb.gives.cs_text(result)};' if cb.gives else ''} }}"
        passed = ", ".join([*(s.c_text(v) for s, v in zip(cb.takes, given)), *([f"{name}_data"] if cb.has_data else [])])
        call = f"{cb.gives.c} r = {name}({passed}); {cb.gives.c_fold('r')}" if cb.gives else f"{name}({passed});"
        p = Parameter(cb.c_pointer(name) + (f", void *{name}_data" if cb.has_data else ""), cb.name + ("), typeof(c_void_p" if cb.has_data else ""), f"[Lifetime(Call)] {cb.name}.Handler {name}", name,
                      [f"for (int i = 0; i < {times}; i++) {{ {call} }}"], (cb.gives.fold(result) if cb.gives else []) * times)
        p.before = [f"int {name}Calls = 0;", f"{cb.name}.Handler {name} = {handler};"]
        if is_kept:
            p.cs, p.before[1] = f"{cb.name} {name}", f"using {cb.name} {name} = new({handler});"
        p.after = [f'Same("{name}Calls", {name}Calls, {times});']
        return p

    def kept_callback(self, name, index):
        return self.callback(name, index, is_kept=True)
