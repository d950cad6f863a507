/** Sets of resources that belong together: manifests. */
@NullMarked
package io.supercargo.set;

import org.jspecify.annotations.NullMarked;
