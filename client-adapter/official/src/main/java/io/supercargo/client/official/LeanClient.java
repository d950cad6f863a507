package io.supercargo.client.official;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.KubeConfig;
import io.kubernetes.client.util.credentials.Authentication;
import io.kubernetes.client.util.credentials.ClientCertificateAuthentication;
import io.kubernetes.client.util.credentials.KubeconfigAuthentication;
import io.supercargo.apply.spi.http.Certificates;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The official client without what we do not use of it and what takes most of a cold start: the
 * converters of its models, the authorities of the JVM where the kubeconfig has its own, and Bouncy
 * Castle, by which it reads the key of a client certificate. What a kubeconfig seldom has is left
 * to the official builder.
 */
final class LeanClient extends ApiClient {
  private LeanClient(OkHttpClient http) {
    super(http);
  }

  /** As its super method, without the converters. */
  @Override
  protected void init() {
    verifyingSsl = true;
    authentications = new HashMap<>();
    setUserAgent("Kubernetes Java Client/supercargo");
  }

  /** Returns a client for the current context of a kubeconfig. */
  static ApiClient of(KubeConfig config) throws IOException {
    ClientBuilder builder = ClientBuilder.kubeconfig(config);
    byte[] authority =
        config.getDataOrFileRelative(
            config.getCertificateAuthorityData(), config.getCertificateAuthorityFile());
    byte[] certificate =
        config.getDataOrFileRelative(
            config.getClientCertificateData(), config.getClientCertificateFile());
    byte[] key = config.getDataOrFileRelative(config.getClientKeyData(), config.getClientKeyFile());
    String serverName = config.getTlsServerName();
    boolean unusual = serverName != null && !serverName.isEmpty() || !config.verifySSL();
    return unusual ? builder.build() : of(builder, authority, certificate, key);
  }

  /**
   * Returns a client.
   *
   * @param builder has the address and the credentials
   * @param authority PEM of the certificates to trust, null if there are none
   * @param certificate PEM of the client's certificate, null if it has none
   * @param key PEM of its key
   */
  static ApiClient of(
      ClientBuilder builder,
      byte @Nullable [] authority,
      byte @Nullable [] certificate,
      byte @Nullable [] key) {
    if (authority == null) {
      return builder.build();
    }
    boolean identified = certificate != null && key != null;
    if (!identified && isCertificate(builder.getAuthentication())) {
      return builder.build();
    }
    LeanClient client;
    try {
      KeyManager[] identity =
          certificate != null && key != null ? Certificates.identity(certificate, key) : null;
      client = new LeanClient(http(builder, identity, Certificates.trusting(authority)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // Something that the JVM does not read by itself.
      return builder.build();
    }
    client.setBasePath(withoutSlash(builder.getBasePath()));
    if (!identified) {
      builder.getAuthentication().provide(client);
    }
    return client;
  }

  /** A credential plug-in may give a certificate, too. */
  private static boolean isCertificate(Authentication authentication) {
    return authentication instanceof KubeconfigAuthentication config
        && config.getDelegateAuthentication() instanceof ClientCertificateAuthentication;
  }

  private static OkHttpClient http(
      ClientBuilder builder, KeyManager @Nullable [] identity, TrustManager[] trusted)
      throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(identity, trusted, null);
    return new OkHttpClient.Builder()
        .sslSocketFactory(context.getSocketFactory(), (X509TrustManager) trusted[0])
        .protocols(builder.getProtocols())
        .readTimeout(builder.getReadTimeout())
        .pingInterval(builder.getPingInterval())
        .build();
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
