package io.supercargo.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.model.Timestamp;
import io.supercargo.read.ManifestReader;
import io.supercargo.set.Manifests;
import org.jspecify.annotations.Nullable;

/**
 * Lets a mapper of Jackson 2 write the types of the model as Supercargo does, and read them by the
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
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
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
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      Class<?> raw = type.getRawClass();
      boolean ours = Struct.class.isAssignableFrom(raw) || Resource.class.isAssignableFrom(raw);
      return ours ? new StructDeserializer(raw, reader) : null;
    }
  }
}
