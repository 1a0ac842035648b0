"""Text in all its forms, as parameters."""
from parameters import TEXTS, Parameter, fold_text, literal
from target import IS_WINDOWS, SYSTEM, units

LATIN = [None, "", "naïve", "ÿ", "z" * 300]


def bytes_of(name, text, encoding="utf-8", wide=False):
    """A static array of C with the text and its NUL."""
    items = units(text) if wide else list(text.encode(encoding))
    unit = "wchar_t" if wide else "char"
    return f"static {unit} {name}[] = {{ {', '.join(f'({unit}){i}' for i in [*items, 0])} }};"


def latin(maker, name, index):
    text = maker.random.choice(LATIN)
    folds = [77] if text is None else [*text.encode("latin-1"), 256]
    return Parameter(f"const char *{name}", "c_char_p", f"[Encoding(CEncoding.Latin1)] string? {name}", literal(text), [f"h = fold_text(h, {name});"], folds)


def system(maker, name, index):
    text = maker.random.choice(LATIN if IS_WINDOWS else TEXTS)
    folds = [77] if text is None else [*text.encode(SYSTEM), 256]
    return Parameter(f"const char *{name}", "c_char_p", f"[Encoding(CEncoding.System, Errors = CEncodingErrors.Strict)] string? {name}", literal(text), [f"h = fold_text(h, {name});"], folds)


def null_bytes(maker, name, index):
    return Parameter(f"const char *{name}", "c_char_p", f"byte[]? {name}", "null", [f"h = fold_text(h, {name});"], [77])


def borrowed_out(maker, name, index):
    text = maker.random.choice(TEXTS)
    body = f"*{name} = NULL;" if text is None else f"{bytes_of(f'{name}_text', text)} *{name} = {name}_text;"
    return Parameter(f"char **{name}", "POINTER<c_char_p>", f"out string? {name}", f"out string? {name}", [body], after=[f'Same("{name}", {name}, {literal(text)});'])


def freed_out(maker, name, index):
    text, wide = maker.random.choice(TEXTS), maker.random.random() < 0.3
    body = f"*{name} = NULL;" if text is None else f"{bytes_of(f'{name}_text', text, wide=wide)} *{name} = text_new({name}_text, sizeof {name}_text);"
    return Parameter(f"{'wchar_t' if wide else 'char'} **{name}", f"POINTER<{'c_wchar_p' if wide else 'c_char_p'}>", f'[Free("text_free")] out string? {name}', f"out string? {name}", [body], after=[f'Same("{name}", {name}, {literal(text)});'])


def flagged_out(maker, name):
    text = maker.random.choice(TEXTS)
    body = f"*{name} = NULL;" if text is None else f"{bytes_of(f'{name}_text', text)} *{name} = {name}_text;"
    return Parameter(f"char **{name}", "POINTER<c_char_p>", body=[body], out=("string?", literal(text)))


def buffer(maker, name, index):
    before, after = maker.random.choice(["", "abc", "Grüße"]), maker.random.choice(["", "xy", "日本"])
    wide = maker.random.random() < 0.4
    kind, make, fold, unit = ("WideStringBuffer", "C.CreateUnicodeBuffer", "fold_wide", "wchar_t") if wide else ("StringBuffer", "C.CreateStringBuffer", "fold_text", "char")
    arg = maker.random.choice(["c_wchar_p", "POINTER<c_wchar>", "c_void_p"] if wide else ["c_char_p", "POINTER<c_char>", "c_void_p"])
    p = Parameter(f"{'void' if arg == 'c_void_p' else unit} *{name}", arg, f"{kind} {name}", name,
                  [f"h = {fold}(h, {name}); {bytes_of(f'{name}_text', after, wide=wide)} memcpy({name}, {name}_text, sizeof {name}_text);"], fold_text(before, wide))
    p.before = [f"{kind} {name} = {make}(20);", f"{name}.Value = {literal(before)};"]
    p.after = [f'Same("{name}", {name}.Value, {literal(after)});']
    return p


def wide_arguments(maker, name, index):
    texts = maker.random.choices(TEXTS[1:], k=maker.random.randrange(4))
    folds = [value for text in texts for value in fold_text(text, wide=True)]
    return Parameter(f"wchar_t **{name}", "POINTER<c_wchar_p>", f"string?[] {name}", f"[{', '.join(map(literal, texts))}]", [f"for (int i = 0; {name}[i]; i++) h = fold_wide(h, {name}[i]);"], folds)


KINDS = [latin, system, null_bytes, buffer, wide_arguments]
OUTS = [borrowed_out, freed_out]
