/** Rules and defaults of roles and their bindings. */
@NullMarked
package io.supercargo.check.rbac;

import org.jspecify.annotations.NullMarked;
