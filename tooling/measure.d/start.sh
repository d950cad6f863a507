#!/usr/bin/env bash
# Start: the time of a whole process that builds, checks and writes six resources, over that of a program that prints one line.
#
#   tooling/measure start [ROUNDS]
#
# 255 lines of YAML, built with lambdas, checked and written, origins on. Each round (default: 25) runs every program once, in turn; what
# counts is the median over the rounds of the ratios within a round. JDK 17 is JAVA_HOME or the java on the PATH; the newest JDK is that of
# SUPERCARGO_NEWEST_JDK, or the newest below /usr/lib/jvm. All ratios are over the one-line program with default flags on the same JDK.
#
# Beside it: without checks, without origins; fabric8, the official client and Jackson (YAMLMapper) with the same application, which they do
# not check, each with the jars alone that it loads classes from. For each the classes that are loaded, those of them from jars, and the heap
# in use at the end; and the sizes of our jars.
#
# Last line: hello=… (default flags) hello_cds=… (a static class-data archive) hello_aot=… (newest JDK, AOT cache; n/a before JDK 24)
# fabric8=… official=… jackson=… (default flags)
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

# Prints the class path of another library's program: of all jars here, in their order, those that it loads classes from.
classpath_of() {
  local all
  all=$scratch/app.jar:$(cat tooling/benchmarks/target/classpath)
  "$java" -Xlog:class+load -cp "$all" "$package.$1" | sed -n 's/.* source: file:\(.*\.jar\)$/\1/p' | sort -u > "$scratch/used"
  tr ':' '\n' <<< "$all" | grep -Fx -f "$scratch/used" | paste -sd :
}

archives() {
  "$java" -XX:DumpLoadedClassList="$scratch/classes" -cp "$classpath" "$package.SupercargoShop" > /dev/null
  "$java" -Xshare:dump -XX:SharedClassListFile="$scratch/classes" -XX:SharedArchiveFile="$scratch/shop.jsa" -cp "$classpath" > "$scratch/log" 2>&1
  aot=
  if [ -n "$newest" ] && "$newest/bin/java" -XX:AOTCacheOutput="$scratch/shop.aot" -cp "$classpath" "$package.SupercargoShop" > "$scratch/log" 2>&1; then
    aot=yes
  fi
}

# Remembers a program by a name, and what it loads and holds.
program() {
  local name=$1
  shift
  printf '%s\n' "$@" > "$scratch/$name.command"
  names+=("$name")
  "$1" -Xlog:class+load '-Xlog:gc*' "${@:2}" | awk -v name="$name" '
    / source: / { all++ }
    / source: file:/ { own++ }
    /heap +total/ { match($0, /used [0-9]+K/); heap = substr($0, RSTART + 5, RLENGTH - 6) }
    END { print "0", name, all, own + 0, heap == "" ? "-" : sprintf("%.1f", heap / 1024) }' >> "$scratch/all"
}

# Prints round, name and microseconds of one process.
run() {
  local start end command
  mapfile -t command < "$scratch/$1.command"
  start=${EPOCHREALTIME/[^0-9]/}
  "${command[@]}" > /dev/null 2> "$scratch/errors" || { cat "$scratch/errors" >&2; exit 1; }
  end=${EPOCHREALTIME/[^0-9]/}
  echo "$round $1 $((end - start))" >> "$scratch/all"
}

archives
names=()
program hello "$java" -cp "$classpath" "$package.Hello"
program shop "$java" -cp "$classpath" "$package.SupercargoShop"
program without_checks "$java" -Dchecks=false -cp "$classpath" "$package.SupercargoShop"
program without_origins "$java" -Dorigins=false -cp "$classpath" "$package.SupercargoShop"
program archive "$java" -XX:SharedArchiveFile="$scratch/shop.jsa" -cp "$classpath" "$package.SupercargoShop"
program jackson "$java" -cp "$(classpath_of JacksonShop)" "$package.JacksonShop"
program official "$java" -cp "$(classpath_of OfficialShop)" "$package.OfficialShop"
program fabric8 "$java" -cp "$(classpath_of Fabric8Shop)" "$package.Fabric8Shop"
if [ -n "$aot" ]; then
  program newest_hello "$newest/bin/java" -cp "$classpath" "$package.Hello"
  program newest_aot "$newest/bin/java" -XX:AOTCache="$scratch/shop.aot" -cp "$classpath" "$package.SupercargoShop"
fi
for ((round = 1; round <= rounds; round++)); do
  for name in "${names[@]}"; do
    run "$name"
  done
done

ls -l "${jars[@]}" | awk '{ all += $5 } END { printf "core, dsl and render: %.2f MB of jars\n", all / 1e6 }'
awk '
  function median(list, n,   i, j, t) {
    for (i = 2; i <= n; i++) for (j = i; j > 1 && list[j] < list[j - 1]; j--) { t = list[j]; list[j] = list[j - 1]; list[j - 1] = t }
    return n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
  }
  $1 == 0 { order[++count] = $2; held[$2] = sprintf("%8d %8d %8s", $3, $4, $5); next }
  { time[$1, $2] = $3; rounds = $1 }
  END {
    printf "%-16s %8s %8s %8s %8s %8s\n", "", "ms", "ratio", "classes", "of jars", "heap MB"
    for (k = 1; k <= count; k++) {
      name = order[k]
      base = name ~ /^newest/ ? "newest_hello" : "hello"
      for (r = 1; r <= rounds; r++) { ms[r] = time[r, name] / 1000; ratio[r] = time[r, name] / time[r, base] }
      figure[name] = median(ratio, rounds)
      printf "%-16s %8.1f %8.2f %s\n", name, median(ms, rounds), figure[name], held[name]
    }
    aot = "newest_aot" in figure ? sprintf("%.2f", figure["newest_aot"]) : "n/a"
    printf "hello=%.2f hello_cds=%.2f hello_aot=%s", figure["shop"], figure["archive"], aot
    printf " fabric8=%.1f official=%.1f jackson=%.1f\n", figure["fabric8"], figure["official"], figure["jackson"]
  }' "$scratch/all"
