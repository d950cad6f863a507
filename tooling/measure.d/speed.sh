#!/usr/bin/env bash
# Rendering: our throughput over that of other libraries.
#
#   tooling/measure speed [ROUNDS]
#
# Six resources, about 250 lines of YAML, to a string, by JMH. Machines are noisy and their noise lasts, so each round (default: 7)
# runs every library for seconds in a JVM of its own, and what counts is the median over the rounds of the ratios within a round.
#
# Last line: fabric8=… official=… jackson_yaml=… jackson_json=…, our throughput over theirs.
set -euo pipefail

cd "$MEASURE_ROOT"
rounds=${1:-7}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

mvn -q -B -pl tooling/benchmarks -am package -DskipTests -Djacoco.skip -Dspotless.check.skip
classpath=tooling/benchmarks/target/classes:$(cat tooling/benchmarks/target/classpath)

for ((round = 1; round <= rounds; round++)); do
  echo "round $round of $rounds" >&2
  java -cp "$classpath" org.openjdk.jmh.Main 'benchmarks.render.RenderBenchmark' -prof gc -rf csv -rff "$scratch/$round.csv" > "$scratch/log" 2>&1 ||
    { cat "$scratch/log" >&2; exit 1; }
done

# One line each of round, benchmark, operations a second and bytes an operation.
awk -F, 'FNR == 1 { round++; next }
  { gsub(/"/, ""); name = $1; sub(/.*RenderBenchmark\./, "", name) }
  name !~ /:/ { print round, name, "ops", $5 }
  name ~ /gc\.alloc\.rate\.norm/ { sub(/:.*/, "", name); print round, name, "bytes", $5 }' "$scratch"/*.csv > "$scratch/all"

awk '
  function median(list, n,   i, j, t) {
    for (i = 2; i <= n; i++) for (j = i; j > 1 && list[j] < list[j - 1]; j--) { t = list[j]; list[j] = list[j - 1]; list[j - 1] = t }
    return n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
  }
  $3 == "ops" { ops[$1, $2] = $4; rounds = $1 > rounds ? $1 : rounds; if (!($2 in seen)) { seen[$2]; order[++count] = $2 } }
  $3 == "bytes" { bytes[$2] = $4 }
  END {
    printf "%-18s %12s %12s %10s\n", "", "operations/s", "KB a render", "our ratio"
    for (k = 1; k <= count; k++) {
      name = order[k]
      for (r = 1; r <= rounds; r++) { rate[r] = ops[r, name]; ratio[r] = ops[r, "supercargo"] / ops[r, name] }
      figure[name] = median(ratio, rounds)
      printf "%-18s %12.0f %12.1f %10.2f\n", name, median(rate, rounds), bytes[name] / 1024, figure[name]
    }
    printf "fabric8=%.1f official=%.1f jackson_yaml=%.1f jackson_json=%.2f\n", figure["fabric8"], figure["official"], figure["jacksonYaml"], figure["jacksonJson"]
  }' "$scratch/all"
