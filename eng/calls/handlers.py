"""What C hands to a handler, and what it gets back through it: the pieces of a callback's signature."""
import re
from dataclasses import dataclass, field

import scalars
from parameters import START, TEXTS, fold_text, literal, mixed
from texts import LATIN, bytes_of


@dataclass
class Piece:
    c: list                                         # C's types
    args: list                                      # the same in ArgTypes
    cs: str                                         # the handler's parameter
    passed: list                                    # what C passes
    names: str = ""                                 # the lambda's parameters, where they are two
    before: str = ""                                # C before the call
    after: str = ""                                 # C behind it
    folds: list = field(default_factory=list)       # what `after` mixes into h
    checks: list = field(default_factory=list)      # C# in the handler
    gives: list = field(default_factory=list)       # C# in the handler behind all checks


def number(maker, n):
    s = maker.program.record() if maker.random.random() < 0.2 else maker.random.choice(scalars.PLAIN + scalars.OWN + scalars.FLOATS * 6 + scalars.OTHERS)
    value = s.draw(maker.random)
    return Piece([s.c], [s.arg], f"{s.cs} {n}", [s.c_text(value)], checks=[f'Same("{n}", {n}, {s.cs_text(value)});'])


def text(maker, n):
    kind = maker.random.choice(["utf8", "wide", "latin", "view"])
    value = maker.random.choice(LATIN if kind == "latin" else TEXTS)
    wide = kind == "wide"
    cs = {"latin": "[Encoding(CEncoding.Latin1)] string?", "view": "c_char_p"}.get(kind, "string?")
    before = "" if value is None else bytes_of(f"{n}_text", value, "latin-1" if kind == "latin" else "utf-8", wide)
    return Piece([f"const {'wchar_t' if wide else 'char'} *"], ["c_wchar_p" if wide else "c_char_p"], f"{cs} {n}", ["NULL" if value is None else f"{n}_text"], before=before,
                 checks=[f'Same("{n}", {n}{".Value" if kind == "view" else ""}, {literal(value)});'])


def reference(maker, n):
    s = maker.program.record() if maker.random.random() < 0.4 else maker.random.choice(scalars.ELEMENTS)
    value, written = s.draw(maker.random), s.draw(maker.random)
    modifier = maker.random.choice(["in", "ref", "out"])
    p = Piece([f"{s.c} *"], [f"POINTER<{s.arg}>"], f"{modifier} {s.cs} {n}", [f"&{n}"], before=f"{s.c} {n} = {s.c_text(value)};", after=s.c_fold(n), folds=s.fold(value if modifier == "in" else written))
    if modifier != "out":
        p.checks = [f'Same("{n}", {n}, {s.cs_text(value)});']
    if modifier != "in":
        p.gives = [f"{n} = {s.cs_text(written)};"]
    return p


def view(maker, n):
    r = maker.program.record()
    value, written = r.draw(maker.random), r.draw(maker.random)
    p = Piece([f"struct {r.name} *"], [f"POINTER<{r.name}Object>"], f"{r.name}Object {n}", [f"&{n}"], before=f"{r.c} {n} = {r.c_text(value)};", after=r.c_fold(n), folds=r.fold(written))
    p.checks = [f'Same("{n}", {n}.Now(), {r.cs_text(value)});']
    p.gives = [f"{r.name}Object.Copy({r.cs_text(written)}, {n});"]
    return p


def pointer(maker, n):
    s = maker.random.choice(scalars.ELEMENTS)
    value, written = s.draw(maker.random), s.draw(maker.random)
    return Piece([f"{s.c} *"], [f"POINTER<{s.arg}>"], f"POINTER<{s.arg}> {n}", [f"&{n}"], before=f"{s.c} {n} = {s.c_text(value)};", after=s.c_fold(n), folds=s.fold(written),
                 checks=[f'Same("{n}", ({s.cs}){n}.Contents, {s.cs_text(value)});'], gives=[f"{n}.Contents = {s.cs_text(written)};"])


def span(maker, n):
    s = maker.random.choice(scalars.ELEMENTS)
    values = [s.draw(maker.random) for _ in range(maker.random.randrange(1, 5))]
    length, arg, c = maker.random.choice([("int", "c_int", "int"), ("nuint", "c_size_t", "size_t"), ("byte", "c_ubyte", "unsigned char"), ("long", "c_longlong", "long long")])
    is_null, is_first = maker.random.random() < 0.15, maker.random.random() < 0.5
    count = 3 if is_null else len(values)
    written = s.draw(maker.random)
    form = maker.random.choice(["ReadOnlySpan", "Span"])
    p = Piece([f"{s.c} *"], [f"POINTER<{s.arg}>"], f"[Buffer(LengthFrom = nameof({n}Count))] {form}<{s.cs}> {n}", ["NULL" if is_null else n])
    p.before = "" if is_null else f"{s.c} {n}[] = {{ {', '.join(map(s.c_text, values))} }};"
    p.checks = [f'Same("{n}", {n}.ToArray(), [{"" if is_null else ", ".join(map(s.cs_text, values))}]);', f'Same("{n}Count", (int){n}Count, {count});']
    if form == "Span" and not is_null:
        p.gives, p.after, p.folds = [f"{n}[0] = {s.cs_text(written)};"], s.c_fold(f"{n}[0]"), s.fold(written)
    at = 0 if is_first else 1
    p.c.insert(at, c), p.args.insert(at, arg), p.passed.insert(at, f"({c}){count}")
    p.cs = f"{length} {n}Count, {p.cs}" if is_first else f"{p.cs}, {length} {n}Count"
    p.names = f"{n}Count, {n}" if is_first else f"{n}, {n}Count"
    return p


def handle(maker, n):
    value = maker.random.getrandbits(60)
    return Piece(["uint64_t *"], ["Box"], f"Box {n}", [f"&{n}"], before=f"uint64_t {n} = {value}ULL;", checks=[f'Same("{n}", Fuzz.Look({n}), {value}ul);'])


def function(maker, n):
    cb = maker.program.callback()
    takes, gives = [t.draw(maker.random) for t in cb.takes], cb.gives.draw(maker.random) if cb.gives else None
    helper = f"helper{len(maker.program.helpers)}"
    maker.program.helpers.append(cb.c_function(helper, gives))
    seen = mixed(START, [f for t, v in zip(cb.takes, takes) for f in t.fold(v)])
    call = f"{cb.name}.Invoke({n}{', 0' if cb.has_data else ''}{''.join(', ' + t.cs_text(v) for t, v in zip(cb.takes, takes))})"
    return Piece(["void *"], [cb.name], f"CFunctionPointer<{cb.name}> {n}", [f"(void *){helper}"], checks=[f'Same("invoked", {call}, {cb.gives.cs_text(gives)});' if cb.gives else f"{call};", f'Same("seen by the invoked", Fuzz.Seen, {seen}ul);'])


PIECES = [number] * 6 + [text] * 3 + [reference] * 3 + [view, pointer, span, span, handle, function]


class Result:
    """What the handler returns: nothing, a number or a record, a pointer."""

    def __init__(self, maker):
        kind = maker.random.choice(["nothing", "value", "value", "value", "pointer", "text"])
        self.c, self.arg, self.cs, self.given, self.fold, self.folds, self.failed = "void", "void", "void", "", "", [], ""
        if kind == "value":
            s = maker.program.record() if maker.random.random() < 0.25 else maker.random.choice(scalars.ALL)
            value = s.draw(maker.random)
            self.c, self.arg, self.cs, self.given, self.fold, self.folds = s.c, s.arg, s.cs, s.cs_text(value), s.c_fold("r"), s.fold(value)
        elif kind == "pointer":
            self.c, self.arg, self.cs, self.given, self.fold, self.folds = "unsigned *", "POINTER<c_uint>", "POINTER<c_uint>", "C.Cast<c_uint>(Tests.Kept.Pointer)", "h = mix(h, *r);", [77]
        elif kind == "text":
            self.c, self.arg, self.cs, self.given, self.fold, self.folds = "const char *", "c_char_p", "c_char_p", "(c_char_p)Tests.KeptText.Address", "h = fold_text(h, r);", fold_text("kept", wide=False)


class Signature:
    """A callback class of its own, and one call of it: what C passes, what the handler does."""

    def __init__(self, maker, has_data):
        program = maker.program
        self.name, self.has_data = f"K{len(program.signatures)}", has_data
        program.signatures.append(self)
        pieces = [maker.random.choice(PIECES)(maker, f"a{i}") for i in range(maker.random.randrange(7))]
        self.pieces, self.result = pieces, Result(maker)
        self.error = maker.random.randrange(1, 90) if maker.random.random() < 0.2 else 0
        self.data_index = maker.random.randrange(len(pieces) + 1) if has_data else -1

    def with_data(self, items, data):
        """The pieces' items, with that of the user's data among them."""
        rows = [*items]
        if self.has_data:
            rows.insert(self.data_index, [data])
        return [x for row in rows for x in row]

    def c_pointer(self, name):
        return f"{self.result.c} (*{name})({', '.join(self.with_data([p.c for p in self.pieces], 'void *')) or 'void'})"

    def c_call(self, name, data):
        passed = ", ".join(self.with_data([p.passed for p in self.pieces], data))
        kept, fold = (f"{self.result.c} r = ", self.result.fold) if self.result.fold else ("", "")
        errors = (f"errno = {self.error};", "h = mix(h, (uint64_t)errno);") if self.error else ("", "")
        return f"{{ {' '.join(p.before for p in self.pieces)} {errors[0]} {kept}{name}({passed}); {errors[1]} {fold} {' '.join(p.after for p in self.pieces)} }}"

    @property
    def folds(self):
        return ([self.error + 1] if self.error else []) + self.result.folds + [f for p in self.pieces for f in p.folds]

    def lambda_parameters(self):
        return self.typed_parameters() if any(p.cs.startswith(("in ", "ref ", "out ")) for p in self.pieces) else ", ".join(p.names or f"a{i}" for i, p in enumerate(self.pieces))

    def typed_parameters(self, attribute=""):
        """Those of the delegate, without the attributes."""
        return ", ".join(re.sub(rf"\[{attribute}[^\]]*\] ", "", p.cs) for p in self.pieces)

    def statements(self, first):
        lines = [first] + [c for p in self.pieces for c in p.checks] + ([f'Same("errno", Errno.Get(), {self.error});', f"Errno.Set({self.error + 1});"] if self.error else []) + [g for p in self.pieces for g in p.gives]
        return " ".join(lines) + (f" return {self.result.given};" if self.result.given else "")

    def handler(self, first):
        return f"({self.lambda_parameters()}) => {{ {self.statements(first)} }}"

    def cs_declaration(self):
        rows = self.with_data([p.args for p in self.pieces], "c_void_p")
        options = f", RestType = typeof({self.result.arg}), OnErrorMethod = nameof(Failed)" if self.result.given else ""
        if self.has_data:
            options += f", UserData = {sum(len(p.args) for p in self.pieces[:self.data_index])}"
        options += ", UseErrno = true" if self.error else ""
        failed = f" private static {self.result.cs} Failed(Exception e) => default;" if self.result.given else ""
        return (f"[Callback(ArgTypes = [{', '.join(f'typeof({a})' for a in rows)}]{options})]\n"
                f"public sealed partial class {self.name} {{ public delegate {self.result.cs} Handler({', '.join(p.cs for p in self.pieces)});{failed} }}\n")
