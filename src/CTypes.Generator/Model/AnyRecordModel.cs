namespace CTypes.Generator.Model;

/// <summary>A struct or union: a value, an object of the class form, or one that cannot be laid out.</summary>
internal abstract record AnyRecordModel(ContainerModel Container) : FileModel(Container);
