namespace CTypes;

/// <summary>Types as they are written in C#, for messages.</summary>
internal static class TypeText
{
    /// <summary>A type's name as the runtime has it, but for type arguments.</summary>
    public static string Named(Type type) => type.IsGenericType ? Of(type) : type.Name;

    /// <summary>A type's name with its type arguments: <c>CArray&lt;byte&gt;</c>.</summary>
    public static string Of(Type type)
    {
        if (type.IsGenericType) return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GenericTypeArguments.Select(Of))}>";
        if (type == typeof(nint)) return "nint";
        if (type == typeof(nuint)) return "nuint";
        return type.IsEnum ? type.Name : Type.GetTypeCode(type) switch
        {
            TypeCode.SByte => "sbyte",
            TypeCode.Byte => "byte",
            TypeCode.Int16 => "short",
            TypeCode.UInt16 => "ushort",
            TypeCode.Int32 => "int",
            TypeCode.UInt32 => "uint",
            TypeCode.Int64 => "long",
            TypeCode.UInt64 => "ulong",
            TypeCode.Single => "float",
            TypeCode.Double => "double",
            _ => type.Name,
        };
    }
}
