/** Whether an apply would leave an object as it is, known without asking the server. */
@NullMarked
package io.supercargo.apply.certain;

import org.jspecify.annotations.NullMarked;
