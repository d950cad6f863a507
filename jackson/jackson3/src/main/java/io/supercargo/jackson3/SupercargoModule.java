package io.supercargo.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.model.Timestamp;
import io.supercargo.read.ManifestReader;
import io.supercargo.set.Manifests;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets a mapper of Jackson 3 write the types of the model as Supercargo does, and read them by the
 * rules of the API server.
 *
 * <p>A {@code YAMLMapper} tells its users the types of scalars by other rules than the API server
 * ({@code y}, {@code 0o17}, {@code 1_000}) before this module sees them; {@link ManifestReader}
 * reads YAML as the server does.
 */
public final class SupercargoModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  private final transient ManifestReader reader;

  /** Makes a module for which unknown and duplicate fields are errors. */
  public SupercargoModule() {
    this(ManifestReader.strict());
  }

  /**
   * Makes a module.
   *
   * @param reader says how strict to be, and within which limits
   */
  public SupercargoModule(ManifestReader reader) {
    super("supercargo");
    this.reader = reader;
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new StructDeserializers(reader));
    context.addSerializers(new ModelSerializers());
  }

  private static final class ModelSerializers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      Class<?> raw = type.getRawClass();
      boolean ours =
          Struct.class.isAssignableFrom(raw)
              || Resource.class.isAssignableFrom(raw)
              || raw == Manifests.class
              || raw == Quantity.class
              || raw == IntOrString.class
              || raw == Timestamp.class
              || raw == Bytes.class;
      return ours ? new ModelSerializer() : null;
    }
  }

  private static final class StructDeserializers extends Deserializers.Base {
    private final ManifestReader reader;

    StructDeserializers(ManifestReader reader) {
      this.reader = reader;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      Class<?> raw = type.getRawClass();
      return hasDeserializerFor(config, raw) ? new StructDeserializer(raw, reader) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Struct.class.isAssignableFrom(type) || Resource.class.isAssignableFrom(type);
    }
  }
}
