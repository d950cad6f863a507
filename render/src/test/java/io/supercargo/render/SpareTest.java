package io.supercargo.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts are made in an array that the next one takes. */
class SpareTest {
  private static final String SECRET = "line of hunter2\n".repeat(20) + "\u0007";

  @Test
  void no_secret_stays_behind() {
    Resource secret = Secret.of("s", s -> s.stringData("a", SECRET).stringData("b", "hunter2 #"));

    assertThat(Yaml.write(secret)).contains("hunter2");
    assertThat(spare()).doesNotContain("hunter").contains("\0");
    assertThat(Json.write(List.of(secret))).contains("hunter2");
    assertThat(spare()).doesNotContain("hunter").contains("\0");
  }

  private static String spare() {
    return new String(Utf8Buffer.ofSpare(1).bytes(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void what_is_rendered_keeps_its_array() {
    Rendered first = YamlWriter.standard().render(config(1));
    String text = first.text();

    Yaml.write(config(2));

    assertThat(first.text()).isEqualTo(text);
  }

  @Test
  void texts_of_several_threads_do_not_mix() throws Exception {
    List<String> alone = IntStream.range(0, 8).mapToObj(i -> manyTimes(i, 1)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> jobs =
          IntStream.range(0, 8).<Callable<String>>mapToObj(i -> () -> manyTimes(i, 500)).toList();
      for (Future<String> text : threads.invokeAll(jobs)) {
        assertThat(alone).contains(text.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Returns the text if it is the same each time. */
  private static String manyTimes(int i, int times) {
    String first = Yaml.write(config(i));
    for (int n = 1; n < times; n++) {
      assertThat(Yaml.write(List.of(config(i)))).isEqualTo(first);
    }
    return first;
  }

  private static Resource config(int i) {
    return ConfigMap.of("c" + i, c -> c.data("a", String.valueOf(i).repeat(100 * i)));
  }
}
