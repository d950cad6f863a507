/** Rules and defaults of namespaces, accounts, limits and quotas. */
@NullMarked
package io.supercargo.check.tenant;

import org.jspecify.annotations.NullMarked;
