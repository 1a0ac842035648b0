using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the stages of arguments whose elements lie in pinned memory.</summary>
internal sealed class BufferEmitter(FunctionModel function, LocalNames names)
{
    private const string TensorMarshal = "global::System.Runtime.InteropServices.TensorMarshal";

    /// <summary>Whether another thread can change the number of elements: it is read once, before the memory.</summary>
    public static bool CanGrow(BufferKind kind) => kind is BufferKind.CArray or BufferKind.RecordArray;

    /// <summary>The number of elements of a buffer.</summary>
    public static string Length(string name, BufferKind kind, bool nullAllowed)
    {
        string property = kind is BufferKind.Tensor or BufferKind.TensorSpan ? "FlattenedLength" : "Length";
        bool canBeNull = nullAllowed && IsReference(kind);
        if (kind == BufferKind.Box) return canBeNull ? $"({name} is null ? 0 : 1)" : "1";
        return canBeNull ? $"({name}?.{property} ?? 0)" : $"{name}.{property}";
    }

    /// <summary>The number of bytes of a buffer, an <c>nint</c>.</summary>
    public static string Bytes(LengthArgument a, string element)
    {
        if (a.Kind == BufferKind.Text) return a.NullAllowed ? $"(nint)({a.Name}?.Raw.Length ?? 0)" : $"(nint){a.Name}.Raw.Length";
        string owner = a.Kind == BufferKind.RecordArray ? "global::CTypes.C" : "global::System.Runtime.CompilerServices.Unsafe";
        string bytes = $"(nint){Length(a.Name, a.Kind, a.NullAllowed)} * {owner}.SizeOf<{element}>()";
        return a.Value.Form == ValueForm.Cast ? $"({bytes})" : bytes;
    }

    public ArgumentText Emit(BufferArgument a)
    {
        ArgumentText text = a.Kind == BufferKind.Memory ? Memory(a) : Pinned(a);
        if (a.Check is { } check) text.Check.AddRange(Checks(a.Kind, a.NullAllowed, check, PlaceOf(a)));
        return text;
    }

    public ArgumentText Emit(RowsArgument a)
    {
        string local = names.Take(a.Name + "Rows");
        string type = $"global::CTypes.RowsArgument<{a.ElementType}>";
        ArgumentText text = new(local + ".Pointer");
        if (!a.NullAllowed) text.Check.Add(PlaceOf(a).NotNull);
        text.Prepare.Add($"using {type} {local} = new({a.Name}, stackalloc nint[{type}.StackWords], {Place.Bytes(a.Alignment)}, {PlaceOf(a)});");
        return text;
    }

    private ArgumentText Pinned(BufferArgument a)
    {
        string local = names.Take(a.Name + "Pointer");
        bool isArray = a is { Kind: BufferKind.Array, NullAllowed: false };
        ArgumentText text = new(isArray ? $"global::CTypes.Buffers.Pinned({a.Name})" : local) { Pin = $"{a.NativeType} {local} = &{First(a)}", Pinned = PlaceOf(a).Aligned(local, a.Alignment) };
        if (!a.NullAllowed && IsReference(a.Kind)) text.Check.Add(PlaceOf(a).NotNull);
        if (IsData(a.Kind)) text.Fill.Add($"global::System.GC.KeepAlive({a.Name});");
        return text;
    }

    /// <summary>The statements that refuse what C does not expect.</summary>
    public static IEnumerable<string> Checks(BufferKind kind, bool nullAllowed, BufferCheckModel check, Place place)
    {
        string name = place.Parameter;
        string Line(string checkName, string values) => $"global::CTypes.BufferChecks.{checkName}({values}, {place});";
        string OfTensor(string property, string ofNull) => kind == BufferKind.Tensor && nullAllowed ? $"{name}?.{property} ?? {ofNull}" : $"{name}.{property}";

        string length = Length(name, kind, nullAllowed);
        if (check.MustBeDense) yield return Line("Contiguous", OfTensor("IsDense", "true"));
        if (check.MinLength > 0) yield return Line("MinLength", $"{length}, {check.MinLength}");
        if (check.LengthFactors.Count > 0) yield return Line("LengthFrom", $"{length}, [{string.Join(", ", check.LengthFactors)}], {Text.Literal(string.Join(" * ", check.LengthFactors.Select(f => f.TrimStart('@'))))}");
        if (check.Rank > 0) yield return Line("Rank", $"{OfTensor("Rank", check.Rank.ToString(System.Globalization.CultureInfo.InvariantCulture))}, {check.Rank}");
        if (check.Shape.Count == 0) yield break;

        string shape = $"[{string.Join(", ", check.Shape.Select(length => Text.Number(length)))}]";
        if (kind == BufferKind.Tensor && nullAllowed) yield return $"if ({name} is null) {Line("Shape", $"0, {shape}")} else {Line("Shape", $"{name}.Lengths, {shape}")}";
        if (kind == BufferKind.Tensor && nullAllowed) yield break;
        string given = kind switch
        {
            BufferKind.Block => name,
            BufferKind.Tensor or BufferKind.TensorSpan => name + ".Lengths",
            _ => length,
        };
        yield return Line("Shape", $"{given}, {shape}");
    }

    private static bool IsReference(BufferKind kind) => kind is BufferKind.Array or BufferKind.Block or BufferKind.Tensor or BufferKind.Text || IsData(kind);

    // An object of ours may keep more than its own bytes, and others may make it grow.
    private static bool IsData(BufferKind kind) => kind is BufferKind.CArray or BufferKind.RecordArray or BufferKind.Box;

    private string First(BufferArgument a) => (a.Kind, a.NullAllowed) switch
    {
        (BufferKind.Array, false) => $"{Text.MemoryMarshal}.GetArrayDataReference({a.Name})",
        (BufferKind.Array, true) => $"{Text.MemoryMarshal}.GetReference(new global::System.ReadOnlySpan<{a.ElementType}>({a.Name}))",
        (BufferKind.Block, _) => $"global::CTypes.Buffers.First<{a.ElementType}>({a.Name})",
        (BufferKind.CArray or BufferKind.RecordArray or BufferKind.ArenaArray or BufferKind.Box, _) => $"global::CTypes.Buffers.First({a.Name}, {PlaceOf(a)})",
        (BufferKind.Tensor, false) => $"{TensorMarshal}.GetReference({a.Name}.AsTensorSpan())",
        (BufferKind.Tensor, true) => $"{TensorMarshal}.GetReference({a.Name} is null ? default : {a.Name}.AsTensorSpan())",
        (BufferKind.TensorSpan, _) => $"{TensorMarshal}.GetReference({a.Name})",
        _ => $"{Text.MemoryMarshal}.GetReference({a.Name})",
    };

    private ArgumentText Memory(BufferArgument a)
    {
        string local = names.Take(a.Name + "Memory");
        ArgumentText text = new($"({a.NativeType}){local}.Pointer") { Pinned = PlaceOf(a).Aligned(local + ".Pointer", a.Alignment) };
        text.Prepare.Add($"using global::System.Buffers.MemoryHandle {local} = {a.Name}.Pin();");
        return text;
    }

    private Place PlaceOf(ArgumentModel a) => new(a.Name, function.Stub.Method);
}
