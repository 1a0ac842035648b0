"""Prototypes of functions that C calls."""


class Callback:
    def __init__(self, name, takes, gives, has_data):
        self.name, self.takes, self.gives, self.has_data = name, takes, gives, has_data

    def c_pointer(self, name):
        types = [t.c for t in self.takes] + (["void *"] if self.has_data else [])
        return f"{self.gives.c if self.gives else 'void'} (*{name})({', '.join(types) or 'void'})"

    def c_function(self, name, result):
        """A function of C's that can be called through the callback's type."""
        types = ", ".join([f"{t.c} a{i}" for i, t in enumerate(self.takes)] + (["void *data"] if self.has_data else []))
        folds = " ".join(t.c_fold(f"a{i}") for i, t in enumerate(self.takes))
        return f"static {self.gives.c if self.gives else 'void'} {name}({types or 'void'})\n{{\n    uint64_t h = START; {folds} seen = h; {f'return {self.gives.c_text(result)};' if self.gives else ''}\n}}\n"

    def cs_declaration(self):
        types = ", ".join(f"typeof({t.arg})" for t in self.takes) + ((", " if self.takes else "") + "typeof(c_void_p)" if self.has_data else "")
        options = f", RestType = typeof({self.gives.arg}), OnErrorMethod = nameof(Failed)" if self.gives else ""
        options += f", UserData = {len(self.takes)}" if self.has_data else ""
        parameters = ", ".join(f"{t.cs} a{i}" for i, t in enumerate(self.takes))
        failed = f" private static {self.gives.cs} Failed(Exception e) => default;" if self.gives else ""
        return f"[Callback(ArgTypes = [{types}]{options})]\npublic sealed partial class {self.name} {{ public delegate {self.gives.cs if self.gives else 'void'} Handler({parameters});{failed} }}\n"
