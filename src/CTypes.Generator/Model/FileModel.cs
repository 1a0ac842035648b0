namespace CTypes.Generator.Model;

/// <summary>What a generated file is printed from: the half of one declaration.</summary>
internal abstract record FileModel(ContainerModel Container);
