/** Manifests as data, read as the API server reads them. */
@NullMarked
package io.supercargo.read;

import org.jspecify.annotations.NullMarked;
