using System.ComponentModel;

namespace CTypes;

/// <summary>For generated code: records of the class form where C handed out a pointer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordView
{
    /// <summary>A view of the record that a pointer points to; null for NULL.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <param name="arguments">The objects that C got with the call: the pointer may lead into their memory, so the view keeps it.</param>
    /// <exception cref="ObjectDisposedException">One of the arguments was disposed during the call.</exception>
    public static T? At<T>(nint pointer, params ReadOnlySpan<CData?> arguments) where T : CRecord, ICRecord<T>
    {
        if (pointer == 0) return null;
        T view = T.View(CMemory.At(pointer, T.Layout));
        foreach (CData? argument in arguments)
        {
            if (argument is null) continue;
            view.KeepAlive(argument);
            view.KeepAlive(argument.Anchor ?? throw new ObjectDisposedException(argument.ShownName, $"The {argument.ShownName} was disposed during the call, and the {view.ShownName} that C handed out may lie in its memory."));
        }

        return view;
    }

    /// <summary>A view of the record that a pointer points to, which may lie in the file of a library object; null for NULL.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <param name="library">The library object's, which the view keeps loaded.</param>
    /// <param name="arguments">The objects that C got with the call.</param>
    /// <exception cref="ObjectDisposedException">One of the arguments was disposed during the call.</exception>
    public static T? At<T>(nint pointer, NativeModule library, params ReadOnlySpan<CData?> arguments) where T : CRecord, ICRecord<T>
    {
        T? view = At<T>(pointer, arguments);
        view?.KeepAlive(library);
        return view;
    }
}
