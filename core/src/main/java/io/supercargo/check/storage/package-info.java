/** Rules and defaults of storage: claims, volumes and their classes. */
@NullMarked
package io.supercargo.check.storage;

import org.jspecify.annotations.NullMarked;
