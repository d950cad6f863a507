/** From the nodes of a document to resources, and what is wrong on the way. */
@NullMarked
package io.supercargo.read.internal;

import org.jspecify.annotations.NullMarked;
