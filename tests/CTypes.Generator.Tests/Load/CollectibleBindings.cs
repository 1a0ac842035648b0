using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace CTypes.Generator.Tests.Load;

/// <summary>Callbacks in a load context that was unloaded, as a plugin's is: it goes when nothing holds it.</summary>
internal sealed class CollectibleBindings
{
    private const int Collections = 20;

    private static readonly Lazy<byte[]> s_image = new(Compile);

    private readonly WeakReference _context;
    private readonly nint[] _addresses;

    private CollectibleBindings(WeakReference context, nint[] addresses)
    {
        _context = context;
        _addresses = addresses;
    }

    /// <summary>What C got: the function.</summary>
    public nint Function => _addresses[0];

    /// <summary>What C got: the <c>void*</c> for the function; 0 for none.</summary>
    public nint UserData => _addresses[1];

    /// <summary>What C got: the destroy function; 0 for none.</summary>
    public nint Destroy => _addresses[2];

    /// <summary>Whether the context is there after some collections.</summary>
    public bool IsLoaded
    {
        get
        {
            for (int i = 0; i < Collections && _context.IsAlive; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            return _context.IsAlive;
        }
    }

    /// <summary>Makes a callback in a context of its own and unloads that.</summary>
    /// <param name="kind">The method that makes it.</param>
    /// <param name="hasOwnRuntime">Whether the context has a CTypes.dll of its own.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static CollectibleBindings Unloaded(string kind, bool hasOwnRuntime)
    {
        Context context = new(hasOwnRuntime);
        using MemoryStream image = new(s_image.Value);
        object made = context.LoadFromStream(image).GetType("Bindings", throwOnError: true)!.GetMethod(kind)!.Invoke(null, null)!;
        context.Unload();
        return new CollectibleBindings(new WeakReference(context, trackResurrection: true), (nint[])made);
    }

    /// <summary>Has the plugin dispose its object.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Stop() => ((AssemblyLoadContext)_context.Target!).Assemblies.Single(assembly => assembly.GetName().Name == "Native").GetType("Bindings")!.GetMethod("Stop")!.Invoke(null, null);

    private static byte[] Compile()
    {
        GeneratorRun run = GeneratorRun.Of("""
            using CTypes;

            [Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
            public sealed partial class Plain;

            [Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = -1)]
            public sealed partial class WithData;

            public static partial class Bindings
            {
                private static IDisposable? s_callback;

                public static nint[] PlainObject()
                {
                    Plain callback = new(number => number * 2);
                    s_callback = callback;
                    return [callback.Pointer, 0, 0];
                }

                // Beyond the sixteen slots that have functions of their own.
                public static nint[] PlainObjectAmongMany()
                {
                    List<Plain> others = [.. Enumerable.Range(0, 20).Select(i => new Plain(number => i))];
                    nint[] made = PlainObject();
                    others.ForEach(other => other.Dispose());
                    return made;
                }

                public static nint[] ObjectWithData()
                {
                    WithData callback = new(number => number * 2);
                    s_callback = callback;
                    return [callback.Pointer, callback.UserData, 0];
                }

                public static nint[] PlainLambda(CallbackLifetime lifetime)
                {
                    CallbackLease<Plain.Handler> lease = Plain.Lend(number => number * 2, lifetime);
                    return [lease.Pointer, 0, 0];
                }

                public static nint[] LambdaForOneCall() => PlainLambda(CallbackLifetime.Once);

                public static nint[] LambdaForEver() => PlainLambda(CallbackLifetime.Forever);

                public static nint[] LambdaWithDataForEver()
                {
                    CallbackLease<WithData.Handler> lease = WithData.Lend(number => number * 2, CallbackLifetime.Forever);
                    return [lease.Pointer, lease.UserData, 0];
                }

                public static nint[] LambdaThatCLetsGoOf()
                {
                    using CallbackGroup group = new();
                    CallbackLease<WithData.Handler> lease = WithData.Lend(number => number * 2, CallbackLifetime.Notified, group);
                    group.Keep();
                    return [lease.Pointer, group.UserData, group.Destroy];
                }

                public static nint[] PlainLambdaThatCLetsGoOf()
                {
                    using CallbackGroup group = new();
                    CallbackLease<Plain.Handler> lease = Plain.Lend(number => number * 2, CallbackLifetime.Notified, group);
                    group.Keep();
                    return [lease.Pointer, group.UserData, group.Destroy];
                }

                public static nint[] StaticMethod() => [TwicePointer.Address, 0, 0];

                public static nint[] LambdasForACall()
                {
                    using CallbackLease<Plain.Handler> plain = Plain.Lend(number => number * 2);
                    using CallbackLease<WithData.Handler> withData = WithData.Lend(number => number * 2);
                    return [plain.Pointer, 0, 0];
                }

                public static void Stop() => s_callback!.Dispose();

                [Callback(typeof(Plain))]
                private static int Twice(int number) => number * 2;
            }
            """);
        using MemoryStream image = new();
        EmitResult result = run.Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Expect.None(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return image.ToArray();
    }

    private sealed class Context(bool hasOwnRuntime) : AssemblyLoadContext(nameof(CollectibleBindings), isCollectible: true)
    {
        private static readonly Assembly s_runtime = typeof(CLibraryAttribute).Assembly;

        protected override Assembly? Load(AssemblyName assemblyName) =>
            hasOwnRuntime && assemblyName.Name == s_runtime.GetName().Name ? LoadFromAssemblyPath(s_runtime.Location) : null;
    }
}
