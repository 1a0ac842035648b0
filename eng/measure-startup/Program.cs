using MeasureStartup;

Console.WriteLine(LibC.ToInt32(args[0]));
