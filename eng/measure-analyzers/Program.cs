using MeasureAnalyzers;

LargeProject.Write(args[0], AppContext.BaseDirectory, "/work/wt-proof/src/CTypes.Analyzers/bin/Release/netstandard2.0");
