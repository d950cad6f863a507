#!/usr/bin/env bash
# YAML safety: strings that some reader gets back differently.
#
#   tooling/measure strings [COUNT [SEED]]
#
# Writes a nasty set and COUNT random strings (default: a million) as values and as keys, in lists, objects and lists of lists, and has
# them read back by SnakeYAML (YAML 1.1), snakeyaml-engine (YAML 1.2), Jackson and, where it is on the PATH, kubectl. Takes some minutes.
#
# Last line: strings=… wrong_values=… wrong_keys=…
set -euo pipefail

cd "$MEASURE_ROOT"
rm -f render/target/string-safety.txt
mvn -q -B -pl render -am test -Djacoco.skip -Dtest=StringSafetyTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dsupercargo.strings="${1:-1000000}" ${2:+-Dsupercargo.seed="$2"} >&2 || true
cat render/target/string-safety.txt
