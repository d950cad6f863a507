package io.supercargo.check.tenant;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.LimitRange;
import io.supercargo.model.core.v1.LimitRangeItem;
import io.supercargo.model.core.v1.LimitRangeSpec;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.NamespaceSpec;
import io.supercargo.model.core.v1.ObjectReference;
import io.supercargo.model.core.v1.ResourceQuota;
import io.supercargo.model.core.v1.ResourceQuotaSpec;
import io.supercargo.model.core.v1.ServiceAccount;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills in what the kinds of this family do not say. */
final class TenantDefaults {
  private static final String NAME_LABEL = "kubernetes.io/metadata.name";
  private static final String FINALIZER = "kubernetes";

  private TenantDefaults() {}

  static Namespace namespace(Namespace namespace) {
    NamespaceSpec.Builder spec =
        namespace.spec() == null ? NamespaceSpec.builder() : namespace.spec().toBuilder();
    List<String> finalizers = new ArrayList<>(Values.list(spec.build().finalizers()));
    if (!finalizers.contains(FINALIZER)) {
      finalizers.add(FINALIZER);
    }
    spec.setValue(spec.index("finalizers"), finalizers);
    Namespace.Builder result = namespace.toBuilder();
    return result.metadata(labelled(namespace.metadata())).spec(spec.build()).build();
  }

  private static @Nullable ObjectMeta labelled(@Nullable ObjectMeta meta) {
    if (meta == null || Values.isEmpty(meta.name())) {
      return meta;
    }
    Map<String, String> labels = new LinkedHashMap<>(Metadata.labelsOf(meta));
    labels.put(NAME_LABEL, Values.text(meta.name()));
    ObjectMeta.Builder result = meta.toBuilder();
    result.setValue(result.index("labels"), labels);
    return result.build();
  }

  static LimitRange limits(LimitRange range) {
    LimitRangeSpec spec = range.spec();
    if (spec == null || spec.limits() == null) {
      return range;
    }
    List<LimitRangeItem> items = new ArrayList<>();
    for (LimitRangeItem item : spec.limits()) {
      items.add(item(item));
    }
    LimitRangeSpec.Builder result = spec.toBuilder();
    result.setValue(result.index("limits"), items);
    return range.toBuilder().spec(result.build()).build();
  }

  private static LimitRangeItem item(LimitRangeItem item) {
    LimitRangeItem.Builder result = item.toBuilder();
    Map<String, Quantity> defaults = item.default_();
    Map<String, Quantity> requests = item.defaultRequest();
    if ("Container".equals(item.type())) {
      defaults = merged(defaults, item.max());
      requests = merged(merged(requests, defaults), item.min());
    }
    result.setValue(result.index("max"), rounded(item.max()));
    result.setValue(result.index("min"), rounded(item.min()));
    result.setValue(result.index("default"), rounded(defaults));
    result.setValue(result.index("defaultRequest"), rounded(requests));
    result.setValue(result.index("maxLimitRequestRatio"), rounded(item.maxLimitRequestRatio()));
    return result.build();
  }

  private static Map<String, Quantity> merged(
      @Nullable Map<String, Quantity> given, @Nullable Map<String, Quantity> others) {
    Map<String, Quantity> result = new LinkedHashMap<>(Values.map(given));
    for (Map.Entry<String, Quantity> other : Values.map(others).entrySet()) {
      result.putIfAbsent(other.getKey(), other.getValue());
    }
    return result;
  }

  private static @Nullable Map<String, Quantity> rounded(@Nullable Map<String, Quantity> amounts) {
    if (amounts == null) {
      return null;
    }
    Map<String, Quantity> result = new LinkedHashMap<>();
    for (Map.Entry<String, Quantity> amount : amounts.entrySet()) {
      result.put(amount.getKey(), Amounts.roundedToMilli(amount.getValue()));
    }
    return result;
  }

  static ResourceQuota quota(ResourceQuota quota) {
    ResourceQuotaSpec spec = quota.spec();
    if (spec == null || spec.hard() == null) {
      return quota;
    }
    ResourceQuotaSpec.Builder result = spec.toBuilder();
    result.setValue(result.index("hard"), rounded(spec.hard()));
    return quota.toBuilder().spec(result.build()).build();
  }

  // Of a reference to a Secret, the server keeps the name.
  static ServiceAccount account(ServiceAccount account) {
    if (account.secrets() == null) {
      return account;
    }
    List<ObjectReference> secrets = new ArrayList<>();
    for (ObjectReference secret : account.secrets()) {
      secrets.add(ObjectReference.builder().name(secret.name()).build());
    }
    ServiceAccount.Builder result = account.toBuilder();
    result.setValue(result.index("secrets"), secrets);
    return result.build();
  }
}
