package io.supercargo.apply.spi.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers what a test says and remembers the questions. */
final class FakeTransport implements HttpTransport {
  final List<String> questions = new ArrayList<>();
  final List<String> bodies = new ArrayList<>();
  String accept = "";
  boolean closed;
  boolean streamClosed;
  IOException failure;
  InputStream stream;
  private final Map<String, HttpAnswer> answers = new HashMap<>();

  FakeTransport answer(String question, int status, String body) {
    return answer(question, status, Map.of(), body);
  }

  FakeTransport answer(
      String question, int status, Map<String, List<String>> headers, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    answers.put(question, new HttpAnswer(status, headers, bytes));
    return this;
  }

  @Override
  public String description() {
    return "https://server";
  }

  @Override
  public String defaultNamespace() {
    return "shop";
  }

  @Override
  public HttpAnswer send(HttpQuestion question) throws IOException {
    questions.add(question.toString());
    accept = question.accept();
    if (question.body() != null) {
      bodies.add(
          question.contentType() + " " + new String(question.body(), StandardCharsets.UTF_8));
    }
    if (failure != null) {
      throw failure;
    }
    HttpAnswer answer = answers.get(question.toString());
    return answer != null
        ? answer
        : new HttpAnswer(404, Map.of(), "404 page not found\n".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public HttpStream open(HttpQuestion question) throws IOException {
    HttpAnswer answer = send(question);
    return new HttpStream() {
      @Override
      public HttpAnswer head() {
        return new HttpAnswer(answer.status(), answer.headers(), new byte[0]);
      }

      @Override
      public InputStream body() {
        return stream != null ? stream : new ByteArrayInputStream(answer.body());
      }

      @Override
      public void close() {
        streamClosed = true;
      }
    };
  }

  @Override
  public void close() {
    closed = true;
  }
}
