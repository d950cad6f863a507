package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ImageVolumeSource;

/** A volume of a pod that is an image names the image. */
final class ImageVolume extends Rule<ImageVolumeSource, PodScope> {
  ImageVolume() {
    super("volume/image");
  }

  @Override
  public void check(ImageVolumeSource source, FieldPath at, PodScope scope) {
    if (scope.pod && Values.isEmpty(source.reference())) {
      scope.problems().required(this, at.child("reference"), "an image, such as example/data:1");
    }
  }
}
