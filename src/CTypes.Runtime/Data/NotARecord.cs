using System.ComponentModel;

namespace CTypes;

/// <summary>The type of a parameter that is never given: it lets <see cref="C"/> have one method for records and one of the same name for all other types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NotARecord;
