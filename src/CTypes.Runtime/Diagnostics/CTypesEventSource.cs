using System.ComponentModel;
using System.Diagnostics.Tracing;
using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>
/// What happens between C# and C, for <c>dotnet-trace</c> and listeners in the process (ctypes' audit events): libraries that
/// were loaded or not found, symbols that were looked up, and, of libraries with
/// <see cref="CLibraryAttribute.CallEvents"/>, every call. The source's name is <c>CTypes</c>.
/// </summary>
[EventSource(Name = SourceName)]
public sealed class CTypesEventSource : EventSource
{
    private const string SourceName = "CTypes";

    // The name is said again: to read the attribute, .NET compiles code, which takes longer than to load a library.
    private CTypesEventSource() : base(SourceName, EventSourceSettings.EtwManifestEventFormat)
    {
    }

    /// <summary>The source.</summary>
    public static CTypesEventSource Log { get; } = new();

    /// <summary>A library was loaded; the event names the file.</summary>
    [Event(1, Level = EventLevel.Informational, Keywords = Keywords.Load, Message = "{0} loaded from {1}")]
    public void LibraryLoaded(string library, string file)
    {
        if (IsEnabled(EventLevel.Informational, Keywords.Load)) WriteEvent(1, library, file);
    }

    /// <summary>A library was not found; the event lists every candidate with the loader's words.</summary>
    [Event(2, Level = EventLevel.Warning, Keywords = Keywords.Load, Message = "{0} not found: {1}")]
    public void LibraryNotFound(string library, string candidates)
    {
        if (IsEnabled(EventLevel.Warning, Keywords.Load)) WriteEvent(2, library, candidates);
    }

    /// <summary>The address of a symbol was looked up.</summary>
    [Event(3, Level = EventLevel.Verbose, Keywords = Keywords.Resolve, Message = "{1} of {0} resolved")]
    public void SymbolResolved(string library, string symbol)
    {
        if (IsEnabled(EventLevel.Verbose, Keywords.Resolve)) WriteEvent(3, library, symbol);
    }

    /// <summary>A library does not export a symbol.</summary>
    [Event(4, Level = EventLevel.Warning, Keywords = Keywords.Resolve, Message = "{0} does not export {1}")]
    public void SymbolNotFound(string library, string symbol)
    {
        if (IsEnabled(EventLevel.Warning, Keywords.Resolve)) WriteEvent(4, library, symbol);
    }

    /// <summary>A function is about to be called; of libraries with <see cref="CLibraryAttribute.CallEvents"/>.</summary>
    [Event(5, Level = EventLevel.Verbose, Keywords = Keywords.Call, Message = "{1} of {0} called")]
    public void FunctionCalled(string library, string symbol) => WriteEvent(5, library, symbol);

    /// <summary>For generated code: tells listeners of a call, if there are any.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void TellOfCall(string library, string symbol)
    {
        if (Log.IsEnabled(EventLevel.Verbose, Keywords.Call)) Log.FunctionCalled(library, symbol);
    }

    /// <summary>Which events a listener asks for.</summary>
    public static class Keywords
    {
        /// <summary>Libraries.</summary>
        public const EventKeywords Load = (EventKeywords)1;

        /// <summary>Symbols.</summary>
        public const EventKeywords Resolve = (EventKeywords)2;

        /// <summary>Calls, of the libraries that tell of them.</summary>
        public const EventKeywords Call = (EventKeywords)4;
    }
}
