using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter.Records;

/// <summary>How generated code reaches the members of a record of one form.</summary>
internal interface IMemberStorage
{
    /// <summary>A variable of the member's own type.</summary>
    string Variable(string storage, string type);

    /// <summary>A span over an array's elements.</summary>
    string Elements(string storage, string elementType, long count);

    /// <summary>The byte with a bit-field's first bit, the number of bytes that its bits touch, its first bit and its width.</summary>
    string Bits(BitAccess bits);
}
