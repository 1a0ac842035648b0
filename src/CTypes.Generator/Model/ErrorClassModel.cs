using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>The exception class of one error code.</summary>
internal sealed record ErrorClassModel(int Code, string Type, ErrorClassConstructor Constructor);

/// <summary>The constructor that an exception class offers.</summary>
internal enum ErrorClassConstructor
{
    /// <summary><c>(CFunctionInfo, int)</c>.</summary>
    FunctionAndCode,

    /// <summary><c>(string message, int code)</c>.</summary>
    MessageAndCode,

    /// <summary><c>(string message)</c>.</summary>
    Message,
}

/// <summary>The exception classes of a library's error codes.</summary>
/// <param name="Method">The generated method that makes an exception for a code.</param>
internal sealed record ErrorClassesModel(string Method, EquatableArray<ErrorClassModel> Classes);
