#!/usr/bin/env bash
# Start: the time of a whole process that builds, checks and writes six resources, over that of a program that prints one line.
#
#   tooling/measure start [ROUNDS]
#
# 255 lines of YAML, built with lambdas, checked and written, origins on. Each round (default: 25) runs every program once, in turn; what
# counts is the median over the rounds of the ratios within a round. JDK 17 is JAVA_HOME or the java on the PATH; the newest JDK is that of
# SUPERCARGO_NEWEST_JDK, or the newest below /usr/lib/jvm. All ratios are over the one-line program with default flags on the same JDK.
#
# Beside it: without checks, without origins, loaded classes, heap in use at the end, sizes of the jars.
#
# Last line: hello=… (default flags) hello_cds=… (a static class-data archive) hello_aot=… (newest JDK, AOT cache; n/a before JDK 24)
set -euo pipefail

cd "$MEASURE_ROOT"
rounds=${1:-25}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

mvn -q -B -pl tooling/benchmarks -am package -DskipTests -Djacoco.skip -Dspotless.check.skip >&2

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
newest=${SUPERCARGO_NEWEST_JDK:-$(ls -d /usr/lib/jvm/*-25-* 2> /dev/null | head -1)}
package=io.supercargo.benchmarks.start
(cd tooling/benchmarks/target/classes && jar --create --file "$scratch/app.jar" "${package//.//}")
jars=()
for module in core dsl render; do
  jars+=("$(ls "$module"/target/supercargo-"$module"-*[0-9T].jar)")
done
classpath=$(IFS=:; echo "$scratch/app.jar:${jars[*]}")

archives() {
  "$java" -XX:DumpLoadedClassList="$scratch/classes" -cp "$classpath" "$package.SupercargoShop" > /dev/null
  "$java" -Xshare:dump -XX:SharedClassListFile="$scratch/classes" -XX:SharedArchiveFile="$scratch/shop.jsa" -cp "$classpath" > "$scratch/log" 2>&1
  aot=
  if [ -n "$newest" ] && "$newest/bin/java" -XX:AOTCacheOutput="$scratch/shop.aot" -cp "$classpath" "$package.SupercargoShop" > "$scratch/log" 2>&1; then
    aot=yes
  fi
}

# Prints round, name and microseconds of one process.
run() {
  local name=$1 start end
  shift
  start=${EPOCHREALTIME/[^0-9]/}
  "$@" > /dev/null
  end=${EPOCHREALTIME/[^0-9]/}
  echo "$round $name $((end - start))" >> "$scratch/all"
}

archives
for ((round = 1; round <= rounds; round++)); do
  run hello "$java" -cp "$classpath" "$package.Hello"
  run shop "$java" -cp "$classpath" "$package.SupercargoShop"
  run without_checks "$java" -Dchecks=false -cp "$classpath" "$package.SupercargoShop"
  run without_origins "$java" -Dorigins=false -cp "$classpath" "$package.SupercargoShop"
  run archive "$java" -XX:SharedArchiveFile="$scratch/shop.jsa" -cp "$classpath" "$package.SupercargoShop"
  if [ -n "$aot" ]; then
    run newest_hello "$newest/bin/java" -cp "$classpath" "$package.Hello"
    run newest_aot "$newest/bin/java" -XX:AOTCache="$scratch/shop.aot" -cp "$classpath" "$package.SupercargoShop"
  fi
done

ls -l "${jars[@]}" | awk '{ all += $5 } END { printf "core, dsl and render: %.2f MB of jars\n", all / 1e6 }'
"$java" -Xlog:class+load -cp "$classpath" "$package.SupercargoShop" | awk '/source:/ { all++ } /source: file:/ { own++ } END { printf "classes: %d loaded, %d of them from jars\n", all, own }'
"$java" -Xlog:gc+heap+exit -cp "$classpath" "$package.SupercargoShop" | sed -n 's/.*heap *total \([0-9]*K\), used \([0-9]*K\).*/heap: \2 used of \1/p'

awk '
  function median(list, n,   i, j, t) {
    for (i = 2; i <= n; i++) for (j = i; j > 1 && list[j] < list[j - 1]; j--) { t = list[j]; list[j] = list[j - 1]; list[j - 1] = t }
    return n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
  }
  { time[$1, $2] = $3; rounds = $1; if (!($2 in seen)) { seen[$2]; order[++count] = $2 } }
  END {
    printf "%-16s %8s %8s\n", "", "ms", "ratio"
    for (k = 1; k <= count; k++) {
      name = order[k]
      base = name ~ /^newest/ ? "newest_hello" : "hello"
      for (r = 1; r <= rounds; r++) { ms[r] = time[r, name] / 1000; ratio[r] = time[r, name] / time[r, base] }
      figure[name] = median(ratio, rounds)
      printf "%-16s %8.1f %8.2f\n", name, median(ms, rounds), figure[name]
    }
    aot = "newest_aot" in figure ? sprintf("%.2f", figure["newest_aot"]) : "n/a"
    printf "hello=%.2f hello_cds=%.2f hello_aot=%s\n", figure["shop"], figure["archive"], aot
  }' "$scratch/all"
