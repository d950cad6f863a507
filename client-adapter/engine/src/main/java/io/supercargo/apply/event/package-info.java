/** What happens during a delivery, as it happens. */
@NullMarked
package io.supercargo.apply.event;

import org.jspecify.annotations.NullMarked;
