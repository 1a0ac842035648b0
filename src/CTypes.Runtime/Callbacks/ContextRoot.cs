using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>
/// Keeps a collectible load context while C can call into it. Such a context goes when no object of it is held, and its code and its
/// statics go along; that C holds a function pointer into it nobody sees. The use is counted by who guards it with a lock.
/// </summary>
internal sealed class ContextRoot
{
    private static readonly ConcurrentDictionary<Type, GCHandle> s_forGood = new();

    private readonly Type _type;
    private GCHandle _handle;
    private int _uses;

    private ContextRoot(Type type) => _type = type;

    /// <summary>The root of a type's context; null where the context stays as long as the process.</summary>
    public static ContextRoot? Of(Type type) => type.IsCollectible ? new(type) : null;

    /// <summary>Keeps a type's context for good.</summary>
    public static void KeepForGood(Type type)
    {
        if (type.IsCollectible) s_forGood.GetOrAdd(type, static key => GCHandle.Alloc(key));
    }

    /// <summary>C can call one thing more.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Add()
    {
        if (_uses++ == 0) _handle = GCHandle.Alloc(_type);
    }

    /// <summary>C can call one thing less.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Remove()
    {
        if (--_uses == 0) _handle.Free();
    }
}
