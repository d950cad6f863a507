#!/usr/bin/env bash
# Checking: resources a second on one core, and whether that stays so for large sets.
#
#   tooling/measure checks [ROUNDS]
#
# Sets of 1,000, 10,000 and 100,000 small resources (ConfigMap, ServiceAccount, Deployment and Service of an application, which name each
# other) are checked with every rule, alone and across the set. Of ROUNDS (default: 9) after a warm-up the median of the thread's own
# processor time counts, so that a busy machine does not matter much.
#
# Last line: checks_per_second=… (for 10,000) growth=… (time for a resource of 100,000 over that of 1,000; 1 is linear)
set -euo pipefail

cd "$MEASURE_ROOT"
mvn -q -B -pl tooling/benchmarks -am package -DskipTests -Djacoco.skip -Dspotless.check.skip >&2
classpath=tooling/benchmarks/target/classes:$(cat tooling/benchmarks/target/classpath)
java -Xmx2g -XX:+UseSerialGC -cp "$classpath" io.supercargo.benchmarks.check.CheckScaling "${1:-9}"
