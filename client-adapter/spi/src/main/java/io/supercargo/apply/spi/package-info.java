/**
 * What the engine asks of a cluster: adapters implement {@link
 * io.supercargo.apply.spi.ClusterClient}.
 */
@NullMarked
package io.supercargo.apply.spi;

import org.jspecify.annotations.NullMarked;
