/** Documents that nobody has written yet: made by a seed, to ask a server and the engine alike. */
@NullMarked
package io.supercargo.agreement.fresh;

import org.jspecify.annotations.NullMarked;
