/** Jakarta Validation: {@code @Valid} on a resource in anybody's bean gives our findings. */
@NullMarked
package io.supercargo.check.bean;

import org.jspecify.annotations.NullMarked;
