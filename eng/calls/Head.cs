#nullable enable
using System;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using CTypes;
using static CTypes.CallbackLifetime;
using static CTypes.ParamFlag;

public enum Small : byte;
public enum Plain;
public enum Wide : long;
[CTypedef(typeof(c_uint))] public partial struct Id;
[CTypedef(typeof(c_ulonglong))] public partial struct Key;
[CHandle(Free = "box_free", Library = typeof(Fuzz))] public sealed partial class Box;
public sealed class Refused : Exception;

public sealed class Doubled : IFromParam<int, c_int> { public static c_int FromParam(int value, ref CallScope scope) => 2 * value; }
public sealed class Joined : IFromParam<string[], c_char_p> { public static c_char_p FromParam(string[] words, ref CallScope scope) => scope.Utf8(string.Join(' ', words)); }
public sealed class Pinned : IFromParam<System.Collections.Generic.List<int>, POINTER<c_int>> { public static POINTER<c_int> FromParam(System.Collections.Generic.List<int> value, ref CallScope scope) => scope.Pin(value.ToArray()).Cast<c_int>(); }
public sealed class Parcel(long number) : ICParameter<long> { long ICParameter<long>.AsParameter => number; }
public sealed class Address : ICParameter<nint> { nint ICParameter<nint>.AsParameter => 5; }
