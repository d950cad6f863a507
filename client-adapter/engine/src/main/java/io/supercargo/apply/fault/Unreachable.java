package io.supercargo.apply.fault;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Why there was no answer, as far as an exception tells. */
final class Unreachable {
  private Unreachable() {}

  /** Returns what to do about it. */
  static String advice(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException) {
        return "Check the certificate authority of the cluster in the kubeconfig: it does not vouch"
            + " for this server";
      }
      if (cause instanceof ConnectException
          || cause instanceof UnknownHostException
          || cause instanceof NoRouteToHostException) {
        return "Check the address of the cluster in the kubeconfig, and that its server runs";
      }
    }
    return "Apply again when the cluster answers: what is done stays done";
  }
}
