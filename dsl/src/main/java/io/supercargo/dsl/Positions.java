package io.supercargo.dsl;

import io.supercargo.finding.Origin;
import io.supercargo.model.Site;
import io.supercargo.model.StructBuilder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines that set the parts of a resource, looked up where a finding needs one. */
final class Positions implements Function<String, @Nullable Origin> {
  private final StructBuilder<?> builder;
  private final Origin resource;

  Positions(StructBuilder<?> builder, Origin resource) {
    this.builder = builder;
    this.resource = resource;
  }

  @Override
  public @Nullable Origin apply(String path) {
    Site site = builder.site(path);
    return site == null ? null : resource.at(site);
  }
}
