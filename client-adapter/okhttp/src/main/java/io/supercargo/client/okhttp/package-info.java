/** OkHttp as the transport of adapters that bring a client of it. */
@NullMarked
package io.supercargo.client.okhttp;

import org.jspecify.annotations.NullMarked;
