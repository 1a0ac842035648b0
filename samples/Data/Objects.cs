using System.Diagnostics.Tracing;
using System.Runtime.CompilerServices;
using CTypes;
using Tour;

namespace Data;

/// <summary>Records of the class form: objects with C's layout on the running platform.</summary>
internal static class Objects
{
    public static void Run(Steps steps)
    {
        Reading(steps);
        Memory(steps);
        Ownership(steps);
        Arrays(steps);
        Events(steps);
    }

    private static void Reading(Steps steps)
    {
        steps.Run("an object prints its members", "Sensor { mode = 5, serial = 7, where = Place { x = 1, y = 2 }, levels = Int16[3] [3, 4, 0], convert = NULL, history = NULL }", () =>
            new Sensor(mode: 5, serial: 7, where: new(1, 2), levels: [3, 4]).ToString());

        steps.Run("C sees it, and what its pointers keep", "5 7 (1,2) 3,4,0 40 99", () =>
        {
            Sensor sensor = new(5, 7, new(1, 2), [3, 4], new Convert(value => 2 * value), [99]);
            for (int i = 0; i < 3; i++) GC.Collect();
            return Describe(sensor);
        });

        steps.Run("its layout is that of this platform", StationLibrary.OffsetOfHistory(), () => Sensor.Layout["history"].ByteOffset);

        steps.Run("a bit-field is range-checked", "OverflowException", () => ErrorOf(() => new Sensor().mode = 8));

        steps.Run("two objects are equal when they are one", "True False", () =>
        {
            Sensor one = new(1), same = one;
            return $"{one.Equals(same)} {one.Equals(new Sensor(1))}";
        });

        steps.Run("a class that derives has its members behind", "12 1.5, bytes added: True", () =>
        {
            Thermometer thermometer = new() { serial = 12, degrees = 1.5f };
            return $"{thermometer.serial} {thermometer.degrees.ToString(System.Globalization.CultureInfo.InvariantCulture)}, bytes added: {C.SizeOf<Thermometer>() > C.SizeOf<Sensor>()}";
        });
    }

    private static void Memory(Steps steps)
    {
        steps.Run("from_buffer shares, from_buffer_copy copies", "7 and 0", () =>
        {
            byte[] buffer = new byte[C.SizeOf<Place>()];
            using Place shared = Place.FromBuffer(buffer), copy = Place.FromBufferCopy(buffer);
            buffer[C.SizeOf<c_int>()] = 7;
            return $"{(BitConverter.IsLittleEndian ? shared.y : shared.y >> 24)} and {copy.y}";
        });

        steps.Run("from_address", 8, () =>
        {
            using CArray<int> memory = [1, 8];
            return Place.FromAddress(memory.Address).y;
        });

        steps.Run("in_dll: a variable of the library", "5 42 (1,2) 3,4,5 0 0", () => Describe(Sensor.InLibrary(StationLibrary.Module, "the_sensor")));

        steps.Run("byref with an offset", 2, () =>
        {
            using Place place = new(1, 2);
            return C.ByRef(place, C.SizeOf<c_int>()).Cast<int>().Contents;
        });

        steps.Run("an object's bytes as Memory<byte>", 8, () => new Place(1, 2).AsMemory().Length);

        steps.Run("wstring_at", "wide", () =>
        {
            WideStringBuffer buffer = C.CreateUnicodeBuffer("wide");
            string text = C.WStringAt(buffer.Address);
            GC.KeepAlive(buffer);
            return text;
        });

        steps.Run("network order: port 80 is 00 50", "00 50, 80", () =>
        {
            using CBox<Header> header = new(new(port: 80, length: 1));
            return $"{header.AsBytes()[0]:X2} {header.AsBytes()[1]:X2}, {header.Value.port}";
        });
    }

    private static void Ownership(Steps steps)
    {
        steps.Run("a nested record is a view; assigning copies", "9 3", () =>
        {
            Sensor sensor = new(where: new(1, 2));
            Place view = sensor.where, other = new(3, 4);
            view.x = 9;
            int seen = sensor.where.x;
            sensor.where = other;
            other.x = 0;
            return $"{seen} {sensor.where.x}";
        });

        steps.Run("swapping objects copies twice, as in ctypes", "(3,4) (3,4)", () =>
        {
            CRecordArray<Place> rc = [new(1, 2), new(3, 4)];
            (rc[0], rc[1]) = (rc[1], rc[0]);
            return $"({rc[0].x},{rc[0].y}) ({rc[1].x},{rc[1].y})";
        });

        steps.Run("resize: the object grows, its type does not", "True 100", () =>
        {
            Place place = new(1, 2);
            place.Resize(100);
            return $"{C.SizeOf<Place>() == 8} {C.SizeOf(place)}";
        });

        steps.Run("a clone has memory of its own", "1 5", () =>
        {
            Place place = new(1, 2), clone = place.Clone();
            clone.x = 5;
            return $"{place.x} {clone.x}";
        });

        steps.Run("a span keeps the memory of a dropped object", 2, () =>
        {
            Span<byte> bytes = Dropped();
            for (int i = 0; i < 3; i++) GC.Collect();
            return BitConverter.ToInt32(bytes[4..]);
        });

        steps.Run("use after Dispose", "Place.x was used after the Place was disposed.", () =>
        {
            Place place = new(1, 2);
            place.Dispose();
            try
            {
                return $"{place.x}";
            }
            catch (ObjectDisposedException e)
            {
                return e.Message.Split('\n')[0].TrimEnd();
            }
        });
    }

    private static void Arrays(Steps steps)
    {
        steps.Run("an array of objects, summed by C", 14, () =>
        {
            using CRecordArray<Place> places = [new(1, 2), new(3, 4)];
            return StationLibrary.Sum(places);
        });

        steps.Run("an array in an object", "4, the same memory: True", () =>
        {
            Sensor sensor = new();
            sensor.levels[1] = 4;
            return $"{sensor.levels[1]}, the same memory: {ReferenceEquals(sensor.levels.Owner, sensor)}";
        });
    }

    private static void Events(Steps steps) => steps.Run("listeners hear which symbols are found", "sum_rows", () =>
    {
        using Listener listener = new();
        _ = StationLibrary.SumRows(new float[1, 1], 1, 1);
        return listener.Symbol;
    });

    private static string Describe(Sensor sensor)
    {
        StringBuffer text = C.CreateStringBuffer(100);
        StationLibrary.Describe(sensor, text, 100);
        return text.Value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Span<byte> Dropped() => new Place(1, 2).AsBytes();

    private static string ErrorOf(Action action)
    {
        try
        {
            action();
            return "none";
        }
        catch (OverflowException e)
        {
            return e.GetType().Name;
        }
    }

    private sealed class Listener : EventListener
    {
        public string Symbol { get; private set; } = "";

        protected override void OnEventSourceCreated(EventSource source)
        {
            if (source.Name == "CTypes") EnableEvents(source, EventLevel.Verbose, CTypesEventSource.Keywords.Resolve);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) => Symbol = (string)eventData.Payload![1]!;
    }
}
