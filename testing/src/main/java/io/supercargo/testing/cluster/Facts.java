package io.supercargo.testing.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a running server.
 *
 * @param kubectl the program of the same version, null if it did not come along
 * @param given whether somebody gave it, so that it is not ours alone
 */
record Facts(
    URI server,
    String version,
    Path kubeconfig,
    Credentials credentials,
    Map<String, String> tokens,
    @Nullable Path kubectl,
    boolean given) {}
