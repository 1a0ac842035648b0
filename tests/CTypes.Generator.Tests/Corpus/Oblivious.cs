#nullable disable
using CTypes;

namespace Corpus.Oblivious;

[CStruct]
public sealed partial class Link
{
    public partial string name { get; set; }

    public partial Link next { get; set; }

    public partial CArray<int> values { get; set; }
}
