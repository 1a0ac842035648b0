using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class HandlerIsAsyncTests
{
    private static readonly RuleVerifier s_rule = new(Rules.HandlerIsAsync);

    [Fact]
    public Task A_lambda_is_marked_at_the_word_and_the_message_names_the_callback() => s_rule.Reports(
        With("public static void Start() => Case.Run([|async|] value => await Task.Delay(value));"),
        message: "A handler of Done must not be async: C goes on at the first await, and an exception ends the process. Let it return, and do the work in a method that returns a Task and catches what it throws.");

    [Theory]
    [InlineData("public static void Start() { using Done done = new([|async|] delegate (int value) { await Task.Yield(); }); }")]
    [InlineData("public static void Start() => Case.Run([|Work|]);\nprivate static async void Work(int value) => await Task.Yield();")]
    [InlineData("public static void Start() { Case.Run([|Work|]);\nasync void Work(int value) => await Task.Yield(); }")]
    [InlineData("[Callback(typeof(Done))] public static async void [|Work|](int value) => await Task.Yield();")]
    public Task Whatever_becomes_a_handler_is_looked_at(string members) => s_rule.Reports(With(members));

    [Theory]
    [InlineData("public static void Start() => Case.Run(value => _ = Work(value));\nprivate static async Task Work(int value) => await Task.Yield();")]
    [InlineData("public static void Start() { Action<int> work = async value => await Task.Yield(); work(1); }")]
    [InlineData("public static void Start() => Case.RunShown(async value => await Task.Yield());")]
    [InlineData("public static async Task Start() { Case.Run(value => { }); await Task.Yield(); }")]
    public Task Neither_what_returns_at_once_nor_what_is_no_handler_nor_one_of_a_user_interface_is_marked(string members) => s_rule.Accepts(With(members));

    private static string With(string members) => $$"""
        using System;
        using System.Threading.Tasks;
        using CTypes;

        [Callback(ArgTypes = [typeof(c_int)])] sealed partial class Done { public delegate void Handler(int value); }
        [Callback(ArgTypes = [typeof(c_int)], Dispatch = CallbackDispatch.SynchronizationContext)] sealed partial class Shown { public delegate void Handler(int value); }

        [CLibrary("case")]
        static partial class Case
        {
            [CFunction("run", ArgTypes = [typeof(Done)])] public static partial void Run([Lifetime(CallbackLifetime.Call)] Done.Handler done);
            [CFunction("run_shown", ArgTypes = [typeof(Shown)])] public static partial void RunShown([Lifetime(CallbackLifetime.Once)] Shown.Handler shown);
        }

        static partial class Program
        {
        {{members}}
        }
        """;
}
