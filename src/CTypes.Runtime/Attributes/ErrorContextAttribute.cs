namespace CTypes;

/// <summary>Marks the parameter that names what the call works on, such as a file name; errors carry it as <see cref="CFunctionInfo.Resource"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ErrorContextAttribute : Attribute;
