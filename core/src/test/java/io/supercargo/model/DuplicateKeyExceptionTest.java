package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The message names methods that there are. */
class DuplicateKeyExceptionTest {
  private static final Pattern METHOD = Pattern.compile("(\\w+)\\(");

  @Test
  void everyMapHasTheMethodsThatTheMessageNames() {
    List<String> missing = new ArrayList<>();
    int maps = 0;
    for (StructBuilder<?> builder : EveryBuilder.ofAnyKind()) {
      Schema schema = builder.schema();
      for (int i = 0; i < schema.size(); i++) {
        if (schema.type(i).startsWith("{") && schema.type(i).length() == 2) {
          maps++;
          String message = DuplicateKeyException.ofMap(schema.name(i), "a", null).getMessage();
          missing(builder, message, missing);
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(maps).isGreaterThan(50);
  }

  @Test
  void theListsWhoseElementsMustBeNewHaveTheMethodThatTheMessageNames() {
    List<String> missing = new ArrayList<>();
    StructBuilder<?> container = io.supercargo.model.core.v1.Container.builder();
    for (String list : new String[] {"env", "volumeMounts"}) {
      missing(container, DuplicateKeyException.ofList(list, "a", null).getMessage(), missing);
    }
    StructBuilder<?> pod = io.supercargo.model.core.v1.PodSpec.builder();
    missing(pod, DuplicateKeyException.ofList("containers", "a", null).getMessage(), missing);
    assertThat(missing).isEmpty();
  }

  private static void missing(StructBuilder<?> builder, String message, List<String> missing) {
    Matcher methods = METHOD.matcher(message.substring(message.indexOf(". ")));
    while (methods.find()) {
      String name = methods.group(1);
      boolean there =
          Arrays.stream(builder.getClass().getMethods()).anyMatch(m -> m.getName().equals(name));
      if (!there) {
        missing.add(builder.schema().typeName() + "." + name);
      }
    }
  }
}
