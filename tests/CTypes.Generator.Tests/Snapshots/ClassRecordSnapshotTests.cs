using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class ClassRecordSnapshotTests
{
    [Fact]
    public void A_record_of_the_class_form_has_members_at_offsets_and_ways_to_get_one() => Verify("", "Bindings.Node");

    [Fact]
    public void Record_objects_are_arguments_and_views_keep_them() => Verify("""
        [CFunction("node_find", ArgTypes = [typeof(POINTER<Node>), typeof(c_void_p), typeof(POINTER<POINTER<Node>>)], RestType = typeof(POINTER<Node>))]
        public static partial Node Find(Node first, Node? context, out Node? last);
        """, "Bindings.Nodes");

    [Fact]
    public void An_object_whose_address_C_keeps_is_kept_until_it_is_disposed() => Verify("""
        [CFunction("node_queue", ArgTypes = [typeof(POINTER<Node>), typeof(POINTER<c_int>), typeof(Visit), typeof(c_void_p)], RestType = typeof(c_int))]
        public static partial int Queue([Lifetime(CallbackLifetime.UntilDisposed)] Node node, [Lifetime(CallbackLifetime.Forever)] CArray<int>? numbers, [Lifetime(CallbackLifetime.Forever)] Visit.Handler visit);
        """, "Bindings.Nodes");

    [Fact]
    public void A_handler_sees_a_record_until_it_returns() => Verify("", "Bindings.Visit");

    [Fact]
    public void Accessors_of_a_member_that_lies_elsewhere_on_another_target_become_part_of_their_callers() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CStruct]
        public sealed partial class Entry
        {
            [CField(Type = typeof(c_long))] public partial nint code { get; set; }
            public partial int length { get; set; }
            [CField(Bits = 5)] public partial uint kind { get; set; }
        }
        """, ["Bindings.Entry"]);

    private static void Verify(string functions, string file, [System.Runtime.CompilerServices.CallerMemberName] string test = "") => Snapshot.Verify($$"""
        #nullable enable
        using CTypes;
        namespace Bindings;

        [CStruct]
        public sealed partial class Node
        {
            public partial c_long id { get; set; }

            public partial string? name { get; set; }

            public partial Place where { get; set; }

            public partial Node? next { get; set; }
        }

        [CStruct]
        public sealed partial class Place
        {
            public partial int x { get; set; }
        }

        [Callback(ArgTypes = [typeof(POINTER<Node>), typeof(c_void_p)], UserData = 1)]
        public sealed partial class Visit
        {
            public delegate void Handler(Node node);
        }

        [CLibrary("nodes")]
        public static partial class Nodes
        {
            {{functions}}
        }
        """, [file], test: test);
}
