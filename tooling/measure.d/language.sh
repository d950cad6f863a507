#!/usr/bin/env bash
# Language: what lambdas cost, and what it costs that every resource remembers its line.
#
#   tooling/measure language [ROUNDS]
#
# Warm, in turns of 12 ms of processor time, ROUNDS of them (default: 100): an application of six resources built with and without its
# lines; the ways to remember a line, 60 calls deep: a Throwable that is read when somebody asks, one that is read at once, a StackWalker;
# one Deployment by lambdas and by values. Cold, whole processes in turn, a tenth of the rounds and five: that Deployment by lambdas and by
# values; forty lines by Throwables and by a StackWalker.
#
# Last line: origins=… (time with lines over time without) line_at_once=… stack_walker=… (over the Throwable) lambdas=… (over values), and
# of whole processes lambdas_cold=… stack_walker_cold=…
set -euo pipefail

cd "$MEASURE_ROOT"
rounds=${1:-100}
mvn -q -B -pl tooling/benchmarks -am package -DskipTests -Djacoco.skip -Dspotless.check.skip >&2
classpath=tooling/benchmarks/target/classes:$(cat tooling/benchmarks/target/classpath)
package=io.supercargo.benchmarks.language

# Prints a name and the microseconds of a whole process.
process() {
  local start end
  start=${EPOCHREALTIME/[^0-9]/}
  java -cp "$classpath" "$package.$2" > /dev/null
  end=${EPOCHREALTIME/[^0-9]/}
  echo "$1 $((end - start))"
}

{
  java -cp "$classpath" $package.LanguageRace "$rounds" 2> /dev/null
  for ((round = 0; round < rounds / 10 + 5; round++)); do
    process cold_values 'Workload$OfValues'
    process cold_lambdas 'Workload$OfLambdas'
    process cold_throwables 'Remembered$ByThrowable'
    process cold_walker 'Remembered$ByStackWalker'
  done
} | awk '
  function median(list, n,   i, j, t) {
    for (i = 2; i <= n; i++) for (j = i; j > 1 && list[j] < list[j - 1]; j--) { t = list[j]; list[j] = list[j - 1]; list[j - 1] = t }
    return list[int((n + 1) / 2)]
  }
  function cold(name, over,   r) {
    for (r = 1; r <= count[name]; r++) { all[r] = time[name, r] / 1000; quotient[r] = time[name, r] / time[over, r] }
    printf "%-18s %12.1f ms a process\n", name, median(all, count[name])
    return median(quotient, count[name])
  }
  NF == 3 { printf "%-18s %12d a second\n", $1, $2; ratio[$1] = $3 }
  NF == 2 { time[$1, ++count[$1]] = $2 }
  END {
    cold("cold_values", "cold_values")
    lambdas = cold("cold_lambdas", "cold_values")
    cold("cold_throwables", "cold_throwables")
    walker = cold("cold_walker", "cold_throwables")
    printf "origins=%.2f line_at_once=%.1f stack_walker=%.2f lambdas=%.2f lambdas_cold=%.2f stack_walker_cold=%.2f\n",
      1 / ratio["no_origins"], ratio["line_at_once"], ratio["stack_walker"], 1 / ratio["values"], lambdas, walker
  }'
