package io.supercargo.apply.plan;

import static io.supercargo.apply.Samples.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.ConflictPolicy.Answer;
import io.supercargo.model.core.v1.ConfigMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a plan says of fields that others own. */
class ConflictTest extends PlanCase {
  private static final ConfigMap OURS =
      ConfigMap.of("web", c -> c.data("A", "ours").data("B", "ours"));

  @BeforeEach
  void othersHaveFields() throws InterruptedException {
    cluster.apply("editor", config("web", "theirs"));
    cluster.apply("other", ConfigMap.of("web", c -> c.data("B", "theirs")));
  }

  private void on(ConflictPolicy policy) {
    options = PlanOptions.defaults().onConflict(policy);
  }

  @Test
  void stopsAndSaysWhoOwnsWhat() throws InterruptedException {
    Plan plan = plan(OURS);
    assertThat(plan.problems()).hasToString("[CONFLICT ConfigMap shop/web]");
    assertThat(plan)
        .asString()
        .contains("! .data.A belongs to editor")
        .contains("! .data.B belongs to other");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(plan::orThrow)
        .withMessageContaining("ConfigMap shop/web: .data.A belongs to editor, .data.B belongs");
  }

  @Test
  void takesFieldsOverIfAsked() throws InterruptedException {
    on(ConflictPolicy.stop().takingOver(".data.A").takingOver(".data.B"));
    PlannedChange change = change(OURS);
    assertThat(change.action()).isEqualTo(Action.CHANGE);
    assertThat(change.takesOver()).isTrue();
    assertThat(change.conflicts()).hasSize(2);
    on(ConflictPolicy.takeOver());
    assertThat(change(OURS).takesOver()).isTrue();
  }

  @Test
  void leavesFieldsToOthersIfAsked() throws InterruptedException {
    on(ConflictPolicy.stop().leaving(".data"));
    PlannedChange change = change(OURS);
    assertThat(change.action()).isEqualTo(Action.CHANGE);
    assertThat(change.takesOver()).isFalse();
    assertThat(change.body()).containsEntry("data", Map.of());
    on(ConflictPolicy.leave());
    assertThat(change(OURS).body()).containsEntry("data", Map.of());
  }

  @Test
  void decidesFieldByField() throws InterruptedException {
    on(ConflictPolicy.stop().takingOver(".data.A").leaving(".data.B"));
    cluster.delivery().planning(options).apply(io.supercargo.apply.Samples.set(OURS)).orThrow();
    assertThat(cluster.at("ConfigMap", "web", "data"))
        .isEqualTo(Map.of("A", "ours", "B", "theirs"));
    on(ConflictPolicy.stop());
    assertThat(change(OURS).conflicts()).hasSize(1);
  }

  @Test
  void stopsIfOneOfTheFieldsIsNotDecided() throws InterruptedException {
    on(ConflictPolicy.stop().takingOver(".data.A"));
    assertThat(plan(OURS).problems()).hasSize(1);
    on(
        ConflictPolicy.of(
            (key, conflict) ->
                conflict.manager().equals("other") ? Answer.TAKE_OVER : Answer.STOP));
    assertThat(plan(OURS).problems()).hasSize(1);
    on(ConflictPolicy.stop().takingOver(key -> false, ".data"));
    assertThat(plan(OURS).problems()).hasSize(1);
    on(ConflictPolicy.stop().takingOver(key -> key.name().equals("web"), ".data"));
    assertThat(plan(OURS).problems()).isEmpty();
  }
}
