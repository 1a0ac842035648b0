"""The C half: declarations, the places of members, a getter and a setter for each scalar, and the by-value functions of shapes."""
from notation import SCALARS, leaves


def file(records, needed, known, is_shapes):
    """`needed` are the records and all that they hold, innermost first."""
    lines = ["/* Written by eng/records from the table beside it. */", '#include "../records.h"', ""]
    for record in needed:
        lines += ["#ifndef _WIN32"] if "no_windows" in record.flags else []
        lines += [declaration(record, known), ""]
        if record in records and record.kind != "array" and "part" not in record.flags:
            lines += functions(record, known, is_shapes) + [""]
        lines += ["#endif", ""] if "no_windows" in record.flags else []
    return "\n".join(lines).rstrip() + "\n"


def type_of(name, known):
    if name.endswith("*"):
        return type_of(name[:-1], known) + " *"
    if name in known:
        record = known[name]
        return name if record.kind == "array" else f"{record.kind} {name}"
    return SCALARS[name][0] if name in SCALARS else f"struct {name}"


def declaration(record, known):
    if record.kind == "array":
        element, count = record.element
        return f"typedef {type_of(element, known)} {record.name}[{count}];"
    pack = record.options.get("pack")
    text = f"{record.kind} {record.name} {_body(record, known, '')}{_attributes(record)};"
    return f"#pragma pack(push, {pack})\n{text}\n#pragma pack(pop)" if pack else text


def _body(record, known, indent):
    lines = [_member(m, known, indent + "    ") for m in record.members]
    return "{\n" + "".join(f"{indent}    {line}\n" for line in lines) + indent + "}"


def _member(member, known, indent):
    if "anonymous" in member.flags:
        inner = known[member.type]
        return f"{inner.kind} {_body(inner, known, indent)};"
    text = f"{type_of(member.type, known)} {member.name}".rstrip().replace("* ", "*")
    if member.count:
        text += f"[{member.count}]"
    if member.width is not None:
        text += f" : {member.width}"
    if member.align:
        text += f" __attribute__((aligned({member.align})))"
    return text + ";"


def _attributes(record):
    words = [f"aligned({record.options['align']})"] if "align" in record.options else []
    if "big" in record.flags:
        words.append('scalar_storage_order("big-endian")')
    if "msvc" in record.flags:
        words.append("ms_struct")
    return f" __attribute__(({', '.join(words)}))" if words else ""


def functions(record, known, is_shapes):
    name, struct = record.name, f"{record.kind} {record.name}"
    found = leaves(record, known, all_of_unions=not is_shapes)
    lines = []
    if not is_shapes:
        places = [m for m in record.members if m.name and m.width is None and "anonymous" not in m.flags]
        numbers = "".join(f", PLACE({struct}, {m.name})" for m in places)
        lines.append(f"DESCRIBE({name}, sizeof({struct}), _Alignof({struct}){numbers})")
    lines += [f"GETTER({name}, {struct})", *(f"    case {i}: return {_get(leaf)};" for i, leaf in enumerate(found)), "END_GETTER"]
    lines += [f"SETTER({name}, {struct})", *(f"    case {i}: {_set(leaf, known)}; break;" for i, leaf in enumerate(found)), "END_SETTER"]
    if is_shapes:
        table = ", ".join(f"{{{leaf.bits}, '{leaf.kind}'}}" for leaf in found) or "{0, 'u'}"
        lines.append(f"SHAPE({name}, {struct}, {len(found)}, {table})")
    return lines


def _get(leaf):
    path = "r->" + leaf.in_c[1:]
    match leaf.kind:
        case "f": return f"bits_of_float({path})"
        case "d": return f"bits_of_double({path})"
        case "p": return f"(int64_t)(intptr_t){path}"
    return f"(int64_t){path}"


def _set(leaf, known):
    path = "r->" + leaf.in_c[1:]
    match leaf.kind:
        case "f": return f"{path} = float_of_bits(value)"
        case "d": return f"{path} = double_of_bits(value)"
        case "p": return f"{path} = (void *)(intptr_t)value"
    return f"{path} = ({type_of(leaf.type, known)})value"
