package io.supercargo.examples;

// region imports
import io.supercargo.check.Checks;
import io.supercargo.diff.Diff;
import io.supercargo.diff.ManifestsDiff;
import io.supercargo.finding.Findings;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.render.DirectoryChanges;
import io.supercargo.render.ManifestDirectory;
import io.supercargo.set.Manifests;
import java.io.IOException;
import java.nio.file.Path;

// endregion

/** What a new version of a set comes to, before any cluster sees it. */
public final class Changes {
  private Changes() {}

  // region next
  /** The shop with another image, and with a claim that cannot be changed so. */
  static Manifests next(Manifests shop) {
    return shop.edit(
            Deployment.class,
            "web",
            d -> d.with(b -> b.container("web", "registry.example.com/shop:1.5.0")))
        .edit(PersistentVolumeClaim.class, "data", c -> c.with(b -> b.readWriteMany("5Gi")));
  }

  // endregion

  // region compare
  static ManifestsDiff compare(Manifests shop, Manifests next) {
    return Diff.between(shop, next);
  }

  // endregion

  // region update
  static Findings update(Manifests shop, Manifests next) {
    return Checks.update(shop, next);
  }

  // endregion

  // region directory
  static DirectoryChanges export(Manifests shop, Path directory) throws IOException {
    return ManifestDirectory.of(directory).write(shop);
  }

  // endregion

  /** Prints what differs, and what the API server would say. */
  public static void main(String[] args) {
    Manifests shop = Shop.shop("registry.example.com/shop:1.4.2", "for-demonstration-only");
    Manifests next = next(shop);
    System.out.println(compare(shop, next));
    System.out.println();
    System.out.println(update(shop, next));
  }
}
