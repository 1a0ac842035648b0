namespace CTypes.Analyzers.Tests.Rooting;

/// <summary>Programs that give C the address of a delegate that nothing keeps, and such that keep it.</summary>
internal static class DelegateAddresses
{
    private const string Native = "public delegate void Native(int value);\n\n";

    public static IReadOnlyDictionary<string, string> Wrong { get; } = new Dictionary<string, string>
    {
        ["the address of a lambda"] = Native + """
            public static void Start(bool flag)
            {
                Case.KeepAddress({|CTYP0065:System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate<Native>(value => { })|});
            }
            """,
        ["the address of a method"] = Native + """
            public static void Start(bool flag)
            {
                Case.KeepAddress({|CTYP0065:System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(new Native(End))|});
            }

            private static void End(int value)
            {
            }
            """,
        ["the address of a local delegate"] = Native + """
            public static void Start(bool flag)
            {
                Native native = value => { };
                Case.KeepAddress({|CTYP0065:System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(native)|});
                Case.Wait();
            }
            """,
        ["the address in a variable"] = Native + """
            public static void Start(bool flag)
            {
                Native native = value => { };
                nint address = {|CTYP0065:System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(native)|};
                if (flag) Case.KeepAddress(address);
            }
            """,
        ["the address through two helpers"] = Native + """
            public static void Start(bool flag)
            {
                First({|CTYP0065:System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate<Native>(value => { })|});
            }

            private static void First(nint address) => Second(address);

            private static void Second(nint address) => Case.KeepAddress(address);
            """,
        ["the address in a record"] = Native + """
            [CStruct]
            public partial struct Ops
            {
                public nint run;
            }

            public static Ops Start()
            {
                return new Ops { run = {|CTYP0065:System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate<Native>(value => { })|} };
            }
            """,
        ["the address as a function pointer"] = Native + """
            public static void Start(bool flag)
            {
                Case.Call(new CFunctionPointer<Seen>({|CTYP0065:System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate<Native>(value => { })|}));
            }
            """,
        ["the address of a handler"] = """
            public static void Start(bool flag)
            {
                Seen.Handler handler = value => { };
                Case.KeepAddress({|CTYP0065:System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(handler)|});
            }
            """,
    };

    public static IReadOnlyDictionary<string, string> Right { get; } = new Dictionary<string, string>
    {
        ["the address of a delegate in a field"] = Native + """
            private readonly Native _native = value => { };

            public void Start() => Case.KeepAddress(System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(_native));
            """,
        ["the address of a delegate that is kept alive"] = Native + """
            public static void Start(bool flag)
            {
                Native native = value => { };
                Case.KeepAddress(System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(native));
                Case.Wait();
                GC.KeepAlive(native);
            }
            """,
        ["the address of a delegate that goes to a field"] = Native + """
            private Native? _native;

            public void Start()
            {
                Native native = value => { };
                Case.KeepAddress(System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(native));
                _native = native;
            }
            """,
        ["the address of a delegate that goes to a list"] = Native + """
            private readonly List<Delegate> _all = [];

            public void Start()
            {
                Native native = value => { };
                _all.Add(native);
                Case.KeepAddress(System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(native));
            }
            """,
        ["the address of a delegate of the caller"] = Native + """
            public static void Start(Native native)
            {
                Case.KeepAddress(System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(native));
            }
            """,
        ["the address of a delegate that C does not get"] = Native + """
            public static nint Start()
            {
                Native native = value => { };
                nint address = System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(native);
                Console.WriteLine(address);
                return 0;
            }
            """,
        ["the address of a delegate in a lambda that is kept"] = Native + """
            public static Action Start()
            {
                Native native = value => { };
                Case.KeepAddress(System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(native));
                return () => native(1);
            }
            """,
    };
}
