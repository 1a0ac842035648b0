namespace CTypes.Generator.Model;

/// <summary>A C function that no library has.</summary>
/// <param name="Signature">The method's head, as the user's half has it.</param>
/// <param name="Method">Class and method, as errors name them.</param>
internal sealed record StrayFunctionModel(ContainerModel Container, MemberHead Signature, string Method, string BrokenRule) : FileModel(Container);
