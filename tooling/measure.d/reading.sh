#!/usr/bin/env bash
# Reading: our throughput over that of other libraries, and the memory that it takes.
#
#   tooling/measure reading [ROUNDS]
#
# Six resources, 8.4 KB of YAML, by JMH: into typed objects by Supercargo (strict, with the position of every field), fabric8 and the
# official client; into maps by snakeyaml-engine and Jackson; into nodes alone by Supercargo. Each round (default: 5) runs every library
# in a JVM of its own; what counts is the median over the rounds of the ratios within a round. Then 16 MB of the same are read and held.
#
# Last line: typed=… (over the faster Java client) engine=… (over snakeyaml-engine) megabytes_per_megabyte=… (heap held by the resources
# and their positions after a full collection, for each megabyte of YAML).
set -euo pipefail

cd "$MEASURE_ROOT"
rounds=${1:-5}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

mvn -q -B -pl tooling/benchmarks -am package -DskipTests -Djacoco.skip -Dspotless.check.skip >&2
classpath=tooling/benchmarks/target/classes:$(cat tooling/benchmarks/target/classpath)

for ((round = 1; round <= rounds; round++)); do
  echo "round $round of $rounds" >&2
  java -cp "$classpath" org.openjdk.jmh.Main 'benchmarks.read.ReadBenchmark' -f 1 -wi 12 -w 1 -i 4 -r 1 -prof gc -rf csv -rff "$scratch/$round.csv" > "$scratch/log" 2>&1 ||
    { cat "$scratch/log" >&2; exit 1; }
done
java -Xmx1g -cp "$classpath" io.supercargo.benchmarks.read.HeldMemory > "$scratch/held"

# One line each of round, benchmark, operations a second and bytes an operation.
awk -F, 'FNR == 1 { round++; next }
  { gsub(/"/, ""); name = $1; sub(/.*ReadBenchmark\./, "", name) }
  name !~ /:/ { print round, name, "ops", $5 }
  name ~ /gc\.alloc\.rate\.norm/ { sub(/:.*/, "", name); print round, name, "bytes", $5 }' "$scratch"/*.csv > "$scratch/all"

awk -v held="$(cat "$scratch/held")" '
  function median(list, n,   i, j, t) {
    for (i = 2; i <= n; i++) for (j = i; j > 1 && list[j] < list[j - 1]; j--) { t = list[j]; list[j] = list[j - 1]; list[j - 1] = t }
    return n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
  }
  $3 == "ops" { ops[$1, $2] = $4; rounds = $1 > rounds ? $1 : rounds; if (!($2 in seen)) { seen[$2]; order[++count] = $2 } }
  $3 == "bytes" { bytes[$2] = $4 }
  END {
    printf "%-20s %12s %14s %10s\n", "", "operations/s", "MB made per MB", "our ratio"
    for (k = 1; k <= count; k++) {
      name = order[k]
      for (r = 1; r <= rounds; r++) { rate[r] = ops[r, name]; ratio[r] = ops[r, "supercargoTyped"] / ops[r, name] }
      figure[name] = median(ratio, rounds)
      printf "%-20s %12.0f %14.1f %10.2f\n", name, median(rate, rounds), bytes[name] / 8430, figure[name]
    }
    typed = figure["fabric8Typed"] < figure["officialTyped"] ? figure["fabric8Typed"] : figure["officialTyped"]
    printf "typed=%.1f engine=%.1f megabytes_per_megabyte=%s\n", typed, figure["snakeyamlEngineMaps"], held
  }' "$scratch/all"
