namespace CTypes.Analyzers.Tests.Rooting;

/// <summary>Loops that make handlers for ever.</summary>
internal static class ForeverInLoops
{
    public static IReadOnlyDictionary<string, string> Wrong { get; } = new Dictionary<string, string>
    {
        ["a lambda for ever in a loop"] = """
            public static void Start(bool flag)
            {
                for (int i = 0; i < 3; i++) {|CTYP0066:Case.StayHandler(value => { })|};
            }
            """,
        ["a lambda for ever in a loop without end"] = """
            public static void Start(bool flag)
            {
                while (true)
                {
                    Case.Wait();
                    {|CTYP0066:Case.StayHandler(value => Console.WriteLine(flag))|};
                }
            }
            """,
        ["a method for ever in a loop over things"] = """
            public static void Start(int[] numbers)
            {
                foreach (int number in numbers)
                {
                    Case.Wait();
                    {|CTYP0066:Case.StayHandler(End)|};
                }
            }

            private static void End(int value)
            {
            }
            """,
        ["an object for ever in a loop"] = """
            public static void Start(bool flag)
            {
                do {|CTYP0066:Case.Stay(new Seen(value => { }))|};
                while (Case.Wait() > 0);
            }
            """,
        ["a helper registers for ever"] = """
            public static void Start(bool flag)
            {
                while (Case.Wait() > 0) {|CTYP0066:Register()|};
            }

            private static void Register()
            {
                Console.WriteLine("registers");
                Case.StayHandler(value =>
                {
                    if (value == 0) return;
                    Console.WriteLine(value);
                });
            }
            """,
        ["a handler for ever in a try without catch"] = """
            public static void Start(bool flag)
            {
                while (Case.Wait() > 0)
                {
                    try
                    {
                        {|CTYP0066:Case.StayHandler(value => { })|};
                    }
                    finally
                    {
                        Case.Wait();
                    }
                }
            }
            """,
    };

    public static IReadOnlyDictionary<string, string> Right { get; } = new Dictionary<string, string>
    {
        ["a handler for each thing"] = """
            public static void Start(int[] numbers)
            {
                foreach (int number in numbers) Case.StayHandler(value => Console.WriteLine(number));
            }
            """,
        ["a handler for each number"] = """
            public static void Start(bool flag)
            {
                for (int i = 0; i < 3; i++)
                {
                    int number = i;
                    Case.StayHandler(value => Console.WriteLine(number));
                }
            }
            """,
        ["a handler out of each thing"] = """
            public static void Start(Seen.Handler[] numbers)
            {
                foreach (Seen.Handler number in numbers) Case.StayHandler(number);
            }
            """,
        ["a handler for ever once"] = """
            private static bool s_other;

            public static void Start(bool flag)
            {
                while (Case.Wait() > 0)
                {
                    if (!s_other) Case.StayHandler(value => { });
                    s_other = true;
                }
            }
            """,
        ["a helper that registers once"] = """
            private static bool s_other;

            public static void Start(bool flag)
            {
                while (Case.Wait() > 0) Register();
            }

            private static void Register()
            {
                if (s_other) return;
                s_other = true;
                Case.StayHandler(value => { });
            }
            """,
        ["a loop that ends with its handler"] = """
            public static void Start(bool flag)
            {
                while (true)
                {
                    if (Case.Wait() == 0) continue;
                    Case.StayHandler(value => { });
                    break;
                }
            }
            """,
        ["a loop that tries again"] = """
            public static void Start(bool flag)
            {
                bool made = false;
                while (!made)
                {
                    try
                    {
                        Case.StayHandler(value => { });
                        made = true;
                    }
                    catch (InvalidOperationException)
                    {
                        Case.Wait();
                    }
                }
            }
            """,
        ["one object for ever, told to C again and again"] = """
            public static void Start(bool flag)
            {
                Seen seen = new(value => { });
                do Case.Stay(seen);
                while (Case.Wait() > 0);
            }
            """,
        ["a handler for the call in a loop"] = """
            public static void Start(bool flag)
            {
                while (Case.Wait() > 0) Case.RunHandler(value => { });
            }
            """,
        ["a lambda that a loop makes and runs elsewhere"] = """
            public static Action[] Start()
            {
                List<Action> made = [];
                for (int i = 0; i < 3; i++) made.Add(() => Case.StayHandler(value => { }));
                return [.. made];
            }
            """,
    };
}
