package io.supercargo.check.bean;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The API server takes the resource: every rule of {@link io.supercargo.check.ApiServer} holds for
 * the newest version. Each finding becomes a violation at its property path.
 *
 * <p>Every kind of the model carries it, so {@code @Valid} on a field that holds one is enough.
 */
@Documented
@Constraint(validatedBy = ResourceValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface ValidResource {
  /** Returns the message of a violation where no finding gives one. */
  String message() default "the API server refuses this resource";

  /** Returns the groups in which it is checked. */
  Class<?>[] groups() default {};

  /** Returns what is attached to violations. */
  Class<? extends Payload>[] payload() default {};
}
