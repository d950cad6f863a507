package io.supercargo.check.pod;

import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Utf8;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.AppArmorProfile;
import io.supercargo.model.core.v1.PodOS;
import io.supercargo.model.core.v1.PodSecurityContext;
import io.supercargo.model.core.v1.PodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the AppArmor profiles that a pod says by annotations, as it was done before 1.30, where
 * its containers have none.
 */
final class OldProfiles {
  private static final String PREFIX = "container.apparmor.security.beta.kubernetes.io/";
  private static final String LOCALHOST = "localhost/";
  private static final int MAX_BYTES = 4095;

  private OldProfiles() {}

  static void sync(PodSpec.Builder pod, Map<String, String> annotations) {
    boolean windows = pod.get(pod.index("os")) instanceof PodOS os && "windows".equals(os.name());
    if (windows || !hasAny(annotations)) {
      return;
    }
    PodSecurityContext context = (PodSecurityContext) pod.get(pod.index("securityContext"));
    AppArmorProfile ofPod = context == null ? null : context.appArmorProfile();
    for (String field : Containers.lists()) {
      int index = pod.index(field);
      if (pod.get(index) instanceof List<?> containers) {
        List<Object> result = new ArrayList<>(containers.size());
        for (Object each : containers) {
          Struct container = (Struct) each;
          String name = Values.text((String) container.value("name"));
          AppArmorProfile profile = profile(annotations.get(PREFIX + name));
          boolean other = profile != null && !profile.equals(ofPod);
          result.add(other ? with(container, profile) : container);
        }
        pod.setValue(index, result);
      }
    }
  }

  private static boolean hasAny(Map<String, String> annotations) {
    for (String key : annotations.keySet()) {
      if (key.startsWith(PREFIX)) {
        return true;
      }
    }
    return false;
  }

  private static Struct with(Struct container, @Nullable AppArmorProfile profile) {
    StructBuilder<?> builder = container.toBuilder();
    StructBuilder<?> context = builder.edit("securityContext");
    int index = context.index("appArmorProfile");
    if (!context.isSet(index)) {
      context.setValue(index, profile);
    }
    return builder.build();
  }

  private static @Nullable AppArmorProfile profile(@Nullable String annotation) {
    String text = Values.text(annotation);
    if (text.equals("unconfined")) {
      return AppArmorProfile.builder().type("Unconfined").build();
    }
    if (text.equals("runtime/default")) {
      return AppArmorProfile.builder().type("RuntimeDefault").build();
    }
    String name = text.startsWith(LOCALHOST) ? text.substring(LOCALHOST.length()) : "";
    return name.isEmpty() || Text.isPadded(name) || Utf8.length(name) > MAX_BYTES
        ? null
        : AppArmorProfile.builder().type("Localhost").localhostProfile(name).build();
  }
}
