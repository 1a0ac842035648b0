// The C side is compiled for the machine that runs the tests, and many of these records lie elsewhere on Windows.
[assembly: CTypesTargets("linux-x64")]
