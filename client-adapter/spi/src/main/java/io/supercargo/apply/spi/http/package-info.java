/**
 * The half of every adapter that speaks HTTP with the API server: an adapter brings an {@link
 * io.supercargo.apply.spi.http.HttpTransport} only.
 */
@NullMarked
package io.supercargo.apply.spi.http;

import org.jspecify.annotations.NullMarked;
