using System.Numerics;
using CTypes;
using static CTypes.ParamFlag;

namespace Corpus.OpenGl;

[Callback(ArgTypes = [typeof(c_uint), typeof(c_uint), typeof(c_uint), typeof(c_uint), typeof(c_int), typeof(c_char_p), typeof(c_void_p)], UserData = 6)]
public sealed partial class DebugMessage;

/// <summary>GL/gl.h and GL/glext.h.</summary>
[CLibrary("GL", Names = ["libGL.so.1"])]
public static partial class Gl
{
    [CFunction("glClear", ArgTypes = [typeof(c_uint)], RestType = typeof(void))]
    public static partial void Clear(uint mask);

    [CFunction("glClearColor", ArgTypes = [typeof(c_float), typeof(c_float), typeof(c_float), typeof(c_float)], RestType = typeof(void))]
    public static partial void ClearColor(float red, float green, float blue, float alpha);

    [CFunction("glViewport", ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(void))]
    public static partial void Viewport(int x, int y, int width, int height);

    [CFunction("glEnable", ArgTypes = [typeof(c_uint)], RestType = typeof(void))]
    public static partial void Enable(uint capability);

    [CFunction("glGetError", ArgTypes = [], RestType = typeof(c_uint))]
    public static partial uint Error();

    [CFunction("glGetString", ArgTypes = [typeof(c_uint)], RestType = typeof(c_char_p))]
    public static partial string? Text(uint name);

    [CFunction("glGetIntegerv", ArgTypes = [typeof(c_uint), typeof(POINTER<c_int>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial int Integer(uint name);

    [CFunction("glGenBuffers", ArgTypes = [typeof(c_int), typeof(POINTER<c_uint>)], RestType = typeof(void)), ParamLength(0, nameof(buffers))]
    public static partial void NewBuffers(Span<uint> buffers);

    [CFunction("glDeleteBuffers", ArgTypes = [typeof(c_int), typeof(POINTER<c_uint>)], RestType = typeof(void)), ParamLength(0, nameof(buffers))]
    public static partial void DeleteBuffers(ReadOnlySpan<uint> buffers);

    [CFunction("glBindBuffer", ArgTypes = [typeof(c_uint), typeof(c_uint)], RestType = typeof(void))]
    public static partial void BindBuffer(uint target, uint buffer);

    [CFunction("glBufferData", ArgTypes = [typeof(c_uint), typeof(c_ssize_t), typeof(c_void_p), typeof(c_uint)], RestType = typeof(void))]
    public static partial void BufferData(uint target, nint size, ReadOnlySpan<float> data, uint usage);

    [CFunction("glDrawArrays", ArgTypes = [typeof(c_uint), typeof(c_int), typeof(c_int)], RestType = typeof(void))]
    public static partial void DrawArrays(uint mode, int first, int count);

    [CFunction("glDrawElements", ArgTypes = [typeof(c_uint), typeof(c_int), typeof(c_uint), typeof(c_void_p)], RestType = typeof(void))]
    public static partial void DrawElements(uint mode, int count, uint type, nint offset);

    [CFunction("glCreateShader", ArgTypes = [typeof(c_uint)], RestType = typeof(c_uint))]
    public static partial uint CreateShader(uint type);

    [CFunction("glShaderSource", ArgTypes = [typeof(c_uint), typeof(c_int), typeof(POINTER<c_char_p>), typeof(POINTER<c_int>)], RestType = typeof(void))]
    public static partial void ShaderSource(uint shader, int count, string[] parts, int[]? lengths);

    [CFunction("glCompileShader", ArgTypes = [typeof(c_uint)], RestType = typeof(void))]
    public static partial void CompileShader(uint shader);

    [CFunction("glGetShaderiv", ArgTypes = [typeof(c_uint), typeof(c_uint), typeof(POINTER<c_int>)], RestType = typeof(void)), ParamFlags(In, In, Out)]
    public static partial int Shader(uint shader, uint name);

    [CFunction("glGetShaderInfoLog", ArgTypes = [typeof(c_uint), typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_char>)], RestType = typeof(void))]
    public static partial void ShaderLog(uint shader, int size, out int length, Span<byte> log);

    [CFunction("glGetUniformLocation", ArgTypes = [typeof(c_uint), typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int UniformLocation(uint program, string name);

    [CFunction("glUniform3f", ArgTypes = [typeof(c_int), typeof(c_float), typeof(c_float), typeof(c_float)], RestType = typeof(void))]
    public static partial void Uniform(int location, float x, float y, float z);

    [CFunction("glUniformMatrix4fv", ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_ubyte), typeof(POINTER<c_float>)], RestType = typeof(void))]
    public static partial void UniformMatrix(int location, int count, byte transpose, ReadOnlySpan<float> values);

    [CFunction("glReadPixels", ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_uint), typeof(c_uint), typeof(c_void_p)], RestType = typeof(void))]
    public static partial void ReadPixels(int x, int y, int width, int height, uint format, uint type, Span<byte> pixels);

    [CFunction("glDebugMessageCallback", ArgTypes = [typeof(DebugMessage), typeof(c_void_p)], RestType = typeof(void))]
    public static partial void OnDebugMessage(DebugMessage? handler);
}
