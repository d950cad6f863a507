package io.supercargo.testing.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * What must be known of a running server.
 *
 * @param given whether somebody gave it, so that it is not ours alone
 */
record Facts(
    URI server,
    String version,
    Path kubeconfig,
    Credentials credentials,
    Map<String, String> tokens,
    boolean given) {}
