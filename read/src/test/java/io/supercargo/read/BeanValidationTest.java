package io.supercargo.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.check.ApiServer;
import io.supercargo.check.bean.ValidResource;
import io.supercargo.finding.Finding;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds Jakarta Validation against the engine and the real server's answers. */
class BeanValidationTest {
  private static ValidatorFactory factory;

  /** The model's accessors have the names of the fields. */
  private static final class Accessors implements GetterPropertySelectionStrategy {
    @Override
    public Optional<String> getProperty(ConstrainableExecutable method) {
      return method.getParameterTypes().length == 0
          ? Optional.of(method.getName())
          : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
      return List.of(property);
    }
  }

  @BeforeAll
  static void start() {
    factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .getterPropertySelectionStrategy(new Accessors())
            .buildValidatorFactory();
  }

  @AfterAll
  static void stop() {
    factory.close();
  }

  @Test
  void the_constraint_of_a_kind_says_what_the_engine_says() throws IOException {
    Validator validator = factory.getValidator();
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (Corpus.Line line : Corpus.lines("real.jsonl", "mutants.jsonl")) {
      Resource resource = resource(line);
      if (resource != null) {
        compared++;
        List<String> engine =
            ApiServer.verdict(resource).list().stream()
                .filter(Finding::refuses)
                .map(Finding::path)
                .sorted()
                .toList();
        List<String> bean =
            validator.validate(resource).stream()
                .filter(v -> v.getConstraintDescriptor().getAnnotation() instanceof ValidResource)
                .map(v -> v.getPropertyPath().toString())
                .sorted()
                .toList();
        if (!engine.stream().distinct().toList().equals(bean.stream().distinct().toList())) {
          differences.add(line.sha() + " engine " + engine + " bean " + bean);
        }
      }
    }
    assertThat(compared).isPositive();
    assertThat(differences).isEmpty();
  }

  @Test
  void no_constraint_of_a_field_fires_on_what_the_server_takes() throws IOException {
    Validator validator = factory.getValidator();
    List<String> alarms = new ArrayList<>();
    int checked = 0;
    for (Corpus.Line line : Corpus.lines("real.jsonl", "mutants.jsonl")) {
      Resource resource = resource(line);
      if (resource != null && (line.code() == 201 || line.code() == 409)) {
        checked += walk(validator, resource.asStruct(), line.sha(), alarms);
      }
    }
    assertThat(checked).isPositive();
    assertThat(alarms).isEmpty();
  }

  private static @Nullable Resource resource(Corpus.Line line) {
    Decoded decoded = Decoder.decode(line.text());
    return decoded.accepted() ? decoded.resource() : null;
  }

  private static int walk(Validator validator, Object value, String sha, List<String> alarms) {
    int count = 0;
    if (value instanceof Struct struct) {
      if (!(struct instanceof Resource)) {
        validator.validate(struct).forEach(v -> alarms.add(sha + " " + struct.schema() + " " + v));
        count++;
      }
      for (int i = 0; i < struct.schema().size(); i++) {
        count += walk(validator, struct.value(i), sha, alarms);
      }
    } else if (value instanceof List<?> list) {
      for (Object element : list) {
        count += walk(validator, element, sha, alarms);
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Object element : map.values()) {
        count += walk(validator, element, sha, alarms);
      }
    }
    return count;
  }
}
