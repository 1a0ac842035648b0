"""Functions with `...`: the C that reads their arguments, and the twin that takes a va_list."""


def can_be_variadic(parameters):
    """C# has no way to pass records after `...`, nor complex numbers; of what C promotes, gcc cannot start a list."""
    return all("_Complex" not in p.c and not (p.c.startswith("struct") and "*" not in p.c) for p in parameters)


def read(declaration):
    """The argument as a local variable: C widens what is narrower than int, and float."""
    if "*" in declaration:
        return f"{declaration} = va_arg(list, void *);"
    type_, name = declaration.rsplit(" ", 1)
    if type_ in ("float", "double"):
        return f"{declaration} = ({type_})va_arg(list, double);"
    return f"{declaration} = ({type_})(sizeof({type_}) > 4 ? va_arg(list, uint64_t) : (uint64_t)va_arg(list, int));"


def split(declarations):
    """C's parameters one by one; a pointer to a function has commas of its own."""
    parts, depth, text = [], 0, ""
    for c in ", ".join(declarations) + ",":
        depth += {"(": 1, ")": -1}.get(c, 0)
        if c == "," and not depth:
            parts.append(text.strip())
            text = ""
        else:
            text += c
    return parts


def name_of(declaration):
    return declaration.split("(*")[1].split(")")[0].lstrip("*") if "(*" in declaration else declaration.replace("*", " ").split()[-1]


def write(name, result, declarations, named, body):
    """Both functions; the first `named` parameters are those of the prototype."""
    parts = split(declarations)
    fixed = parts[:named]
    reads = " ".join(read(d) for d in parts[named:])
    call = f"{name}_list({''.join(name_of(d) + ', ' for d in fixed)}list)"
    run = f"{call}; va_end(list);" if result == "void" else f"{result} r = {call}; va_end(list); return r;"
    return (f"{result} {name}_list({''.join(d + ', ' for d in fixed)}va_list list)\n{{\n    {reads}\n{body}}}\n"
            f"{result} {name}({''.join(d + ', ' for d in fixed)}...)\n{{\n    va_list list; va_start(list, {name_of(fixed[-1])}); {run}\n}}\n")
