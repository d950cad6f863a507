/** What is sent of what was written. */
@NullMarked
package io.supercargo.apply.project;

import org.jspecify.annotations.NullMarked;
