/** Rules and defaults of networking, configuration and storage. */
@NullMarked
package io.supercargo.check.service;

import org.jspecify.annotations.NullMarked;
