namespace CTypes.Analyzers.Tests.Rooting;

/// <summary>The same mistakes and their mends, written with the expressions that C# has for choosing, testing and waiting.</summary>
internal static class Expressions
{
    public static IReadOnlyDictionary<string, string> Wrong { get; } = new Dictionary<string, string>
    {
        ["either of two"] = """
            public static void Start(bool flag)
            {
                Seen seen = flag ? {|CTYP0004:new(value => { })|} : {|CTYP0004:new Seen(value => Case.Wait())|};
                Case.Keep(seen);
            }
            """,
        ["one of a switch"] = """
            public static void Start(bool flag)
            {
                Case.Keep(Case.Wait() switch
                {
                    0 => {|CTYP0004:new Seen(value => { })|},
                    _ => null,
                });
            }
            """,
        ["a local set where it is null"] = """
            public static void Start(bool flag)
            {
                Seen? seen = null;
                seen ??= {|CTYP0004:new(value => { })|};
                Case.Keep(seen);
            }
            """,
        ["a pattern's variable"] = """
            public static void Start(bool flag)
            {
                if ({|CTYP0004:new Seen(value => { })|} is { } seen) Case.Keep(seen);
            }
            """,
        ["disposed only before an await"] = """
            public static async System.Threading.Tasks.Task Start()
            {
                Seen seen = {|CTYP0004:new(value => { })|};
                Case.Keep(seen);
                await System.Threading.Tasks.Task.Yield();
                if (Case.Wait() == 0) return;
                seen.Dispose();
            }
            """,
        ["a using that ends before an await"] = """
            public static async System.Threading.Tasks.Task Start()
            {
                using (Seen seen = new(value => { })) Case.Keep({|CTYP0060:seen|});
                await System.Threading.Tasks.Task.Yield();
            }
            """,
        ["a handler that was a variable first, lost"] = """
            public static void Start(bool flag)
            {
                Seen.Handler handler = value => { };
                Case.Keep({|CTYP0004:new Seen(handler)|});
            }
            """,
    };

    public static IReadOnlyDictionary<string, string> Right { get; } = new Dictionary<string, string>
    {
        ["either of two, disposed"] = """
            public static void Start(bool flag)
            {
                Seen seen = flag ? new(value => { }) : new Seen(value => Case.Wait());
                Case.Keep(seen);
                Case.Wait();
                seen.Dispose();
            }
            """,
        ["one of a switch, disposed"] = """
            public static void Start(bool flag)
            {
                using Seen? seen = Case.Wait() switch
                {
                    0 => new(value => { }),
                    _ => null,
                };
                Case.Keep(seen);
                Case.Wait();
            }
            """,
        ["a local set where it is null, disposed"] = """
            public static void Start(bool flag)
            {
                Seen? seen = null;
                seen ??= new(value => { });
                Case.Keep(seen);
                Case.Wait();
                seen.Dispose();
            }
            """,
        ["a pattern's variable, disposed"] = """
            public static void Start(bool flag)
            {
                if (new Seen(value => { }) is { } seen)
                {
                    Case.Keep(seen);
                    Case.Wait();
                    seen.Dispose();
                }
            }
            """,
        ["a pattern's variable of another type, disposed"] = """
            public static void Start(bool flag)
            {
                IDisposable made = new Seen(value => { });
                if (made is Seen seen)
                {
                    Case.Keep(seen);
                    Case.Wait();
                    seen.Dispose();
                }
            }
            """,
        ["disposed after an await"] = """
            public static async System.Threading.Tasks.Task Start()
            {
                Seen seen = new(value => { });
                try
                {
                    Case.Keep(seen);
                    await System.Threading.Tasks.Task.Yield();
                }
                finally
                {
                    seen.Dispose();
                }
            }
            """,
        ["a list in a variable"] = """
            public static void Start(bool flag)
            {
                List<Seen> all = [new(value => { }), new(value => { })];
                all.ForEach(one => Case.Keep(one));
                Case.Wait();
                all.ForEach(one => one.Dispose());
            }
            """,
        ["lambdas in a list that becomes objects"] = """
            public static void Start(bool flag)
            {
                List<Seen.Handler> all = [value => { }, value => Case.Wait()];
                Seen[] made = [.. all.Select(one => new Seen(one))];
                foreach (Seen one in made) Case.Keep(one);
                Case.Wait();
                foreach (Seen one in made) one.Dispose();
            }
            """,
        ["stored by a closure"] = """
            private Seen? _seen;

            public Action Start()
            {
                Seen seen = new(value => { });
                Case.Keep(seen);
                return () => _seen = seen;
            }
            """,
        ["returned in a record of things to dispose"] = """
            public sealed record Both(Seen One, Seen Other);

            public static Both Start()
            {
                Both both = new(new(value => { }), new(value => { }));
                Case.Keep(both.One);
                return both;
            }
            """,
    };
}
