package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.model.meta.v1.LabelSelector;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values that are asked for when the object is built. */
class DeferredValuesTest {
  @Test
  void aDeferredValueIsAskedForWhenTheObjectIsBuilt() {
    Map<String, String> labels = new LinkedHashMap<>();
    LabelSelector.Builder builder = LabelSelector.builder();
    builder.defer(builder.index("matchLabels"), () -> labels.isEmpty() ? null : labels);
    assertThat(builder.build().matchLabels()).isNull();
    labels.put("app", "web");
    LabelSelector built = builder.build();
    labels.put("later", "x");
    assertThat(built.matchLabels()).containsExactly(Map.entry("app", "web"));
    assertThat(builder.matchLabel("more", "y").build().matchLabels()).hasSize(3);
  }

  @Test
  void entriesAreAddedOnTopOfADeferredMap() {
    Map<String, String> labels = new LinkedHashMap<>(Map.of("app", "web"));
    LabelSelector.Builder builder = LabelSelector.builder();
    builder.defer(builder.index("matchLabels"), () -> labels);
    builder.matchLabel("more", "x");
    labels.put("app", "shop");
    labels.put("later", "y");
    assertThat(builder.build().matchLabels())
        .containsExactly(Map.entry("app", "shop"), Map.entry("later", "y"), Map.entry("more", "x"));
    assertThatThrownBy(() -> builder.matchLabel("later", "z"))
        .isInstanceOf(DuplicateKeyException.class);
    builder.replaceMatchLabel("later", "z");
    assertThat(builder.build().matchLabels()).containsEntry("later", "z");
    builder.removeMatchLabel("later");
    labels.put("app", "fixed by the removal");
    assertThat(builder.build().matchLabels())
        .containsExactly(Map.entry("app", "shop"), Map.entry("more", "x"));
  }

  @Test
  void aDeferredValueOfAnotherTypeIsRefused() {
    LabelSelector.Builder builder = LabelSelector.builder();
    builder.defer(builder.index("matchLabels"), () -> "text");
    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }
}
