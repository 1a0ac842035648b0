namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct GridPoint
{
    public int X, Y;
}

[Callback(ArgTypes = [typeof(POINTER<GridPoint>)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class Mover
{
    public delegate int Handler(ref GridPoint point);
}

[Callback(ArgTypes = [typeof(Transform), typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class Applier;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Transform), OnError = 0)]
public sealed partial class Chooser;

[Callback(ArgTypes = [typeof(Colour)], RestType = typeof(Colour), OnError = 0)]
public sealed partial class Painter;

[CLibrary("callbacks")]
public static partial class CallbackKinds
{
    [CFunction("move_point", ArgTypes = [typeof(Mover), typeof(POINTER<GridPoint>)], RestType = typeof(c_int))]
    public static partial int Move([Lifetime(Call)] Mover.Handler callback, ref GridPoint point);

    [CFunction("apply", ArgTypes = [typeof(Applier), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Apply([Lifetime(Call)] Applier.Handler callback, int value);

    [CFunction("choose", ArgTypes = [typeof(Chooser), typeof(c_int)], RestType = typeof(Transform))]
    public static partial CFunctionPointer<Transform> Choose([Lifetime(Call)] Chooser.Handler callback, int which);

    [CFunction("colour_of", ArgTypes = [typeof(Painter), typeof(Colour)], RestType = typeof(Colour))]
    public static partial Colour ColourOf([Lifetime(Call)] Painter.Handler callback, Colour colour);

    [CFunction("status_after", ArgTypes = [typeof(Plain), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Refuse))]
    public static partial int StatusAfter([Lifetime(Call)] Plain.Handler callback, int status);

    private static void Refuse(int status) => throw new InvalidOperationException("the check");
}
