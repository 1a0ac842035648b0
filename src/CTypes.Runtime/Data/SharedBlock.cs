namespace CTypes;

/// <summary>
/// The block that an object has while a view by <c>FromBuffer</c> is made of its memory: what the view is a part of. It stays
/// where it is when the object moves to a larger block.
/// </summary>
internal sealed class SharedBlock : CData
{
    public SharedBlock(CData owner)
    {
        BlockOwner = owner.BlockOwner;
        UseBlockOf(owner);
    }

    internal override CData BlockOwner { get; }
}
