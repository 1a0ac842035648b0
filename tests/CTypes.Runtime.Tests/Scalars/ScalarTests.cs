namespace CTypes.Runtime.Tests;

public sealed class ScalarTests
{
    public static TheoryData<string> Types => [.. ScalarCases.Names];

    [Theory, MemberData(nameof(Types))]
    public void A_scalar_passes_as_argument(string type) => ScalarCases.Find(type).PassesAsArgument();

    [Theory, MemberData(nameof(Types))]
    public void A_scalar_returns_as_result(string type) => ScalarCases.Find(type).ReturnsAsResult();

    [Theory, MemberData(nameof(Types))]
    public void A_scalar_leaves_through_ParamFlags_Out(string type) => ScalarCases.Find(type).LeavesThroughParamFlagsOut();

    [Theory, MemberData(nameof(Types))]
    public void A_scalar_leaves_through_an_out_parameter(string type) => ScalarCases.Find(type).LeavesThroughAnOutParameter();

    [Theory, MemberData(nameof(Types))]
    public void A_scalar_is_read_and_written_through_ref(string type) => ScalarCases.Find(type).IsReadAndWrittenThroughRef();

    [Theory, MemberData(nameof(Types))]
    public void A_scalar_is_read_from_a_span(string type) => ScalarCases.Find(type).IsReadFromASpan();

    [Theory, MemberData(nameof(Types))]
    public void A_scalar_is_read_from_an_array(string type) => ScalarCases.Find(type).IsReadFromAnArray();

    [Theory, MemberData(nameof(Types))]
    public void A_scalar_is_written_to_a_span(string type) => ScalarCases.Find(type).IsWrittenToASpan();

    [Theory, MemberData(nameof(Types))]
    public void A_scalar_is_read_and_written_in_a_record(string type) => ScalarCases.Find(type).IsReadAndWrittenInARecord();

    [Theory, MemberData(nameof(Types))]
    public void A_scalar_reaches_a_callback(string type) => ScalarCases.Find(type).ReachesACallback();

    [Theory, MemberData(nameof(Types))]
    public void A_scalar_returns_from_a_callback(string type) => ScalarCases.Find(type).ReturnsFromACallback();
}
