package io.supercargo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.Schema;
import io.supercargo.model.StructBuilder;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The methods of every builder that edit and remove an element by its key. */
class KeyedListsTest {
  @SuppressWarnings("UnnecessaryLambda") // Handed on by reflection, which takes no method.
  private static final Consumer<Object> NOTHING = nested -> {};

  @Test
  void anElementIsMadeOnceEditedAndRemoved() throws Exception {
    List<String> wrong = new ArrayList<>();
    int edits = 0;
    for (String typeName : ClientTypes.typeNames().values()) {
      Class<?> ours = ClientTypes.ours(typeName);
      StructBuilder<?> empty = ClientTypes.builder(ours);
      for (Method edit : methods(empty, String.class, Consumer.class)) {
        StructBuilder<?> builder = ClientTypes.builder(ours);
        edit.invoke(builder, "one", NOTHING);
        int index = onlyList(builder);
        if (index < 0) {
          continue; // a map of structs
        }
        edits++;
        if (!editsAndRemoves(builder, index, edit)) {
          wrong.add(typeName + "." + edit.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(edits).isGreaterThan(50);
  }

  private static boolean editsAndRemoves(StructBuilder<?> builder, int index, Method edit)
      throws Exception {
    edit.invoke(builder, "one", NOTHING);
    edit.invoke(builder, "two", NOTHING);
    boolean made = size(builder, index) == 2;
    String name = edit.getName();
    String remove = "remove" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    builder.getClass().getMethod(remove, String.class).invoke(builder, "one");
    return made && size(builder, index) == 1;
  }

  private static int size(StructBuilder<?> builder, int index) {
    return ((List<?>) builder.get(index)).size();
  }

  private static List<Method> methods(StructBuilder<?> builder, Class<?>... parameters) {
    return Stream.of(builder.getClass().getDeclaredMethods())
        .filter(method -> !method.isBridge())
        .filter(method -> List.of(method.getParameterTypes()).equals(List.of(parameters)))
        .toList();
  }

  private static int onlyList(StructBuilder<?> builder) {
    Schema schema = builder.schema();
    for (int i = 0; i < schema.size(); i++) {
      if (builder.isSet(i)) {
        return schema.type(i).startsWith("[") ? i : -1;
      }
    }
    return -1;
  }
}
