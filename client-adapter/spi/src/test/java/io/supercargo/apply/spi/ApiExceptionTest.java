package io.supercargo.apply.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ApiException.Cause;
import io.supercargo.apply.spi.ApiException.Failure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiExceptionTest {
  @Test
  void namesTheManagersOfFieldsInConflict() {
    Cause replicas =
        new Cause(
            "FieldManagerConflict",
            ".spec.replicas",
            "conflict with \"scaler\" with subresource \"scale\" using autoscaling/v1");
    Cause other = new Cause("FieldValueInvalid", "spec", "no");
    ApiException conflict =
        new ApiException(
            Failure.of(409, "Conflict", "Apply failed").because(List.of(replicas, other)));
    assertThat(conflict.conflicts())
        .containsExactly(new FieldConflict("scaler", ".spec.replicas", replicas.message()));
    assertThat(conflict.isConflict()).isTrue();
    assertThat(conflict).hasMessage("Apply failed");
    assertThat(FieldConflict.of(other).manager()).isEmpty();
  }

  @Test
  void tellsWhatIsNotThereFromATypeThatIsNotServed() {
    assertThat(new ApiException(Failure.of(404, "NotFound", "x")).isNotFound()).isTrue();
    assertThat(new ApiException(Failure.of(404, "", "404 page not found")).isNotFound()).isFalse();
  }

  @Test
  void tellsWhatIsTooOldAndHowLongToWait() {
    ApiException gone = new ApiException(Failure.of(410, "Expired", "too old"));
    assertThat(gone.isExpired()).isTrue();
    assertThat(gone.retryAfter()).isNull();
    Failure busy = Failure.of(429, "TooManyRequests", "slow").retryAfter(Duration.ofSeconds(2));
    assertThat(new ApiException(busy).retryAfter()).hasSeconds(2);
    assertThat(new ApiException(busy).failure()).isEqualTo(busy);
    assertThat(new ApiException(busy).reason()).isEqualTo("TooManyRequests");
  }
}
