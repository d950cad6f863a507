package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;

/** Every container names its image, without white space around it. */
final class ContainerImage extends Rule<Container, PodScope> {
  ContainerImage() {
    super("container/image");
  }

  @Override
  public void check(Container container, FieldPath at, PodScope scope) {
    String image = Values.text(container.image());
    FieldPath path = at.child("image");
    Declared.CONTAINER_IMAGE_FILLED.check(this, image, path, scope);
    if (scope.pod && Text.isPadded(image)) {
      String expected = "an image without white space around it";
      scope.problems().invalid(this, path, image, expected, "Remove the space.");
    }
  }
}
