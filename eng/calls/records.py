"""Structs as C and C# write them, by value and as objects."""


class Record:
    """A struct of numbers and of structs before it."""

    def __init__(self, name, members):
        self.name, self.members = name, members
        self.c = f"struct {name}"

    def draw(self, random):
        return [m.draw(random) for m in self.members]

    def fold(self, value):
        return [f for m, v in zip(self.members, value) for f in m.fold(v)]

    def c_fold(self, name):
        return f"h = fold_{self.name}(h, &{name});"

    def c_text(self, value):
        return f"(struct {self.name}){{ {', '.join(m.c_text(v) for m, v in zip(self.members, value))} }}"

    def cs_text(self, value):
        return f"new {self.name}({', '.join(m.cs_text(v) for m, v in zip(self.members, value))})"

    def cs_object(self, value):
        lines = [f"m{i} = {m.cs_text(v)}" for i, (m, v) in enumerate(zip(self.members, value)) if not isinstance(m, Record)]
        # A record within is a view on the memory of the one that holds it.
        return f"new {self.name}Object {{ {', '.join(lines)} }}" if len(lines) == len(self.members) else f"{self.name}Object.Of({self.cs_text(value)})"

    @property
    def cs(self):
        return self.name

    @property
    def arg(self):
        return self.name

    def c_declaration(self):
        members = " ".join(f"{m.c} m{i};" for i, m in enumerate(self.members))
        folds = " ".join(f"h = fold_{m.name}(h, &r->m{i});" if isinstance(m, Record) else m.c_fold(f"r->m{i}") for i, m in enumerate(self.members))
        return f"struct {self.name} {{ {members} }};\nstatic uint64_t fold_{self.name}(uint64_t h, const struct {self.name} *r) {{ {folds} return h; }}\n"

    def cs_declaration(self):
        fields = " ".join(f"public {m.cs} m{i};" for i, m in enumerate(self.members))
        properties = " ".join(f"public partial {'ref ' if isinstance(m, Record) else ''}{m.cs} m{i} {{ get; {'' if isinstance(m, Record) else 'set; '}}}" for i, m in enumerate(self.members))
        sets = " ".join(f"o.m{i} = r.m{i};" for i in range(len(self.members)))
        gets = ", ".join(f"m{i}" for i in range(len(self.members)))
        return (f"[CStruct] public partial struct {self.name} {{ {fields} }}\n"
                f"[CStruct] public sealed partial class {self.name}Object {{ {properties}\n    public static {self.name}Object Of({self.name} r) => Copy(r, new());\n    public static {self.name}Object Copy({self.name} r, {self.name}Object o) {{ {sets} return o; }}\n"
                f"    public {self.name} Now() => new({gets}); }}\n")
