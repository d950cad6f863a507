package io.supercargo.model;

import org.jspecify.annotations.Nullable;

/** Finds the line that set a part of an object, in the builders that remember it. */
final class Sites {
  private @Nullable Object part;
  private @Nullable Site nearest;

  private Sites(StructBuilder<?> root) {
    this.part = root;
  }

  /**
   * Returns where the innermost part on a path was set that remembers its line.
   *
   * @param path as the API server writes it; what does not lead on ends the way
   */
  static @Nullable Site nearest(StructBuilder<?> root, String path) {
    Sites sites = new Sites(root);
    PathReader steps = new PathReader(path);
    try {
      while (sites.part != null && steps.next()) {
        sites.enter(steps);
      }
    } catch (IllegalArgumentException quirk) {
      // Some paths of the server name no field; what lies before is as near as it gets.
      return sites.nearest;
    }
    return sites.nearest;
  }

  private void enter(PathReader step) {
    if (part instanceof StructBuilder<?> builder) {
      part = builder.slot(step.text());
    } else if (part instanceof ListSlot list) {
      int position = step.bracket() ? step.position() : list.size();
      part = position < list.size() ? list.get(position) : null;
    } else if (part instanceof MapSlot map) {
      remember(map.site(step.text()));
      part = map.get(step.text());
    } else {
      part = null;
    }
    if (part instanceof StructBuilder<?> builder) {
      remember(builder.site());
    }
  }

  private void remember(@Nullable Site site) {
    nearest = site == null ? nearest : site;
  }
}
