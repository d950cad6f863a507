#!/usr/bin/env bash
# Rendering: our throughput over that of other libraries.
#
#   tooling/measure speed [ROUNDS]
#   tooling/measure speed jmh [ROUNDS]
#
# Six resources, about 250 lines of YAML, to a string. All libraries take turns of 12 ms, counted in processor time of their thread, in
# ROUNDS rounds (default: 200) after a warm-up; what counts is the median over the rounds of the ratios within a round, which a busy
# machine does not change. With jmh, the same by JMH, each library in JVMs of its own, with bytes allocated: needs a quiet machine.
#
# Last line: fabric8=… official=… jackson_yaml=… jackson_json=…, our throughput over theirs; Jackson's JSON writer on the same tree.
set -euo pipefail

cd "$MEASURE_ROOT"
mvn -q -B -pl tooling/benchmarks -am package -DskipTests -Djacoco.skip -Dspotless.check.skip >&2
classpath=tooling/benchmarks/target/classes:$(cat tooling/benchmarks/target/classpath)

if [ "${1:-}" = jmh ]; then
  java -cp "$classpath" org.openjdk.jmh.Main 'benchmarks.render.RenderBenchmark' -f "${2:-3}" -prof gc >&2
  exit
fi

java -cp "$classpath" io.supercargo.benchmarks.render.RenderRace "${1:-200}" 2> /dev/null | awk '
  BEGIN { printf "%-20s %14s %10s\n", "", "operations/s", "our ratio" }
  { printf "%-20s %14d %10.2f\n", $1, $2, $3; ratio[$1] = $3 }
  END {
    printf "fabric8=%.1f official=%.1f jackson_yaml=%.1f jackson_json=%.2f\n",
      ratio["fabric8"], ratio["official"], ratio["jackson_yaml"], ratio["jackson_json_tree"]
  }'
