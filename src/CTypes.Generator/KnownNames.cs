namespace CTypes.Generator;

/// <summary>Metadata names of what the runtime declares.</summary>
internal static class KnownNames
{
    public const string Namespace = "CTypes";

    /// <summary>The runtime's assembly.</summary>
    public const string Assembly = "CTypes";

    public const string CLibrary = "CTypes.CLibraryAttribute";
    public const string CStruct = "CTypes.CStructAttribute";
    public const string CUnion = "CTypes.CUnionAttribute";
    public const string CArray = "CTypes.CArrayAttribute";
    public const string CHandle = "CTypes.CHandleAttribute";
    public const string CTypedef = "CTypes.CTypedefAttribute";
    public const string Callback = "CTypes.CallbackAttribute";
    public const string CFunction = "CTypes.CFunctionAttribute";
    public const string CVariable = "CTypes.CVariableAttribute";

    public const string CInterface = "CTypes.CInterfaceAttribute";

    public const string CInterfaceAttribute = "CInterfaceAttribute";
    public const string CLibraryAttribute = "CLibraryAttribute";
    public const string CFunctionAttribute = "CFunctionAttribute";
    public const string CFunctionStubAttribute = "CFunctionStubAttribute";
    public const string CVariableAttribute = "CVariableAttribute";
    public const string CStructAttribute = "CStructAttribute";
    public const string CUnionAttribute = "CUnionAttribute";
    public const string CFieldAttribute = "CFieldAttribute";
    public const string CArrayAttribute = "CArrayAttribute";
    public const string COpaqueAttribute = "COpaqueAttribute";
    public const string CTypesTargetsAttribute = "CTypesTargetsAttribute";
    public const string CHandleAttribute = "CHandleAttribute";
    public const string CTypedefAttribute = "CTypedefAttribute";
    public const string CallbackAttribute = "CallbackAttribute";
    public const string ParamFlagsAttribute = "ParamFlagsAttribute";
    public const string ParamDefaultAttribute = "ParamDefaultAttribute";
    public const string ParamLengthAttribute = "ParamLengthAttribute";
    public const string ParamNamesAttribute = "ParamNamesAttribute";
    public const string LifetimeAttribute = "LifetimeAttribute";
    public const string FreeAttribute = "FreeAttribute";
    public const string BufferAttribute = "BufferAttribute";
    public const string CErrorAttribute = "CErrorAttribute";
    public const string BorrowedAttribute = "BorrowedAttribute";
    public const string OwnedAttribute = "OwnedAttribute";
    public const string DependsOnAttribute = "DependsOnAttribute";
    public const string EncodingAttribute = "EncodingAttribute";
    public const string ErrorContextAttribute = "ErrorContextAttribute";

    public const string LoadFlags = "LoadFlags";
    public const string Handler = "Handler";
    public const string Errors = "CTypes.Errors";
    public const string CFunctionInfo = "CFunctionInfo";
    public const string HResult = "HRESULT";
}
