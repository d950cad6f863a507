package io.supercargo.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.read.ManifestReader;
import org.jspecify.annotations.Nullable;

/**
 * Lets a mapper of Jackson 2 read the types of the model, by the rules of the API server.
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
