    [CVariable("seen")] public static partial ref ulong Seen { get; }
    [CFunction("box_new", ArgTypes = [typeof(c_uint64)], RestType = typeof(Box))] public static partial Box NewBox(ulong value);
    [CFunction("box_look", ArgTypes = [typeof(Box)], RestType = typeof(c_uint64))] public static partial ulong Look(Box box);
    [CVariable("alive")] public static partial ref int Alive { get; }
