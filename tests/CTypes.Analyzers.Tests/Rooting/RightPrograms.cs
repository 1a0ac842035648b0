namespace CTypes.Analyzers.Tests.Rooting;

/// <summary>Programs that keep a callback as long as C does, each close to a wrong one.</summary>
internal static class RightPrograms
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["a using variable and a wait"] = """
            public static void Start(bool flag)
            {
                using Seen seen = new(value => { });
                Case.Keep(seen);
                Case.Wait();
            }
            """,
        ["a using statement around the wait"] = """
            public static void Start(bool flag)
            {
                using (Seen seen = new(value => { }))
                {
                    Case.Keep(seen);
                    Case.Wait();
                }
            }
            """,
        ["a using and an await"] = """
            public static async System.Threading.Tasks.Task Start()
            {
                using Seen seen = new(value => { });
                Case.Keep(seen);
                await System.Threading.Tasks.Task.Delay(10);
            }
            """,
        ["a using for one call"] = """
            public static void Start(bool flag)
            {
                using Seen seen = new(value => { });
                Case.Run(seen);
            }
            """,
        ["a handler for one call"] = """
            public static void Start(bool flag)
            {
                Case.RunHandler(value => { });
            }
            """,
        ["a handler for ever"] = """
            public static void Start(bool flag)
            {
                Case.StayHandler(value => { });
            }
            """,
        ["an object for ever"] = """
            public static void Start(bool flag)
            {
                Case.Stay(new Seen(value => { }));
            }
            """,
        ["an object for once"] = """
            public static void Start(bool flag)
            {
                Case.Once(new Seen(value => { }));
            }
            """,
        ["C is told to forget it"] = """
            public static void Start(bool flag)
            {
                using Seen seen = new(value => { });
                Case.Keep(seen);
                Case.Keep(null);
            }
            """,
        ["another function takes it back"] = """
            public static void Start(bool flag)
            {
                using Seen seen = new(value => { });
                Case.Keep(seen);
                Case.Remove(seen);
            }
            """,
        ["a field"] = """
            private Seen? _seen;

            public void Start()
            {
                _seen = new(value => { });
                Case.Keep(_seen);
            }

            public void Stop() => _seen?.Dispose();
            """,
        ["a field set in the argument"] = """
            private Seen? _seen;

            public void Start()
            {
                Case.Keep(_seen = new(value => { }));
            }

            public void Stop() => _seen?.Dispose();
            """,
        ["a field set when it is null"] = """
            private Seen? _seen;

            public void Start()
            {
                Case.Keep(_seen ??= new(value => { }));
            }

            public void Stop() => _seen?.Dispose();
            """,
        ["a static field"] = """
            private static readonly Seen s_seen = new(value => { });

            public static void Start()
            {
                Case.Keep(s_seen);
            }
            """,
        ["a property"] = """
            public Seen? Kept { get; private set; }

            public void Start()
            {
                Kept = new(value => { });
                Case.Keep(Kept);
            }
            """,
        ["a local stored after the call"] = """
            private Seen? _seen;

            public void Start()
            {
                Seen seen = new(value => { });
                Case.Keep(seen);
                _seen = seen;
            }

            public void Stop() => _seen?.Dispose();
            """,
        ["a list in a field"] = """
            private readonly List<Seen> _all = [];

            public void Start()
            {
                Seen seen = new(value => { });
                _all.Add(seen);
                Case.Keep(seen);
            }
            """,
        ["a dictionary"] = """
            private readonly Dictionary<int, Seen> _all = [];

            public void Start()
            {
                Seen seen = new(value => { });
                _all[1] = seen;
                Case.Keep(seen);
            }
            """,
        ["an array"] = """
            public static void Start(bool flag)
            {
                Seen[] both = [new(value => { }), new(value => { })];
                foreach (Seen one in both) Case.Keep(one);
                Case.Wait();
                foreach (Seen one in both) one.Dispose();
            }
            """,
        ["returned"] = """
            public static Seen Start()
            {
                Seen seen = new(value => { });
                Case.Keep(seen);
                return seen;
            }
            """,
        ["returned from a lambda"] = """
            public static void Start(bool flag)
            {
                Func<Seen> make = () => new(value => { });
                using Seen seen = make();
                Case.Run(seen);
            }
            """,
        ["out of the method"] = """
            public static void Start(out Seen seen)
            {
                seen = new(value => { });
                Case.Keep(seen);
            }
            """,
        ["yielded"] = """
            public static IEnumerable<Seen> Start()
            {
                yield return new(value => { });
            }
            """,
        ["in a tuple"] = """
            public static (Seen, int) Start()
            {
                return (new(value => { }), 1);
            }
            """,
        ["in a constructor of an owner"] = """
            public static IDisposable Start()
            {
                Seen seen = new(value => { });
                return new Holder(seen);
            }

            private sealed class Holder(Seen seen) : IDisposable
            {
                public void Dispose() => seen.Dispose();
            }
            """,
        ["disposed by a helper"] = """
            public static void Start(bool flag)
            {
                Seen seen = new(value => { });
                Case.Run(seen);
                End(seen);
            }

            private static void End(Seen value) => value.Dispose();
            """,
        ["stored by a helper"] = """
            private static Seen? s_kept;

            public static void Start(bool flag)
            {
                Own(new(value => { }));
            }

            private static void Own(Seen value)
            {
                s_kept?.Dispose();
                s_kept = value;
            }
            """,
        ["stored by a helper of a helper"] = """
            private static Seen? s_kept;

            public static void Start(bool flag)
            {
                First(new(value => { }));
            }

            private static void First(Seen value) => Second(value);

            private static void Second(Seen value)
            {
                s_kept?.Dispose();
                s_kept = value;
            }
            """,
        ["made by a helper that also stores it"] = """
            private static Seen? s_kept;

            public static void Start(bool flag)
            {
                Case.Keep(Make());
            }

            private static Seen Make() => s_kept ??= new(value => { });
            """,
        ["made by a helper and disposed"] = """
            public static void Start(bool flag)
            {
                using Seen seen = Make();
                Case.Keep(seen);
                Case.Wait();
            }

            private static Seen Make() => new(value => { });
            """,
        ["disposed by a lambda"] = """
            public static Action Start()
            {
                Seen seen = new(value => { });
                Case.Keep(seen);
                return () => seen.Dispose();
            }
            """,
        ["disposed by a local function"] = """
            public static void Start(bool flag)
            {
                Seen seen = new(value => { });
                Case.Keep(seen);
                Case.Wait();
                End();
                void End() => seen.Dispose();
            }
            """,
        ["disposed in a finally"] = """
            public static void Start(bool flag)
            {
                Seen seen = new(value => { });
                try
                {
                    Case.Keep(seen);
                    Case.Wait();
                }
                finally
                {
                    seen.Dispose();
                }
            }
            """,
        ["disposed on failure, stored on success"] = """
            private static Seen? s_kept;

            public static void Start(bool flag)
            {
                Seen seen = new(value => { });
                try
                {
                    Case.Keep(seen);
                }
                catch
                {
                    seen.Dispose();
                    throw;
                }
                s_kept?.Dispose();
                s_kept = seen;
            }
            """,
        ["disposed on both paths"] = """
            public static void Start(bool flag)
            {
                Seen seen = new(value => { });
                Case.Keep(seen);
                if (flag)
                {
                    Case.Wait();
                    seen.Dispose();
                }
                else
                {
                    Case.Wait();
                    seen.Dispose();
                }
            }
            """,
        ["made and disposed under one condition"] = """
            public static void Start(bool flag)
            {
                Seen? seen = null;
                if (flag) seen = new(value => { });
                Case.Wait();
                if (flag) seen!.Dispose();
            }
            """,
        ["disposed if there is one"] = """
            public static void Start(bool flag)
            {
                Seen? seen = flag ? new(value => { }) : null;
                Case.Keep(seen);
                Case.Wait();
                seen?.Dispose();
            }
            """,
        ["disposed if it is not null"] = """
            public static void Start(bool flag)
            {
                Seen? seen = flag ? new(value => { }) : null;
                Case.Keep(seen);
                Case.Wait();
                if (seen is not null) seen.Dispose();
            }
            """,
        ["replaced in a loop"] = """
            public static void Start(bool flag)
            {
                Seen? seen = null;
                while (Case.Wait() > 0)
                {
                    seen?.Dispose();
                    seen = new(value => { });
                    Case.Keep(seen);
                }
                seen?.Dispose();
            }
            """,
        ["thrown past"] = """
            public static void Start(bool flag)
            {
                Seen seen = new(value => { });
                if (Case.Wait() == 0) throw new InvalidOperationException();
                seen.Dispose();
            }
            """,
        ["declared before the handle"] = """
            public static void Start(bool flag)
            {
                using Seen seen = new(value => { });
                using Thing thing = Case.Open();
                Case.Watch(thing, seen);
                Case.Use(thing, 1);
            }
            """,
        ["kept by the handle"] = """
            public static void Start(bool flag)
            {
                using Thing thing = Case.Open();
                Seen seen = new(value => { });
                Case.Watch(thing, seen);
                thing.KeepAlive(seen);
                Case.Use(thing, 1);
            }
            """,
        ["kept by the handle first"] = """
            public static void Start(bool flag)
            {
                using Thing thing = Case.Open();
                Seen seen = new(value => { });
                thing.KeepAlive(seen);
                Case.Watch(thing, seen);
                Case.Use(thing, 1);
            }
            """,
        ["taken from the handle"] = """
            public static void Start(Thing thing)
            {
                using Seen seen = new(value => { });
                Case.Watch(thing, seen);
                Case.Use(thing, 1);
                Case.Watch(thing, null);
            }
            """,
        ["taken from the handle in a finally"] = """
            public static void Start(Thing thing)
            {
                using Seen seen = new(value => { });
                Case.Watch(thing, seen);
                try
                {
                    Case.Use(thing, 1);
                }
                finally
                {
                    Case.Watch(thing, null);
                }
            }
            """,
        ["taken by a function of the handle alone"] = """
            public static void Start(Thing thing)
            {
                using Seen seen = new(value => { });
                Case.Watch(thing, seen);
                Case.Use(thing, 1);
                Case.Unwatch(thing);
            }
            """,
        ["the handle is disposed first"] = """
            public static void Start(bool flag)
            {
                Thing thing = Case.Open();
                using Seen seen = new(value => { });
                Case.Watch(thing, seen);
                Case.Use(thing, 1);
                thing.Dispose();
            }
            """,
        ["what a helper made and may keep itself"] = """
            private Seen? _seen;

            public void Start(bool flag)
            {
                Seen seen = Make(flag);
                Case.Keep(seen);
                Case.Wait();
                if (!flag) seen.Dispose();
            }

            private Seen Make(bool flag)
            {
                Seen seen = new(value => { });
                if (flag) _seen = seen;
                return seen;
            }
            """,
        ["what a helper made and may have disposed"] = """
            public static void Start(bool flag)
            {
                Seen seen = Make(flag);
                if (flag) return;
                Case.Keep(seen);
                Case.Wait();
                seen.Dispose();
            }

            private static Seen Make(bool flag)
            {
                Seen seen = new(value => { });
                if (flag) seen.Dispose();
                return seen;
            }
            """,
        ["replaced by another"] = """
            public static void Start(Thing thing)
            {
                using Seen seen = new(value => { });
                Case.Watch(thing, seen);
                Case.Use(thing, 1);
                Seen next = new(value => { });
                Case.Watch(thing, next);
                thing.KeepAlive(next);
            }
            """,
    };
}
