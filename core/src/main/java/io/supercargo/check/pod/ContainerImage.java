package io.supercargo.check.pod;

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
    if (image.isEmpty()) {
      scope.problems().required(this, at.child("image"), "an image, such as nginx:1.27");
    } else if (scope.pod && Text.isPadded(image)) {
      String expected = "an image without white space around it";
      scope.problems().invalid(this, at.child("image"), image, expected, "Remove the space.");
    }
  }
}
