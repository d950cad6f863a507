package io.supercargo.codegen;

/** The package-info of a generated package. */
final class PackageEmitter {
  private PackageEmitter() {}

  static String emit(String packageName) {
    String group = packageName.substring(TypeModel.ROOT.length()).replace('.', '/');
    return """
        /** The types of Kubernetes' API group and version {@code %s}. */
        @NullMarked
        package %s;

        import org.jspecify.annotations.NullMarked;
        """
        .formatted(group, packageName);
  }
}
