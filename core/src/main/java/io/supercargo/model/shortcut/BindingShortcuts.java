package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.StructBuilder;
import io.supercargo.ref.RoleHandle;
import io.supercargo.ref.ServiceAccountRef;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shorter ways to the fields of a RoleBinding or ClusterRoleBinding.
 *
 * @param <B> the builder that mixes this in
 */
public interface BindingShortcuts<B> {
  /** Sets {@code roleRef: {apiGroup, kind, name}}. */
  default B role(RoleHandle role) {
    Arguments.notNull(role, "role");
    StructBuilder<?> reference = Self.of(this).edit("roleRef");
    reference.setValue(reference.index("apiGroup"), "rbac.authorization.k8s.io");
    reference.setValue(reference.index("kind"), role.kind());
    reference.setValue(reference.index("name"), role.name());
    return Self.with(this, reference);
  }

  /**
   * Adds {@code subjects: [{kind: ServiceAccount, name, namespace}]}. The namespace is the
   * account's; where it names none, that of the binding, or else of the set.
   */
  default B subject(ServiceAccountRef account) {
    Arguments.notNull(account, "account");
    StructBuilder<?> self = Self.of(this);
    StructBuilder<?> subject = self.addElement(self.index("subjects"));
    subject.setValue(subject.index("kind"), "ServiceAccount");
    subject.setValue(subject.index("name"), account.name());
    if (account.namespace() != null) {
      subject.setValue(subject.index("namespace"), account.namespace());
    } else {
      subject.defer(subject.index("namespace"), new OwnNamespace(self));
    }
    return Self.with(this, subject);
  }

  /** The namespace of the binding as it is when it is built. */
  final class OwnNamespace implements Supplier<@Nullable Object> {
    private final StructBuilder<?> binding;

    OwnNamespace(StructBuilder<?> binding) {
      this.binding = binding;
    }

    @Override
    public @Nullable Object get() {
      StructBuilder<?> metadata = binding.edit("metadata");
      return metadata.get(metadata.index("namespace"));
    }
  }
}
