package io.supercargo.agreement;

import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Our objects with every field set the way people write them: lambdas, appended elements, single
 * entries, plain Java values.
 */
final class OurSteps {
  private static final List<Class<?>> HANDIEST_FIRST =
      List.of(Consumer.class, String.class, byte[].class, Instant.class);

  private final Map<Class<?>, Map<Integer, Method>> adders = new ConcurrentHashMap<>();

  Struct filled(StructBuilder<?> builder, int depth) {
    Schema schema = builder.schema();
    for (int i = 0; i < schema.size(); i++) {
      if (depth < Samples.DEPTH || schema.type(i).indexOf('o') < 0) {
        set(builder, i, schema.type(i), schema.name(i), depth);
      }
    }
    return builder.build();
  }

  private void set(StructBuilder<?> builder, int index, String type, String name, int depth) {
    if (type.startsWith("{[")) {
      Object element = OurObjects.scalar(type.charAt(2), name);
      List<Object> list = List.of(element, element);
      Map<String, Object> map = new LinkedHashMap<>();
      Samples.KEYS.forEach(key -> map.put(key, list));
      call(method(builder, name, Map.class), builder, map);
    } else if (type.length() > 1) {
      Method adder = adders(builder).get(index);
      for (String key : Samples.KEYS) {
        Class<?>[] parameters = adder.getParameterTypes();
        Object element = argument(type.charAt(1), name, parameters[parameters.length - 1], depth);
        call(adder, builder, type.charAt(0) == '[' ? arguments(element) : arguments(key, element));
      }
    } else {
      Class<?> parameter = parameter(type.charAt(0), name);
      Object value = argument(type.charAt(0), name, parameter, depth);
      call(method(builder, name, parameter), builder, value);
    }
  }

  private static Object[] arguments(Object... arguments) {
    return arguments;
  }

  /** Returns the parameter of the setter that takes what is at hand in Java. */
  private static Class<?> parameter(char code, String name) {
    return switch (code) {
      case 'q' -> String.class;
      case 'x' -> Samples.isNumber(name) ? int.class : String.class;
      case 't', 'm' -> Instant.class;
      case 'y' -> byte[].class;
      case 'l' -> long.class;
      case 'd' -> double.class;
      case 'o' -> Consumer.class;
      case 'a' -> Object.class;
      default -> OurObjects.scalar(code, name).getClass();
    };
  }

  private Object argument(char code, String name, Class<?> parameter, int depth) {
    if (parameter == Consumer.class) {
      Consumer<StructBuilder<?>> fill = nested -> filled(nested, depth + 1);
      return fill;
    }
    return switch (code) {
      case 'q' -> parameter == String.class ? Samples.QUANTITY : OurObjects.scalar(code, name);
      case 'x' -> Samples.isNumber(name) ? Samples.number(name) : Samples.text(name);
      case 't' -> parameter == Instant.class ? Samples.TIME : OurObjects.scalar(code, name);
      case 'm' -> Samples.MICRO_TIME;
      case 'y' -> parameter == byte[].class ? Samples.bytes(name) : OurObjects.scalar(code, name);
      default -> OurObjects.scalar(code, name);
    };
  }

  private static Method method(StructBuilder<?> builder, String field, Class<?> parameter) {
    try {
      return OurObjects.setter(builder, field, parameter);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static void call(Method method, Object target, Object... arguments) {
    try {
      method.invoke(target, arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(method.toString(), e);
    }
  }

  /** Returns the methods that add one element or entry, by the index of the field they add to. */
  private Map<Integer, Method> adders(StructBuilder<?> builder) {
    return adders.computeIfAbsent(builder.getClass(), type -> findAdders(builder));
  }

  private static Map<Integer, Method> findAdders(StructBuilder<?> builder) {
    Map<Integer, Method> found = new ConcurrentHashMap<>();
    for (Method method : candidates(builder.getClass())) {
      for (int index : touched(builder.build().getClass(), method)) {
        boolean list = builder.schema().type(index).startsWith("[");
        if (list == (method.getParameterCount() == 1)) {
          found.merge(index, method, OurSteps::handier);
        }
      }
    }
    return found;
  }

  private static List<Method> candidates(Class<?> builder) {
    return Stream.of(builder.getDeclaredMethods())
        .filter(m -> !m.isBridge() && !m.isVarArgs() && m.getReturnType() == builder)
        .filter(
            m ->
                m.getParameterCount() == 1
                    ? m.getName().startsWith("add") && m.getParameterTypes()[0] != List.class
                    : m.getParameterCount() == 2
                        && !m.getName().startsWith("replace")
                        && !m.getName().equals("unknownField"))
        .toList();
  }

  private static Method handier(Method one, Method two) {
    return rank(one) >= rank(two) ? one : two;
  }

  private static int rank(Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    int position = HANDIEST_FIRST.indexOf(parameters[parameters.length - 1]);
    return position < 0 ? 0 : HANDIEST_FIRST.size() - position;
  }

  private static List<Integer> touched(Class<?> ours, Method method) {
    try {
      StructBuilder<?> fresh = ClientTypes.builder(ours);
      List<Object> arguments = new ArrayList<>();
      for (Class<?> parameter : method.getParameterTypes()) {
        arguments.add(anything(parameter));
      }
      method.invoke(fresh, arguments.toArray());
      List<Integer> touched = new ArrayList<>();
      for (int i = 0; i < fresh.schema().size(); i++) {
        if (fresh.isSet(i)) {
          touched.add(i);
        }
      }
      return touched;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method.toString(), e);
    }
  }

  private static Object anything(Class<?> parameter) throws ReflectiveOperationException {
    if (parameter == Consumer.class) {
      Consumer<Object> nothing = nested -> {};
      return nothing;
    }
    if (parameter == String.class) {
      return "1";
    }
    for (char code : "bildqxtya".toCharArray()) {
      Object sample = OurObjects.scalar(code, "name");
      if (parameter.isInstance(sample)) {
        return sample;
      }
    }
    return parameter == byte[].class ? new byte[0] : ClientTypes.builder(parameter).build();
  }
}
