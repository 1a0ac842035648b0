using System.Runtime.InteropServices;
using CTypes;
using CTypes.Benchmarks;

unsafe
{
    delegate* unmanaged[Cdecl]<int, int> abs = (delegate* unmanaged[Cdecl]<int, int>)Ours.Module.GetSymbol("abs");
    nint absAddress = (nint)abs;
    using OurObject ourObject = new();
    string shortText = new('x', 13);
    string longText = new('x', 200);

    Ratio[] rows =
    [
        new("1 blittable call", "hand-written calli", 1.05, 5_000_000,
            n => { for (int i = 0; i < n; i++) Ours.Abs(i); },
            n => { nint f = absAddress; for (int i = 0; i < n; i++) ((delegate* unmanaged[Cdecl]<int, int>)f)(i); }),
        new("3 blittable call", "LibraryImport", 1.05, 5_000_000,
            n => { for (int i = 0; i < n; i++) Ours.Abs(i); },
            n => { for (int i = 0; i < n; i++) Theirs.abs(i); }),
        new("4 call with errno", "LibraryImport, SetLastError", 0.45, 5_000_000,
            n => { for (int i = 0; i < n; i++) Ours.AbsErrno(i); },
            n => { for (int i = 0; i < n; i++) Theirs.AbsLastError(i); }),
        new("5 UTF-8 argument, 13 chars", "LibraryImport, Utf8", 0.8, 2_000_000,
            n => { for (int i = 0; i < n; i++) Ours.StringLength(shortText); },
            n => { for (int i = 0; i < n; i++) Theirs.strlen(shortText); }),
        new("5 UTF-8 argument, 200 chars", "LibraryImport, Utf8", 0.6, 2_000_000,
            n => { for (int i = 0; i < n; i++) Ours.StringLength(longText); },
            n => { for (int i = 0; i < n; i++) Theirs.strlen(longText); }),
        new("8 call of a library object", "call of a static library", 1.15, 5_000_000,
            n => { for (int i = 0; i < n; i++) ourObject.Abs(i); },
            n => { for (int i = 0; i < n; i++) Ours.Abs(i); }),
        .. CallbackRows.All(),
        .. RecordRows.All(),
        .. DataRows.All(),
    ];

    Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}; nanoseconds, medians of interleaved rounds");
    Console.WriteLine();
    Console.WriteLine($"| {"what",-44} | {"against",-36} | {"ours",8} | {"theirs",8} | ratio | reach |");
    Console.WriteLine($"|{new string('-', 46)}|{new string('-', 38)}|---------:|---------:|------:|------:|");
    foreach (Ratio row in rows) row.Print();
}
