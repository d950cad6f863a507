/** Rules and defaults of ConfigMaps and Secrets. */
@NullMarked
package io.supercargo.check.config;

import org.jspecify.annotations.NullMarked;
