package io.supercargo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaLabelTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 8, 29, 30, 31, 32, 33, 46, 90})
  void a_name_of_any_length_is_copied_with_its_colon(int length) {
    String name = "n".repeat(length);
    Schema schema = new Schema("core.v1.Test", "s first|i " + name + "|b last");
    byte[] target = new byte[200];

    assertThat(schema.copyLabel(1, 0, target, 5)).isEqualTo(length + 1);
    assertThat(new String(target, 5, length + 1, StandardCharsets.US_ASCII)).isEqualTo(name + ":");
    assertThat(target).startsWith(0, 0, 0, 0, 0);
    assertThat(schema.copyLabel(2, 0, target, 0)).isEqualTo("last:".length());
    assertThat(new String(target, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("last:");
  }

  @ParameterizedTest
  @CsvSource({"1, 4", "31, 4", "32, 4", "33, 4", "200, 4", "2, 30", "2, 31", "32, 46", "40, 46"})
  void blanks_stand_before_the_name(int blanks, int length) {
    String name = "n".repeat(length);
    Schema schema = new Schema("core.v1.Test", "s first|i " + name);
    byte[] target = new byte[400];

    assertThat(schema.copyLabel(1, blanks, target, 3)).isEqualTo(length + 1);
    assertThat(new String(target, 3, blanks + length + 1, StandardCharsets.US_ASCII))
        .isEqualTo(" ".repeat(blanks) + name + ":");
    assertThat(target).startsWith(0, 0, 0);
  }

  @Test
  void a_short_name_needs_no_more_room_than_it_says() {
    Schema schema = new Schema("core.v1.Test", "s name");
    byte[] target = new byte[2 * Schema.LABEL];

    assertThat(schema.copyLabel(0, Schema.LABEL - 10, target, 0)).isEqualTo(5);
  }
}
