/** What every adapter must do, written once against the SPI; the tests of each adapter run it. */
@NullMarked
package io.supercargo.client.contract;

import org.jspecify.annotations.NullMarked;
