"""One function: its C, its declaration, and the test that calls it."""
import lifetimes
import objects
import pointers
import results
import shapes
import texts
import variadics
from parameters import START, Maker, mixed

KINDS = lifetimes.KINDS + shapes.KINDS + texts.KINDS + pointers.KINDS + objects.KINDS
PLACES = ["Fuzz"] * 5 + ["FuzzToo", "FuzzObject"]
OUTS = texts.OUTS + pointers.OUTS


class Function:
    def __init__(self, program, number):
        self.random = random = program.random
        maker = Maker(random, program, KINDS, OUTS)
        maker.number = number
        self.number, self.parameters, arguments, with_flags = number, [], 0, random.random() < 0.2
        for i in range(random.choice([0, 1, 2, 3, 4, 5, 6, 8, 10, 14])):
            self.parameters.append(maker.draw(f"p{i}", arguments, with_flags))
            arguments += 1 + self.parameters[-1].arg.count("typeof")
        self.named = random.randrange(1, arguments + 1) if arguments and random.random() < 0.3 and variadics.can_be_variadic(self.parameters) else 0
        self.symbol = f"no_f{number}" if not self.named and random.random() < 0.06 else f"f{number}"
        self.place = random.choice(PLACES)
        self.outs = [p.out for p in self.parameters if p.out]
        self.result = self.draw_result(maker)
        self.error = random.randrange(1, 99) if random.random() < 0.2 else 0
        self.check, self.check_method, self.is_refused = "", "", False
        if self.result.scalar and (self.outs or random.random() < 0.3):
            self.judge()
        self.c, self.declaration, self.test = self.c_text(), self.cs_declaration(), self.cs_test()

    def draw_result(self, maker):
        if self.outs:
            return results.checked(maker) if self.random.random() < 0.4 else results.Result()
        result = results.Result() if self.random.random() < 0.15 else self.random.choice(results.KINDS)(maker)
        return results.plain(maker) if result.parameter and any(p.out for p in self.parameters) else result

    def judge(self):
        """An error check: one that looks, one that replaces, one that refuses."""
        s, name, shape = self.result.scalar, f"Check{self.number}", self.random.randrange(3)
        kind = self.random.choice(["look", "look", "replace", "refuse"])
        seen = [(p.check_name, p.check_value) for p in self.parameters if p.check_name] if shape == 2 else []
        takes = [f"{s.cs} result", "CFunctionInfo function", f"in F{self.number}Arguments arguments"][:shape + 1]
        lines = [f'Tests.Same("checked", result, {s.cs_text(self.result.value)});'] + [f'Tests.Same("argument {n}", arguments.{n}, {v});' for n, v in seen]
        lines += [f'Tests.Same("symbol", function.Symbol, "{self.symbol}");'] if shape else []
        if kind == "refuse":
            lines.append("throw new Refused();")
            self.is_refused = True
        returned = self.returned
        if kind == "replace":
            self.outs_replaced, returned = True, "string"
            lines.append('return "replaced";')
        else:
            returned = "void"
        self.check, self.check_method = f', ErrCheck = "{name}"', f"    private static {returned} {name}({', '.join(takes)}) {{ {' '.join(lines)} }}\n"
        if kind == "replace":
            self.result.cs, self.result.check = "string", ['Same("replaced", result, "replaced");']
            self.outs = []

    @property
    def returned(self):
        if self.outs:
            return self.outs[0][0] if len(self.outs) == 1 else f"({', '.join(f'{t} Out{i}' for i, (t, _) in enumerate(self.outs))})"
        return self.result.cs

    def c_text(self):
        body = "\n    ".join(line for p in self.parameters for line in p.body)
        takes = [p.c for p in self.parameters] + ([self.result.parameter_c] if self.result.parameter_c else [])
        text = f"    uint64_t h = START;\n    {body}\n    seen = h;{f' errno = {self.error};' if self.error else ''}\n    {self.result.body}\n"
        if self.named:
            return variadics.write(f"f{self.number}", self.result.c, takes, self.named, text)
        return f"{self.result.c} f{self.number}({', '.join(takes) or 'void'})\n{{\n{text}}}\n"

    def cs_declaration(self):
        random = self.random
        options = self.result.options + self.check + (", UseErrno = true" if self.error else "")
        is_optional = random.random() < 0.06
        if self.named:
            options += f', VariadicFrom = {self.named}, VaListSymbol = "f{self.number}_list"'
        elif self.symbol.startswith("no"):
            options = f'{options}, AltSymbols = ["none_f{self.number}", "f{self.number}"]'
        if is_optional:
            options += ", Optional = true"
        if all(p.is_plain for p in self.parameters) and not self.error and not options and self.result.scalar and random.random() < 0.5:
            options += ", SuppressGCTransition = true"
        elif not self.named and self.place != "FuzzObject" and not is_optional and "Alt" not in options and "Free" not in options + str([p.cs for p in self.parameters]) and not self.result.parameter and random.random() < 0.1:
            options += ", Binding = CBinding.DllImport"
        attributes = [a for p in self.parameters for a in p.attributes] + self.result.attributes
        if any(p.out for p in self.parameters):
            flags = [f for p in self.parameters for f in (["Out"] if p.out else ["In"]) + ["In"] * p.arg.count("typeof")]
            attributes.append(f"ParamFlags({', '.join(flags)})")
        if any("char_p" in p.arg or p.arg == "Joined" for p in self.parameters) and self.result.is_view:
            attributes.append("return: Borrowed")
        types = [p.arg for p in self.parameters] + ([self.result.parameter_arg] if self.result.parameter else [])
        shown = [p.cs for p in self.parameters if p.cs] + ([self.result.parameter] if self.result.parameter else [])
        return (f"    [CFunction(\"{self.symbol}\", ArgTypes = [{', '.join(f'typeof({t})' for t in types)}], RestType = typeof({self.result.arg}){options})]\n"
                + "".join(f"    [{a}]\n" for a in attributes) + f"    public {'' if self.place == 'FuzzObject' else 'static '}partial {self.returned} F{self.number}({', '.join(shown)});\n" + self.check_method)

    def cs_test(self):
        shown = [p for p in self.parameters if p.cs]
        call = f"{'Library' if self.place == 'FuzzObject' else self.place}.F{self.number}({', '.join([p.given for p in shown] + ([self.result.given] if self.result.parameter else []))});"
        returned, checks = self.returned, self.result.check
        if self.outs:
            values = ", ".join(v for _, v in self.outs)
            checks = [f'Same("result", result, {values if len(self.outs) == 1 else f"({values})"});']
        lines = [line for p in shown for line in p.before]
        # Behind a check that throws nothing is converted back.
        after = [line for p in shown for line in p.after if not self.is_refused or not p.given.startswith("out ") and p.arg != "POINTER<c_longdouble>"]
        if self.is_refused:
            lines.append(f'try {{ {call} throw new InvalidOperationException("not refused"); }} catch (Refused) {{ }}')
            checks = []
        elif returned == "void":
            lines.append(call)
            checks = []
        else:
            lines.append(f"{returned} result = {'ref ' if returned.startswith('ref ') else ''}{call}")
        lines += [f'Same("errno", Errno.Get(), {self.error});'] if self.error else []
        lines.append(f'Same("seen", Fuzz.Seen, {mixed(START, [f for p in self.parameters for f in p.folds])}ul);')
        body = "".join(f"            {line}\n" for line in lines + checks + after)
        return f"    public static void T{self.number}()\n    {{\n        int alive = Fuzz.Alive;\n        {{\n{body}        }}\n        Same(\"alive\", Fuzz.Alive, alive);\n    }}\n"
