using System.ComponentModel;

namespace CTypes;

/// <summary>For generated code: a record of the value form for which C has no bytes, and .NET has one: a write would be one byte too long, and the next element one byte too far.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICEmptyRecord : ICRecord;
