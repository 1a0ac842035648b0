"""Callbacks as parameters: lent for the call, kept for later, shared, static, in tables, with exceptions and calls of their own."""
from handlers import Signature
from parameters import START, Parameter, mixed


def lent(maker, name, index):
    """Called before the function returns; now and then the handler calls another function of C's."""
    s = Signature(maker, maker.random.random() < 0.5)
    nested = f"Tests.T{maker.random.randrange(maker.number)}();" if maker.number and maker.random.random() < 0.15 and not s.error else ""
    is_object = maker.random.random() < 0.4
    handler = s.handler(f"{name}Calls++; {nested}")
    p = Parameter(s.c_pointer(name) + (f", void *{name}_data" if s.has_data else ""), s.name + ("), typeof(c_void_p" if s.has_data else ""), f"{s.name} {name}" if is_object else f"[Lifetime(Call)] {s.name}.Handler {name}", name,
                  [s.c_call(name, f"{name}_data")], s.folds)
    p.before = [f"int {name}Calls = 0;", f"using {s.name} {name} = new({handler});" if is_object else f"{s.name}.Handler {name} = {handler};"]
    p.after = [f'Same("{name}Calls", {name}Calls, 1);']
    return p


def no_handler(maker, name, index):
    s = Signature(maker, False)
    return Parameter(s.c_pointer(name), s.name, f"[Lifetime(Call)] {s.name}.Handler? {name}", "null", [f"h = mix(h, {name} ? 1 : 2);"], [2])


def later(maker, name, index):
    """Called by another function of C's, on this thread or on one that C makes."""
    lifetime = maker.random.choice(["Once", "Notified", "Forever", "UntilDisposed", "Static"])
    s = Signature(maker, lifetime == "Notified" or lifetime != "Static" and maker.random.random() < 0.5)
    on_thread = maker.random.random() < 0.4 and not s.error      # there the first callback may find another errno
    times = 1 if lifetime == "Once" else maker.random.randrange(1, 3)
    function, destroy = f"later_{s.name}", lifetime == "Notified"
    kept = f"static {s.c_pointer(f'kept_{s.name}')};\nstatic void *data_{s.name};\nstatic void (*end_{s.name})(void *);\n"
    body = "".join(s.c_call(f"kept_{s.name}", f"data_{s.name}") for _ in range(times)) + (f" end_{s.name}(data_{s.name});" if destroy else "")
    run = f"static thread_result THREAD_CALL run_{s.name}(void *unused)\n{{\n    uint64_t h = START;\n    {body}\n    seen = h;\n    return 0;\n}}\n"
    call = f"join_thread(start_thread(run_{s.name}, NULL));" if on_thread else f"run_{s.name}(NULL);"
    maker.program.helpers.append(kept + run + f"void {function}(void) {{ {call} }}\n")
    maker.program.members.append(f'    [CFunction("{function}")] public static partial void Later{s.name}();\n')
    c = s.c_pointer(name) + (f", void *{name}_data" if s.has_data else "") + (f", void (*{name}_end)(void *)" if destroy else "")
    arg = s.name + ("), typeof(c_void_p" if s.has_data else "") + ("), typeof(c_void_p" if destroy else "")
    p = Parameter(c, arg, body=[f"kept_{s.name} = {name};" + (f" data_{s.name} = {name}_data;" if s.has_data else "") + (f" end_{s.name} = {name}_end;" if destroy else "")])
    p.before = [f"int {name}Calls = 0;"]
    handler, count = s.handler(f"{name}Calls++;"), f'Same("{name}Calls", {name}Calls, {times});'
    if lifetime == "Static":
        parameters = s.typed_parameters("Encoding")
        maker.program.members.append(f"    public static int Calls{s.name};\n    [Callback(typeof({s.name}))] public static {s.result.cs} Static{s.name}({parameters}) {{ {s.statements(f'Calls{s.name}++;').replace('Same(', 'Tests.Same(')} }}\n")
        p.cs, p.given = f"CFunctionPointer<{s.name}> {name}", f"Fuzz.Static{s.name}Pointer"
        p.before, count = [f"Fuzz.Calls{s.name} = 0;"], f'Same("{name}Calls", Fuzz.Calls{s.name}, {times});'
    elif lifetime == "UntilDisposed":
        p.cs, p.given = f"[Lifetime(UntilDisposed)] {s.name} {name}", name
        p.before.append(f"using {s.name} {name} = new({handler});")
    else:
        p.cs, p.given = f"[Lifetime({lifetime}{f', Destroy = {index + 2}' if destroy else ''})] {s.name}.Handler {name}", name
        p.before.append(f"{s.name}.Handler {name} = {handler};")
    p.after = [f"Fuzz.Later{s.name}();", f'Same("later", Fuzz.Seen, {mixed(START, s.folds * times)}ul);', count]
    return p


def shared(maker, name, index):
    """Two callbacks that get the same void*."""
    one, two = Signature(maker, True), Signature(maker, True)
    p = Parameter(f"{one.c_pointer(f'{name}_one')}, {two.c_pointer(f'{name}_two')}, void *{name}_data", f"{one.name}), typeof({two.name}), typeof(c_void_p",
                  f"[Lifetime(Call, UserData = {index + 2})] {one.name}.Handler {name}One, [Lifetime(Call, UserData = {index + 2})] {two.name}.Handler {name}Two", f"{name}One, {name}Two",
                  [one.c_call(f"{name}_one", f"{name}_data"), two.c_call(f"{name}_two", f"{name}_data")], one.folds + two.folds)
    p.before = [f"int {name}Calls = 0;", f"{one.name}.Handler {name}One = {one.handler(f'{name}Calls++;')};", f"{two.name}.Handler {name}Two = {two.handler(f'{name}Calls++;')};"]
    p.after = [f'Same("{name}Calls", {name}Calls, 2);']
    return p


def table(maker, name, index):
    """An array of function pointers."""
    s = Signature(maker, False)
    count = maker.random.randrange(1, 4)
    p = Parameter(f"{s.c_pointer(f'*{name}')}", f"POINTER<{s.name}>", f"CFunctionPointer<{s.name}>[] {name}", name, [f"for (int i = 0; i < {count}; i++) {s.c_call(f'{name}[i]', '')}"], s.folds * count)
    p.before = [f"int {name}Calls = 0;", f"using {s.name} {name}Object = new({s.handler(f'{name}Calls++;')});", f"CFunctionPointer<{s.name}>[] {name} = [{', '.join([f'new({name}Object.Pointer)'] * count)}];"]
    p.after = [f'Same("{name}Calls", {name}Calls, {count});']
    return p


KINDS = [lent] * 5 + [later] * 4 + [no_handler, shared, table]
