using CTypes.Runtime.AheadOfTime.Runner;
using Xunit.Sdk;

ComparedValues.Keep();

// The one argument, a part of the names of the tests to run.
string wanted = args.FirstOrDefault() ?? "";
int passed = 0, failed = 0, skipped = 0;
foreach (TestCase test in TestCases.All.Where(test => test.Name.Contains(wanted, StringComparison.Ordinal)))
{
    // Known when a test ends the process.
    if (wanted != "") Console.Error.WriteLine(test.Name);
    try
    {
        await test.Run();
        passed++;
    }
    catch (SkipException e)
    {
        skipped++;
        Console.WriteLine($"SKIPPED {test.Name}: {e.Message.Replace("$XunitDynamicSkip$", "", StringComparison.Ordinal)}");
    }
    catch (Exception e)
    {
        failed++;
        Console.WriteLine($"FAILED {test.Name}\n{e}");
        if (e is XunitException { InnerException: { } inner }) Console.WriteLine(inner);    // its own text leaves that out
        if (e.GetBaseException() is NotSupportedException) Console.WriteLine("(What ComparedValues says may be the reason.)");
    }
}

Console.WriteLine($"{passed} passed, {failed} failed, {skipped} skipped");
return failed == 0 && (passed > 0 || wanted != "") ? 0 : 1;
