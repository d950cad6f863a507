/** How far our verdicts, updates and defaults are the API server's, on files of JSON lines. */
@NullMarked
package io.supercargo.agreement;

import org.jspecify.annotations.NullMarked;
