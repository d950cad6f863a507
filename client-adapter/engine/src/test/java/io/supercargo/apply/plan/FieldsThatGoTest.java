package io.supercargo.apply.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.TestCluster;
import io.supercargo.render.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of a manager, of others, what there is, what is sent; and what is left. */
class FieldsThatGoTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'f:a':{}}               | {}             | {'a':1,'b':2}       | {}        | {'b':2}
          {'f:a':{}}               | {}             | {'a':1}             | {'a':2}   | {'a':1}
          {'f:a':{}}               | {'f:a':{}}     | {'a':1}             | {}        | {'a':1}
          {'f:a':{'f:b':{}}}       | {}             | {'a':{'b':1}}       | {}        | {}
          {'f:a':{'f:b':{}}}       | {}             | {'a':{'b':1}}       | {'a':{}}  | {'a':{}}
          {'f:a':{'f:b':{}}}       | {}             | {'a':{'b':1,'c':2}} | {}        | {'a':{'c':2}}
          {'f:a':{'.':{},'f:b':{}}}| {}             | {'a':{'b':1,'c':2}} | {}        | {}
          {'f:a':{'v:\\'x\\'':{}}} | {}             | {'a':['x','y']}     | {}        | {'a':['y']}
          {'f:a':{'v:\\'x\\'':{}}} | {}             | {'a':['x','y']}     | {'a':['x']} | {'a':['x','y']}
          {'f:a':{'k:{\\'n\\':1}':{'.':{},'f:n':{}}}} | {} | {'a':[{'n':1},{'n':2}]} | {'a':[{'n':2}]} | {'a':[{'n':2}]}
          {'f:a':{'k:{\\'n\\':1}':{'.':{},'f:n':{},'f:b':{}}}} | {'f:a':{'k:{\\'n\\':1}':{'f:n':{}}}} | {'a':[{'n':1,'b':2}]} | {} | {'a':[{'n':1}]}
          {'f:a':{'k:{\\'n\\':1}':{'f:b':{}}}} | {} | {'a':[{'n':1,'b':2}]} | {'a':[{'n':1}]} | {'a':[{'n':1}]}
          {'f:a':{'f:b':{}}}       | {}             | {'a':3}             | {}        | {'a':3}
          """)
  void leavesWhatIsSentAndWhatOthersHave(
      String names, String others, String object, String sent, String left) {
    Map<String, Object> rest =
        FieldsThatGo.without(
            TestCluster.tree(names),
            List.of(TestCluster.tree(others)),
            TestCluster.tree(object),
            TestCluster.tree(sent));
    assertThat(Json.writeTree(rest)).isEqualTo(left.replace('\'', '"'));
  }
}
