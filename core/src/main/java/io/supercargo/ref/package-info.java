/**
 * References as values: what a set hands out for a resource, and what names one that exists
 * outside.
 */
@NullMarked
package io.supercargo.ref;

import org.jspecify.annotations.NullMarked;
