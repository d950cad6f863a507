#!/usr/bin/env bash
# Rendering: our throughput over that of other libraries.
#
#   tooling/measure speed [ROUNDS [JVMS]]
#   tooling/measure speed jmh [JVMS]
#
# Six resources, about 250 lines of YAML, to a string. All libraries take turns of 12 ms, counted in processor time of their thread, in
# ROUNDS rounds (default: 60) after a warm-up; what counts is the median over the rounds of the ratios within a round, which a busy
# machine hardly changes. What the compiler makes of it differs from JVM to JVM, so JVMS of them (default: 5) run one after the other:
# shown are the medians over them, the lowest and the highest ratio. Takes about half a minute a JVM. With jmh, the same by JMH, each
# library in JVMs of its own (default: 3), with bytes allocated: needs a quiet machine.
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

for ((jvm = 0; jvm < ${2:-5}; jvm++)); do
  java -cp "$classpath" io.supercargo.benchmarks.render.RenderRace "${1:-60}" 2> /dev/null
done | LC_ALL=C sort -k1,1 -k3,3n | awk '
  $1 != name { show(); name = $1; jvms = 0 }
  { rates[++jvms] = $2; ratios[jvms] = $3 }
  END {
    show()
    printf "fabric8=%.1f official=%.1f jackson_yaml=%.1f jackson_json=%.2f\n",
      median["fabric8"], median["official"], median["jackson_yaml"], median["jackson_json_tree"]
  }
  # The rows of a name come by their ratios; its rate is that of the JVM with the median ratio.
  function show() {
    if (name == "") {
      printf "%-20s %14s %10s %8s %8s\n", "", "operations/s", "our ratio", "lowest", "highest"
    } else {
      median[name] = ratios[int((jvms + 1) / 2)]
      printf "%-20s %14d %10.2f %8.2f %8.2f\n", name, rates[int((jvms + 1) / 2)], median[name], ratios[1], ratios[jvms]
    }
  }'
