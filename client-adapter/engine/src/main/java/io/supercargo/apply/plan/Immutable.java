package io.supercargo.apply.plan;

import io.supercargo.apply.spi.ApiException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server says when a field of an object cannot be changed. */
final class Immutable {
  private static final List<String> WORDS =
      List.of(
          "immutable", "may not change ", "updates to ", "may not be changed", "cannot change ");

  private Immutable() {}

  static boolean isMeantBy(ApiException error) {
    return error.code() == 422 && (says(error.getMessage()) || !fields(error).isEmpty());
  }

  static String fields(ApiException error) {
    StringBuilder fields = new StringBuilder();
    for (ApiException.Cause cause : error.causes()) {
      if (says(cause.message())) {
        fields.append(fields.length() == 0 ? "" : ", ").append(cause.field());
      }
    }
    return fields.toString();
  }

  private static boolean says(@Nullable String message) {
    return message != null && WORDS.stream().anyMatch(message::contains);
  }
}
