package io.supercargo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;

/** Answers questions and counts how many answers are the server's. */
interface Measurement {
  /**
   * Answers one question.
   *
   * @param question a line of the input; an empty object for a line that is no object of JSON
   * @param answer takes the fields behind sha
   */
  void answer(JsonNode question, ObjectNode answer);

  /**
   * Prints every difference and then, if the input had answers of a server, one line of figures.
   */
  void report(PrintStream out);
}
