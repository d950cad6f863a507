/** What an apply would do. */
@NullMarked
package io.supercargo.apply.plan;

import org.jspecify.annotations.NullMarked;
