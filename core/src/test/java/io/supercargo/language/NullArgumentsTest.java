package io.supercargo.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.EveryBuilder;
import io.supercargo.model.IntOrString;
import io.supercargo.model.StructBuilder;
import io.supercargo.ref.ServicePortRef;
import io.supercargo.ref.ServiceRef;
import io.supercargo.ref.WorkloadRef;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Null unsets, or is refused with the argument and the line; it never gets into the library. */
class NullArgumentsTest {
  private static final Map<Class<?>, Object> OTHERS =
      Map.of(
          String.class,
          "x",
          int.class,
          1,
          long.class,
          1L,
          Path.class,
          Path.of("no such file"),
          String[].class,
          new String[] {"x"},
          Consumer.class,
          (Consumer<Object>) fields -> {},
          Map.class,
          Map.of(),
          IntOrString.class,
          IntOrString.of(1),
          ServicePortRef.class,
          new ServiceRef(null, "x").port(1),
          WorkloadRef.class,
          new WorkloadRef("v1", "Pod", null, "x", () -> Map.of("a", "b")));

  @Test
  void noMethodOfABuilderFailsInsideTheLibrary() throws ReflectiveOperationException {
    int calls = 0;
    for (StructBuilder<?> builder : EveryBuilder.ofAnyKind()) {
      for (Method method : builder.getClass().getMethods()) {
        calls += calls(builder, method);
      }
    }
    assertThat(calls).isGreaterThan(8_000);
  }

  /** Calls a method once for each argument that can be null. */
  private static int calls(StructBuilder<?> builder, Method method)
      throws ReflectiveOperationException {
    Class<?>[] types = method.getParameterTypes();
    boolean byIndex = types.length > 0 && method.getDeclaringClass() == StructBuilder.class;
    if (byIndex || method.getDeclaringClass() == Object.class || method.isBridge()) {
      return 0;
    }
    int calls = 0;
    for (int i = 0; i < types.length; i++) {
      Object[] arguments = others(types, i);
      if (arguments != null) {
        call(builder, method, arguments);
        calls++;
      }
    }
    return calls;
  }

  private static Object @Nullable [] others(Class<?>[] types, int isNull) {
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = i == isNull ? null : OTHERS.get(types[i]);
      if (i == isNull ? types[i].isPrimitive() : arguments[i] == null) {
        return null;
      }
    }
    return arguments;
  }

  private static void call(StructBuilder<?> builder, Method method, Object[] arguments)
      throws ReflectiveOperationException {
    try {
      method.invoke(builder, arguments);
    } catch (InvocationTargetException e) {
      assertThat(e.getCause())
          .as("%s%s", method, Arrays.toString(arguments))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("NullArgumentsTest.java:");
    }
  }
}
