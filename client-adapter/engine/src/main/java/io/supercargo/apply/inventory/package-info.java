/** Which objects of a cluster belong to a set, by the ApplySet convention of Kubernetes. */
@NullMarked
package io.supercargo.apply.inventory;

import org.jspecify.annotations.NullMarked;
