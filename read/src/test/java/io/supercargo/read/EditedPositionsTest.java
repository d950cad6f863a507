package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.core.v1.Service;
import io.supercargo.set.Entry;
import io.supercargo.set.Manifests;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Edits of a set keep the positions of what they leave alone. */
class EditedPositionsTest {
  private static final String TEXT =
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        clusterIP: None
        ports:
        - name: http
          port: 80
        - name: https
          port: 443
      """;

  private static Entry edited(UnaryOperator<Service> edit) {
    Manifests manifests = ManifestReader.strict().read("s.yaml", TEXT).orThrow();
    return manifests.edit(Service.class, "web", edit).entries().get(0);
  }

  @Test
  void keepPositionsOfWhatIsUntouched() {
    Entry entry = edited(s -> s.with(b -> b.spec(p -> p.clusterIP("10.0.0.7"))));

    assertThat(entry.origin("spec.ports[1].port")).hasToString("s.yaml:10:5");
    assertThat(entry.origin("metadata.name")).hasToString("s.yaml:3:12");
  }

  @Test
  void giveTheSurroundingsOfWhatWasChangedOrMoved() {
    Entry changed = edited(s -> s.with(b -> b.spec(p -> p.clusterIP("10.0.0.7"))));
    assertThat(changed.origin("spec.clusterIP")).hasToString("s.yaml:4:1");
    Entry moved = edited(s -> s.with(b -> b.spec(p -> p.ports(s.spec().ports().subList(1, 2)))));

    assertThat(moved.origin("spec.ports[0].port")).hasToString("s.yaml:6:3");
    assertThat(moved.origin("spec.ports[9].port")).hasToString("s.yaml:6:3");
  }
}
