using System.Text;

namespace MeasureAnalyzers;

/// <summary>A project with thousands of C functions of every kind, and code that calls each of them.</summary>
internal static class LargeProject
{
    private const int Libraries = 50;
    private const int GroupsPerLibrary = 10;
    private const int FunctionsPerGroup = 10;

    public const int Functions = Libraries * GroupsPerLibrary * FunctionsPerGroup;

    public static void Write(string folder)
    {
        for (int library = 0; library < Libraries; library++)
        {
            File.WriteAllText(Path.Combine(folder, $"Library{library}.cs"), Declarations(library));
            File.WriteAllText(Path.Combine(folder, $"Caller{library}.cs"), Callers(library));
        }
    }

    private static string Declarations(int library)
    {
        StringBuilder text = new();
        text.Append($$"""
            using CTypes;
            using static CTypes.CallbackLifetime;
            using static CTypes.ParamFlag;

            namespace Large.N{{library}};

            [CStruct] public partial struct Point { public int X; public int Y; }

            [CStruct] public partial struct Sample { public double Value; public Point At; public byte Kind; public c_uint16 Flags; }

            [Callback(ArgTypes = [typeof(POINTER<Sample>), typeof(POINTER<Sample>)], RestType = typeof(c_int), OnError = 0)]
            public sealed partial class Compare { public delegate int Handler(in Sample a, in Sample b); }

            [Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], UserData = 0)]
            public sealed partial class Progress;

            [CHandle(Free = "device_close", Library = typeof(Device))]
            public sealed partial class DeviceHandle;

            [CLibrary("device{{library}}")]
            public static partial class Device
            {

            """);
        for (int group = 0; group < GroupsPerLibrary; group++) text.Append(Group(group));
        return text.Append("}\n").ToString();
    }

    // Ten functions.
    private static string Group(int n) => $$"""
            [CFunction("add_{{n}}", ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Add{{n}}(int left, int right);

            [CFunction("scale_{{n}}", ArgTypes = [typeof(c_double), typeof(c_longlong), typeof(c_uint8)], RestType = typeof(c_double))]
            public static partial double Scale{{n}}(double value, long factor, byte mode);

            [CFunction("length_{{n}}", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))]
            public static partial int Length{{n}}(string text);

            [CFunction("name_{{n}}", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
            public static partial string? Name{{n}}(int kind);

            [CFunction("sort_{{n}}", ArgTypes = [typeof(POINTER<Sample>), typeof(c_size_t), typeof(Compare)], RestType = typeof(void))]
            [ParamLength(1, nameof(items))]
            public static partial void Sort{{n}}(Span<Sample> items, [Lifetime(Call)] Compare.Handler compare);

            [CFunction("open_{{n}}", ArgTypes = [typeof(c_char_p), typeof(POINTER<DeviceHandle>)], RestType = typeof(c_int), UseErrno = true, ErrCheck = nameof(Errors.NegativeIsErrno))]
            [ParamFlags(In, Out)]
            public static partial DeviceHandle Open{{n}}([ErrorContext] string path);

            [CFunction("read_{{n}}", ArgTypes = [typeof(DeviceHandle), typeof(POINTER<Sample>), typeof(c_size_t)], RestType = typeof(c_int), UseErrno = true, ErrCheck = nameof(Errors.NegativeIsErrno))]
            [ParamLength(2, nameof(items))]
            public static partial int Read{{n}}(DeviceHandle device, Span<Sample> items);

            [CFunction("move_{{n}}", ArgTypes = [typeof(DeviceHandle), typeof(POINTER<Point>), typeof(Point)], RestType = typeof(Point))]
            public static partial Point Move{{n}}(DeviceHandle device, ref Point at, Point by);

            [CFunction("watch_{{n}}", ArgTypes = [typeof(DeviceHandle), typeof(Progress), typeof(c_void_p)], RestType = typeof(void))]
            public static partial void Watch{{n}}(DeviceHandle device, Progress progress);

            [CFunction("size_{{n}}", ArgTypes = [typeof(DeviceHandle), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(void))]
            [ParamFlags(In, Out, Out)]
            public static partial (int Width, int Height) Size{{n}}(DeviceHandle device);


        """;

    private static string Callers(int library)
    {
        StringBuilder text = new($$"""
            namespace Large.N{{library}};

            public sealed class Caller : IDisposable
            {
                private readonly Progress _progress = new(step => Console.WriteLine(step));
                private readonly Dictionary<string, double> _seen = [];

                public void Dispose() => _progress.Dispose();

            """);
        for (int group = 0; group < GroupsPerLibrary; group++) text.Append(Caller(group));
        return text.Append("}\n").ToString();
    }

    private static string Caller(int n) => $$"""

            public double Measure{{n}}(string path, int count)
            {
                if (Device.Length{{n}}(path) == 0) throw new ArgumentException("A path is needed.", nameof(path));
                using DeviceHandle device = Device.Open{{n}}(path);
                Device.Watch{{n}}(device, _progress);
                Sample[] samples = new Sample[count];
                int read = Device.Read{{n}}(device, samples);
                Device.Sort{{n}}(samples.AsSpan(0, read), (in Sample a, in Sample b) => a.Value.CompareTo(b.Value));
                double sum = 0;
                for (int i = 0; i < read; i++)
                {
                    sum += Device.Scale{{n}}(samples[i].Value, Device.Add{{n}}(i, 1), samples[i].Kind);
                    Point at = Device.Move{{n}}(device, ref samples[i].At, new Point { X = i, Y = read });
                    if (at.X > at.Y && Device.Name{{n}}(at.X) is { } name) _seen[name] = sum;
                }

                (int width, int height) = Device.Size{{n}}(device);
                try
                {
                    return sum / checked(width * height);
                }
                catch (OverflowException e)
                {
                    Console.Error.WriteLine($"{path}: {e.Message}");
                    return _seen.Values.Where(value => value > 0).DefaultIfEmpty(double.NaN).Average();
                }
            }

        """;
}
