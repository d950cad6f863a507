package io.supercargo.apply.spi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cluster, as far as the engine needs it. An adapter brings transport and credentials; bodies and
 * meaning are the engine's.
 *
 * <p>Every method blocks until there is an answer, may be called by many threads at a time, and
 * ends with {@link InterruptedException} soon after its thread is interrupted. Adapters do not
 * retry: the engine does. Methods throw
 *
 * <ul>
 *   <li>{@link ApiException} if the server answers with an error, whatever the transport makes of
 *       it;
 *   <li>{@link ConnectionException} if there is no complete answer; whether the server has acted on
 *       the request is not known then.
 * </ul>
 *
 * <p>Trees are ordered maps, lists, strings, booleans, numbers (Long, BigInteger, Double) and null,
 * as {@link io.supercargo.model.Trees} has them, and are not changed by whoever gets them.
 */
public interface ClusterClient extends AutoCloseable {
  /** Returns which cluster this is, for messages: an address, a context or another name. */
  String description();

  /** Returns the namespace of what names none: that of the context, else {@code default}. */
  String defaultNamespace();

  /** Asks for the version of the server. */
  ServerVersion version() throws InterruptedException;

  /** Asks what the server serves at this moment. */
  Discovery discover() throws InterruptedException;

  /** Returns an object, or null if there is none of that name. */
  @Nullable LiveObject get(ObjectKey key) throws InterruptedException;

  /**
   * Returns one page of the objects that a query finds.
   *
   * @throws ApiException with {@link ApiException#isExpired()} if a continue token is too old
   */
  ObjectPage list(ListQuery query) throws InterruptedException;

  /**
   * Applies on the server: the fields of the object become those of the field manager. Unknown
   * fields are refused ({@code fieldValidation=Strict}).
   *
   * @param key names the object; the body says the same
   * @param object apiVersion, kind, metadata and the fields to own; a resourceVersion or uid in the
   *     metadata is a precondition, which is answered with 409 if it does not hold
   * @throws ApiException with {@link ApiException#conflicts()} if other managers own fields with
   *     other values and force is not asked for
   */
  Written apply(ObjectKey key, Map<String, @Nullable Object> object, ApplyOptions options)
      throws InterruptedException;

  /**
   * Creates an object.
   *
   * @throws ApiException 409 with reason {@code AlreadyExists} if there is one of that name
   */
  Written create(ObjectKey key, Map<String, @Nullable Object> object, WriteOptions options)
      throws InterruptedException;

  /**
   * Replaces an object.
   *
   * @param object the whole object; a resourceVersion in its metadata is a precondition
   * @throws ApiException 404 if there is no such object, 409 with reason {@code Conflict} if it has
   *     another resourceVersion
   */
  Written replace(ObjectKey key, Map<String, @Nullable Object> object, WriteOptions options)
      throws InterruptedException;

  /**
   * Changes some fields of an object, as a JSON merge patch (RFC 7386): null removes, lists are
   * replaced.
   *
   * @param patch the fields; a resourceVersion in its metadata is a precondition
   * @throws ApiException 404 if there is no such object, 409 with reason {@code Conflict} if it has
   *     another resourceVersion
   */
  Written merge(ObjectKey key, Map<String, @Nullable Object> patch, WriteOptions options)
      throws InterruptedException;

  /**
   * Deletes an object.
   *
   * @return the object while finalizers or a grace period keep it, or null if it is gone or the
   *     server does not say
   * @throws ApiException 404 if there is no such object, 409 if a precondition does not hold
   */
  @Nullable LiveObject delete(ObjectKey key, DeleteOptions options) throws InterruptedException;

  /**
   * Watches objects. The watch has begun when this returns; the server ends it after some time.
   *
   * @throws ApiException with {@link ApiException#isExpired()} if the resourceVersion of the query
   *     is too old
   */
  Watch watch(WatchQuery query) throws InterruptedException;

  /** Lets go of connections and threads. Open watches end. */
  @Override
  void close();
}
