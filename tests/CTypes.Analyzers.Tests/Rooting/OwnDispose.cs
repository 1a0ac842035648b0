namespace CTypes.Analyzers.Tests.Rooting;

/// <summary>Programs whose handler disposes the object that C calls it through, and such that may.</summary>
internal static class OwnDispose
{
    public static IReadOnlyDictionary<string, string> Wrong { get; } = new Dictionary<string, string>
    {
        ["a handler disposes its field"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value => {|CTYP0063:_seen!.Dispose()|});
                Case.Keep(_seen);
            }
            """,
        ["a handler disposes its field if there is one"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value => _seen?{|CTYP0063:.Dispose()|});
                Case.Keep(_seen);
            }
            """,
        ["a handler disposes its local"] = """
            public static void Start(bool flag)
            {
                Seen? seen = null;
                seen = new(value =>
                {
                    Console.WriteLine(value);
                    {|CTYP0063:seen!.Dispose()|};
                });
                Case.Keep(seen);
                Case.Wait();
                seen.Dispose();
            }
            """,
        ["a handler disposes its property"] = """
            private Seen? Kept { get; set; }

            public void Start()
            {
                Kept = new(value =>
                {
                    if (value == 1) {|CTYP0063:Kept!.Dispose()|};
                });
                Case.Keep(Kept);
            }
            """,
        ["a method disposes its field"] = """
            private readonly Seen _seen;

            public Program() => _seen = new(End);

            public void Start() => Case.Keep(_seen);

            private void End(int value) => {|CTYP0063:_seen.Dispose()|};
            """,
        ["a static method disposes its field"] = """
            private static readonly Seen s_seen = new(End);

            public static void Start() => Case.Keep(s_seen);

            private static void End(int value) => {|CTYP0063:s_seen.Dispose()|};
            """,
        ["a static field's own handler"] = """
            private static readonly Seen s_seen = new(value => {|CTYP0063:s_seen!.Dispose()|});

            public static void Start() => Case.Keep(s_seen);
            """,
        ["a local function disposes its local"] = """
            public static void Start(bool flag)
            {
                Seen? seen = null;
                seen = new(End);
                Case.Keep(seen);
                Case.Wait();
                seen.Dispose();
                void End(int value) => {|CTYP0063:seen!.Dispose()|};
            }
            """,
        ["a handler that was a variable first"] = """
            private Seen? _seen;

            public void Start()
            {
                Seen.Handler handler = value => {|CTYP0063:_seen!.Dispose()|};
                _seen = new(handler);
                Case.Keep(_seen);
            }
            """,
        ["a helper disposes the field"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value => {|CTYP0063:End()|});
                Case.Keep(_seen);
            }

            private void End()
            {
                Console.WriteLine("end");
                _seen?.Dispose();
            }
            """,
        ["a helper of a helper disposes the field"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value => {|CTYP0063:First()|});
                Case.Keep(_seen);
            }

            private void First() => Second();

            private void Second() => _seen?.Dispose();
            """,
        ["a helper disposes what it gets"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value => {|CTYP0063:End(_seen)|});
                Case.Keep(_seen);
            }

            private static void End(Seen? value) => value?.Dispose();
            """,
        ["a helper makes the object"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = Make(value => {|CTYP0063:_seen!.Dispose()|});
                Case.Keep(_seen);
            }

            private static Seen Make(Seen.Handler handler) => new(handler);
            """,
        ["a copy of the variable"] = """
            private Seen? _seen;

            public void Start()
            {
                Seen? seen = null;
                seen = new(value => {|CTYP0063:seen!.Dispose()|});
                _seen = seen;
                Case.Keep(_seen);
            }
            """,
        ["a copy inside the handler"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value =>
                {
                    Seen? seen = _seen;
                    _seen = null;
                    seen?{|CTYP0063:.Dispose()|};
                });
                Case.Keep(_seen);
            }
            """,
        ["exchanged for null"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value => System.Threading.Interlocked.Exchange(ref _seen, null)?{|CTYP0063:.Dispose()|});
                Case.Keep(_seen);
            }
            """,
        ["a using in the handler"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value =>
                {
                    using ({|CTYP0063:_seen|}) Console.WriteLine(value);
                });
                Case.Keep(_seen);
            }
            """,
        ["disposed in a finally of the handler"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value =>
                {
                    try
                    {
                        Console.WriteLine(value);
                    }
                    finally
                    {
                        {|CTYP0063:_seen!.Dispose()|};
                    }
                });
                Case.Keep(_seen);
            }
            """,
        ["C is told to stop on another path only"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value =>
                {
                    if (value == 0) Case.Keep(null);
                    {|CTYP0063:_seen!.Dispose()|};
                });
                Case.Keep(_seen);
            }
            """,
        ["the framework's own work in between"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value =>
                {
                    System.Threading.Thread.Sleep(1);
                    {|CTYP0063:_seen!.Dispose()|};
                });
                Case.Keep(_seen);
            }
            """,
        ["a field of another object"] = """
            private Seen? _seen;

            public static void Start(Program other)
            {
                other._seen = new(value => {|CTYP0063:other._seen!.Dispose()|});
                Case.Keep(other._seen);
            }
            """,
        ["an object that C uses for the call only"] = """
            public static void Start(bool flag)
            {
                Seen? seen = null;
                using Seen made = seen = new(value => {|CTYP0063:seen!.Dispose()|});
                Case.Run(made);
            }
            """,
    };

    public static IReadOnlyDictionary<string, string> Right { get; } = new Dictionary<string, string>
    {
        ["C is told to stop first"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value =>
                {
                    Case.Keep(null);
                    _seen!.Dispose();
                });
                Case.Keep(_seen);
            }
            """,
        ["C is told to stop next"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value =>
                {
                    _seen!.Dispose();
                    Case.Keep(null);
                });
                Case.Keep(_seen);
            }
            """,
        ["a helper tells C to stop"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value => Stop());
                Case.Keep(_seen);
            }

            private void Stop()
            {
                Case.Keep(null);
                _seen?.Dispose();
            }
            """,
        ["the handle that C calls by is closed first"] = """
            private Seen? _seen;

            public void Start(Thing thing)
            {
                _seen = new(value =>
                {
                    thing.Dispose();
                    _seen!.Dispose();
                });
                Case.Watch(thing, _seen);
            }
            """,
        ["a helper tells C to stop before the handler disposes"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value =>
                {
                    Stop();
                    _seen!.Dispose();
                });
                Case.Keep(_seen);
            }

            private static void Stop() => Case.Keep(null);
            """,
        ["the handle that C calls by is closed by its other name"] = """
            private Seen? _seen;

            public void Start(Thing thing)
            {
                _seen = new(value =>
                {
                    thing.Close();
                    _seen!.Dispose();
                });
                Case.Watch(thing, _seen);
            }
            """,
        ["what C works on is ended asynchronously"] = """
            private Seen? _seen;

            public void Start(IAsyncDisposable session)
            {
                _seen = new(value =>
                {
                    _ = session.DisposeAsync();
                    _seen!.Dispose();
                });
                Case.Keep(_seen);
            }
            """,
        ["the framework runs code that may tell C to stop"] = """
            private Seen? _seen;
            private readonly int[] _open = [1];

            public void Start()
            {
                _seen = new(value =>
                {
                    Array.ForEach(_open, one => Case.Keep(null));
                    _seen!.Dispose();
                });
                Case.Keep(_seen);
            }
            """,
        ["an object for one call, of which only one variable is passed"] = """
            private Seen? _seen;

            public void Start()
            {
                Seen? seen = null;
                seen = new(value => seen!.Dispose());
                _seen = seen;
                Case.Once(_seen);
            }
            """,
        ["other code may tell C to stop"] = """
            private Seen? _seen;
            private readonly Action _stop = () => Case.Keep(null);

            public void Start()
            {
                _seen = new(value =>
                {
                    _stop();
                    _seen!.Dispose();
                });
                Case.Keep(_seen);
            }
            """,
        ["an interface may tell C to stop"] = """
            private Seen? _seen;

            public interface IStop
            {
                void Stop();
            }

            public void Start(IStop stop)
            {
                _seen = new(value =>
                {
                    stop.Stop();
                    _seen!.Dispose();
                });
                Case.Keep(_seen);
            }
            """,
        ["a handler that disposes another object"] = """
            private Seen? _seen;
            private Seen? _other;

            public void Start()
            {
                _other = new(value => { });
                _seen = new(value => _other.Dispose());
                Case.Keep(_seen);
            }
            """,
        ["the same field of another object"] = """
            private Seen? _seen;

            public void Start(Program other)
            {
                _seen = new(value => other._seen?.Dispose());
                Case.Keep(_seen);
            }
            """,
        ["a handler that disposes later, elsewhere"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value => System.Threading.Tasks.Task.Run(() => _seen!.Dispose()));
                Case.Keep(_seen);
            }
            """,
        ["a handler that starts what disposes after an await"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value => _ = DisposeLater());
                Case.Keep(_seen);
            }

            private async System.Threading.Tasks.Task DisposeLater()
            {
                await System.Threading.Tasks.Task.Yield();
                _seen!.Dispose();
            }
            """,
        ["an object for one call that disposes itself"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value => _seen!.Dispose());
                Later();
            }

            private void Later() => Case.Once(_seen!);
            """,
        ["an object for one call, in the argument"] = """
            private Seen? _seen;

            public void Start()
            {
                Case.Once(_seen = new(value => _seen!.Dispose()));
            }
            """,
        ["a handler that runs elsewhere"] = """
            private Told? _told;

            public nint Start()
            {
                _told = new(value => _told!.Dispose());
                return _told.Pointer;
            }
            """,
        ["a handler that throws when it has disposed"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value =>
                {
                    Case.Keep(null);
                    _seen!.Dispose();
                    throw new InvalidOperationException();
                });
                Case.Keep(_seen);
            }
            """,
    };
}
