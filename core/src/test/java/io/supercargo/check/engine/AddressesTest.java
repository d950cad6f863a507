package io.supercargo.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1", "0.0.0.0", "::", "::1", "2001:db8::1", "1:2:3:4:5:6:7:8"})
  void addressesAreAccepted(String text) {
    assertThat(Addresses.problem(text, true)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fe80::1:2", "1::8", "::2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "64:ff9b::1.2.3.4"})
  void shortenedAddressesAreAccepted(String text) {
    assertThat(Addresses.problem(text, true)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1..2.3", "a.b.c.d", "1.2.3.4 ", ":"})
  void otherTextIsNoAddress(String text) {
    assertThat(Addresses.problem(text, false)).contains("IP address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":::",
        "1::2::3",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "12345::",
        "1:2:3:4:5:6:7:8::",
        "fe80::1%eth0",
        "1:",
        "::g",
        "1:2:3:4:5:1.2.3.4:7",
        "::1.2.3.4.5",
        "1.2.3.4::"
      })
  void otherTextIsNoLongAddress(String text) {
    assertThat(Addresses.parse(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010.0.0.1",
        "10.0.0.01",
        "::ffff:1.2.3.4",
        "::ffff:0102:0304",
        "64:ff9b::1.02.3.4"
      })
  void ambiguousAddressesPassOnOlderServersOnly(String text) {
    assertThat(Addresses.problem(text, false)).isNull();
    assertThat(Addresses.problem(text, true)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.0/8", "0.0.0.0/0", "10.1.2.3/32", "2001:db8::/64", "::/0", "::1/128"})
  void rangesAreAccepted(String text) {
    assertThat(Addresses.rangeProblem(text, true)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.0",
        "10.0.0.0/",
        "10.0.0.0/33",
        "::/129",
        "10.0.0.0/a",
        "/8",
        "10.0.0.0/-1",
        "::/1299"
      })
  void otherTextIsNoRange(String text) {
    assertThat(Addresses.rangeProblem(text, false)).contains("address range");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.1/8",
        "10.0.0.0/08",
        "010.0.0.0/8",
        "2001:db8::1/64",
        "::ffff:1.2.3.4/128"
      })
  void ambiguousRangesPassOnOlderServersOnly(String text) {
    assertThat(Addresses.rangeProblem(text, false)).isNull();
    assertThat(Addresses.rangeProblem(text, true)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "10.1.0.0/16, 10.0.0.0/8, true",
    "10.0.0.0/8, 10.0.0.0/8, false",
    "10.0.0.0/7, 10.0.0.0/8, false",
    "11.0.0.0/16, 10.0.0.0/8, false",
    "2001:db8:1::/48, 2001:db8::/32, true",
    "10.1.0.0/16, ::/0, false",
    "10.1.0.0/16, 0.0.0.0/0, true"
  })
  void aRangeLiesWithinALargerOne(String inner, String outer, boolean within) {
    assertThat(Addresses.isStrictlyWithin(inner, outer)).isEqualTo(within);
  }
}
