/**
 * Checks: the API server's verdict on a resource without a server, and what the server would make
 * of it.
 */
@NullMarked
package io.supercargo.check;

import org.jspecify.annotations.NullMarked;
