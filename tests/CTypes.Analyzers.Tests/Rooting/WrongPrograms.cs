namespace CTypes.Analyzers.Tests.Rooting;

/// <summary>Programs that lose a callback or end it too soon, with the finding in the text.</summary>
internal static class WrongPrograms
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["a new object in an argument"] = """
            public static void Start(bool flag)
            {
                Case.Keep({|CTYP0004:new Seen(value => { })|});
                Case.Wait();
            }
            """,
        ["a target-typed new in an argument"] = """
            public static void Start(bool flag)
            {
                Case.Keep({|CTYP0004:new(value => { })|});
            }
            """,
        ["a new object in an argument of a lambda"] = """
            public static void Start(bool flag)
            {
                Action later = () => Case.Keep({|CTYP0004:new Seen(value => { })|});
                later();
            }
            """,
        ["a new object in a local function"] = """
            public static void Start(bool flag)
            {
                void Later() => Case.Keep({|CTYP0004:new Seen(value => { })|});
                Later();
            }
            """,
        ["a new object, one of two"] = """
            public static void Start(bool flag)
            {
                Case.Keep(flag ? {|CTYP0004:new Seen(value => { })|} : null);
            }
            """,
        ["a new object where null was"] = """
            public static void Start(bool flag)
            {
                Seen? none = null;
                Case.Keep(none ?? {|CTYP0004:new Seen(value => { })|});
            }
            """,
        ["the pointer of a new object"] = """
            public static void Start(bool flag)
            {
                Case.KeepAddress({|CTYP0004:new Seen(value => { })|}.Pointer);
            }
            """,
        ["a local that only C sees"] = """
            public static void Start(bool flag)
            {
                Seen seen = {|CTYP0004:new(value => { })|};
                Case.Keep(seen);
                Case.Wait();
            }
            """,
        ["a local of a method that returns what C says"] = """
            public static int Start()
            {
                Seen seen = {|CTYP0004:new(value => { })|};
                Case.Keep(seen);
                return Case.Wait();
            }
            """,
        ["a local kept alive for the collector alone"] = """
            public static void Start(bool flag)
            {
                Seen seen = {|CTYP0004:new(value => { })|};
                Case.Keep(seen);
                Case.Wait();
                GC.KeepAlive(seen);
            }
            """,
        ["a local whose pointer goes to C"] = """
            public static void Start(bool flag)
            {
                Seen seen = {|CTYP0004:new(value => { })|};
                Case.KeepAddress(seen.Pointer);
            }
            """,
        ["two names for one object"] = """
            public static void Start(bool flag)
            {
                Seen seen = {|CTYP0004:new(value => { })|};
                Seen same = seen;
                Case.Keep(same);
            }
            """,
        ["a local set in a branch"] = """
            public static void Start(bool flag)
            {
                Seen? seen = null;
                if (flag) seen = {|CTYP0004:new(value => { })|};
                Case.Keep(seen);
            }
            """,
        ["a local of a loop"] = """
            public static void Start(bool flag)
            {
                for (int i = 0; i < 3; i++)
                {
                    Seen seen = {|CTYP0004:new(value => { })|};
                    Case.Keep(seen);
                }
            }
            """,
        ["a local of a switch"] = """
            public static void Start(bool flag)
            {
                switch (Case.Wait())
                {
                    case 1:
                        Seen seen = {|CTYP0004:new(value => { })|};
                        Case.Keep(seen);
                        break;
                }
            }
            """,
        ["a local in a lambda"] = """
            public static void Start(bool flag)
            {
                Action later = () =>
                {
                    Seen seen = {|CTYP0004:new(value => { })|};
                    Case.Keep(seen);
                };
                later();
            }
            """,
        ["a local that a lambda only hands to C"] = """
            public static void Start(bool flag)
            {
                Seen seen = {|CTYP0004:new(value => { })|};
                Action later = () => Case.Keep(seen);
                later();
            }
            """,
        ["disposed on one path only"] = """
            public static void Start(bool flag)
            {
                Seen seen = {|CTYP0004:new(value => { })|};
                Case.Keep(seen);
                Case.Wait();
                if (flag) seen.Dispose();
            }
            """,
        ["not disposed before an early return"] = """
            public static void Start(bool flag)
            {
                Seen seen = {|CTYP0004:new(value => { })|};
                if (Case.Wait() == 0) return;
                seen.Dispose();
            }
            """,
        ["overwritten before it is disposed"] = """
            public static void Start(bool flag)
            {
                Seen seen = {|CTYP0004:new(value => { })|};
                Case.Run(seen);
                seen = new(value => { });
                Case.Run(seen);
                seen.Dispose();
            }
            """,
        ["overwritten in each round of a loop"] = """
            public static void Start(bool flag)
            {
                Seen? seen = null;
                while (Case.Wait() > 0)
                {
                    seen = {|CTYP0004:new(value => { })|};
                    Case.Keep(seen);
                }
                GC.KeepAlive(seen);
            }
            """,
        ["a new object for one call"] = """
            public static void Start(bool flag)
            {
                Case.Run({|CTYP0004:new Seen(value => { })|});
            }
            """,
        ["made in a try, never disposed"] = """
            public static void Start(bool flag)
            {
                try
                {
                    Seen seen = {|CTYP0004:new(value => { })|};
                    Case.Keep(seen);
                }
                finally
                {
                    Case.Wait();
                }
            }
            """,
        ["made in a catch"] = """
            public static void Start(bool flag)
            {
                try
                {
                    Case.Wait();
                }
                catch (InvalidOperationException)
                {
                    Case.Keep({|CTYP0004:new Seen(value => { })|});
                }
            }
            """,
        ["thrown away"] = """
            public static void Start(bool flag)
            {
                _ = {|CTYP0004:new Seen(value => { })|};
            }
            """,
        ["in an async method"] = """
            public static async System.Threading.Tasks.Task Start()
            {
                Seen seen = {|CTYP0004:new(value => { })|};
                Case.Keep(seen);
                await System.Threading.Tasks.Task.Yield();
            }
            """,
        ["in a constructor"] = """
            public Program()
            {
                Seen seen = {|CTYP0004:new(value => { })|};
                Case.Keep(seen);
            }
            """,
        ["in a property"] = """
            public static int Count
            {
                get
                {
                    Case.Keep({|CTYP0004:new Seen(value => { })|});
                    return Case.Wait();
                }
            }
            """,
        ["made by a helper"] = """
            public static void Start(bool flag)
            {
                Case.Keep({|CTYP0004:Make()|});
            }

            private static Seen Make() => new(value => { });
            """,
        ["made by a helper with a local"] = """
            public static void Start(bool flag)
            {
                Seen made = {|CTYP0004:Make()|};
                Case.Keep(made);
                Case.Wait();
            }

            private static Seen Make()
            {
                Seen seen = new(value => { });
                return seen;
            }
            """,
        ["handed on by two helpers"] = """
            public static void Start(bool flag)
            {
                First({|CTYP0004:new Seen(value => { })|});
            }

            private static void First(Seen value) => Second(value);

            private static void Second(Seen value) => Case.Keep(value);
            """,
        ["handed to a helper that only looks"] = """
            public static void Start(bool flag)
            {
                Seen seen = {|CTYP0004:new(value => { })|};
                Look(seen);
                Case.Keep(seen);
            }

            private static void Look(Seen value) => Console.WriteLine(value.IsDisposed);
            """,
        ["given to a handle and lost"] = """
            public static void Start(bool flag)
            {
                using Thing thing = Case.Open();
                Case.Watch(thing, {|CTYP0004:new Seen(value => { })|});
                Case.Use(thing, 1);
            }
            """,
        ["a using that ends with the call"] = """
            public static void Start(bool flag)
            {
                using Seen seen = new(value => { });
                Case.Keep({|CTYP0060:seen|});
            }
            """,
        ["a using statement around the call"] = """
            public static void Start(bool flag)
            {
                using (Seen seen = new(value => { }))
                {
                    Case.Keep({|CTYP0060:seen|});
                }
                Case.Wait();
            }
            """,
        ["disposed in the next line"] = """
            public static void Start(bool flag)
            {
                Seen seen = new(value => { });
                Case.Keep({|CTYP0060:seen|});
                seen.Dispose();
                Case.Wait();
            }
            """,
        ["disposed in a finally"] = """
            public static void Start(bool flag)
            {
                Seen seen = new(value => { });
                try
                {
                    Case.Keep({|CTYP0060:seen|});
                }
                finally
                {
                    seen.Dispose();
                }
            }
            """,
        ["ends after a line of output"] = """
            public static void Start(bool flag)
            {
                using Seen seen = new(value => { });
                Case.Keep({|CTYP0060:seen|});
                Console.WriteLine("registered");
            }
            """,
        ["ends too soon on one path"] = """
            public static void Start(bool flag)
            {
                using Seen seen = new(value => { });
                Case.Keep({|CTYP0060:seen|});
                if (flag) Case.Wait();
            }
            """,
        ["ends with a block inside"] = """
            public static void Start(bool flag)
            {
                if (flag)
                {
                    using Seen seen = new(value => { });
                    Case.Keep({|CTYP0060:seen|});
                }
                Case.Wait();
            }
            """,
        ["a disposing helper"] = """
            public static void Start(bool flag)
            {
                Seen seen = new(value => { });
                Case.Keep({|CTYP0060:seen|});
                End(seen);
            }

            private static void End(Seen value) => value.Dispose();
            """,
        ["made by a helper and disposed too soon"] = """
            public static void Start(bool flag)
            {
                using Seen seen = Make();
                Case.Keep({|CTYP0060:seen|});
            }

            private static Seen Make() => new(value => { });
            """,
        ["declared after the handle"] = """
            public static void Start(bool flag)
            {
                using Thing thing = Case.Open();
                using Seen seen = new(value => { });
                Case.Watch(thing, {|CTYP0061:seen|});
                Case.Use(thing, 1);
            }
            """,
        ["a handle of the caller"] = """
            public static void Start(Thing thing)
            {
                using Seen seen = new(value => { });
                Case.Watch(thing, {|CTYP0061:seen|});
                Case.Use(thing, 1);
            }
            """,
        ["a handle in a field"] = """
            private readonly Thing _thing = Case.Open();

            public void Start()
            {
                using Seen seen = new(value => { });
                Case.Watch(_thing, {|CTYP0061:seen|});
                Case.Use(_thing, 1);
            }
            """,
        ["a handle that is returned"] = """
            public static Thing Start()
            {
                Thing thing = Case.Open();
                using Seen seen = new(value => { });
                Case.Watch(thing, {|CTYP0061:seen|});
                Case.Use(thing, 1);
                return thing;
            }
            """,
        ["disposed by hand before the handle"] = """
            public static void Start(bool flag)
            {
                Thing thing = Case.Open();
                Seen seen = new(value => { });
                Case.Watch(thing, {|CTYP0061:seen|});
                Case.Use(thing, 1);
                seen.Dispose();
                thing.Dispose();
            }
            """,
        ["nested using statements the wrong way round"] = """
            public static void Start(bool flag)
            {
                using (Thing thing = Case.Open())
                using (Seen seen = new(value => { }))
                {
                    Case.Watch(thing, {|CTYP0061:seen|});
                    Case.Use(thing, 1);
                }
            }
            """,
        ["let go of on one path only"] = """
            public static void Start(Thing thing, bool flag)
            {
                using Seen seen = new(value => { });
                Case.Watch(thing, {|CTYP0061:seen|});
                Case.Use(thing, 1);
                if (flag) Case.Watch(thing, null);
            }
            """,
    };
}
