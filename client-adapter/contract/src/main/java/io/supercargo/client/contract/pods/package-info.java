/** Pods that run, or do not, on a real API server without nodes. */
@NullMarked
package io.supercargo.client.contract.pods;

import org.jspecify.annotations.NullMarked;
