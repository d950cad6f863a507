package io.supercargo.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final String SIXTY =
      "a234567890b234567890c234567890d234567890e234567890f234567890";

  private static void holds(Function<String, String> format, String... texts) {
    for (String text : texts) {
      assertThat(format.apply(text)).as("problem with \"%s\"", text).isNull();
    }
  }

  private static void fails(Function<String, String> format, String... texts) {
    for (String text : texts) {
      assertThat(format.apply(text)).as("problem with \"%s\"", text).isNotBlank();
    }
  }

  @Test
  void labelsAreShortLowerCaseWords() {
    holds(Formats::label, "a", "0", "web-1", "1a", SIXTY + "abc");
    fails(Formats::label, "", "-a", "a-", "A", "a.b", "a_b", "ä", SIXTY + "abcd");
    holds(Formats::label1035, "a", "web-1", SIXTY + "abc");
    fails(Formats::label1035, "", "1a", "a-", "Ab", SIXTY + "abcd");
  }

  @Test
  void subdomainsAreLabelsJoinedByDots() {
    String long253 = (SIXTY + ".").repeat(4) + "abcdefghi";
    holds(Formats::subdomain, "a", "a.b", "a-b.c1", SIXTY + SIXTY, long253);
    fails(Formats::subdomain, "", ".", "a.", ".a", "a..b", "a.-b", "A.b", "a_b", long253 + "j");
    holds(Formats::subdomainWithUnderscore, "_a.b_c", "a", "_tcp.x-y");
    fails(Formats::subdomainWithUnderscore, "", "__a", "a_", "a.", "_", "-a", "A", "a b");
    holds(Formats::wildcard, "*.example.com", "*.a");
    fails(Formats::wildcard, "*", "*.", "a.b", "*a.b", "*.*.b", "*." + long253);
  }

  @Test
  void qualifiedNamesMayHaveADomain() {
    holds(Formats::qualifiedName, "a", "A_b.c-D", "example.com/Name", SIXTY + "abc");
    fails(Formats::qualifiedName, "", "/", "a/", "/a", "a/b/c", "A/b", "_a", "a_", "a b");
    fails(Formats::qualifiedName, SIXTY + "abcd", (SIXTY + ".").repeat(5) + "a/b");
    holds(Formats::qualifiedNameAnyCase, "EXAMPLE.com/Name");
    holds(Formats::labelValue, "", "a", "A_b.c-D", SIXTY + "abc");
    fails(Formats::labelValue, "-", "a-", "a/b", "a b", SIXTY + "abcd");
  }

  @Test
  void portNamesHaveALetterAndSingleDashes() {
    holds(Formats::portName, "http", "a", "1a", "web-1", "abcdefghijklmno");
    fails(Formats::portName, "", "80", "-a", "a-", "a--b", "Http", "a_b", "abcdefghijklmnop");
  }

  @Test
  void environmentNamesArePrintable() {
    holds(Formats::envName, "A", "1-ü".substring(0, 2), "a b", "..");
    fails(Formats::envName, "", "a=b", "ä", "a\tb", "\u007f");
    holds(Formats::strictEnvName, "A", "_a.b-c1", "-");
    fails(Formats::strictEnvName, "", "1a", "a b", ".", "..", "..a", "a=b");
  }

  @Test
  void configKeysAreFileNames() {
    holds(Formats::configKey, "a", "A_b-c.1", ".a", "a..b", "x".repeat(253));
    fails(Formats::configKey, "", ".", "..", "..a", "a b", "a/b", "x".repeat(254));
  }

  @Test
  void smallFormats() {
    holds(Formats::headerName, "X-Header-1");
    fails(Formats::headerName, "", "a b", "a_b");
    holds(Formats::percent, "0%", "250%");
    fails(Formats::percent, "", "%", "5", "5%%", "-5%", "1.5%");
    holds(Formats::pathSegment, "", "a:b", "...");
    fails(Formats::pathSegment, ".", "..", "a/b", "a%b");
  }

  @Test
  void pathsDoNotLeadOut() {
    holds(Formats::noBackstep, "", "/a", "a..b/..c", "a/./b");
    fails(Formats::noBackstep, "..", "../a", "a/..", "a/../b");
    holds(Formats::localPath, "a/b", "..a");
    fails(Formats::localPath, "/a", "a/..");
    holds(Formats::visibleLocalPath, "a/..b");
    fails(Formats::visibleLocalPath, "..a", "/a", "a/../b");
    holds(Formats::domainPrefixedPath, "acme.io/foo", "a/b/c~%");
    fails(Formats::domainPrefixedPath, "", "a", "/a", "a/", "A/b", "a/b c");
  }
}
