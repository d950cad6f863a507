package io.supercargo.client.kubectl;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A program that starts a proxy, says where its socket is, and stays. */
final class ProxyHolder {
  private ProxyHolder() {}

  public static void main(String[] arguments) {
    Target target = new Target("one", "https://a:1", "shop");
    System.out.println(KubectlProxy.start(Kubectl.at(Path.of(arguments[0])), target).socket());
    while (true) {
      LockSupport.park();
    }
  }
}
