#!/usr/bin/env bash
# YAML safety: strings that some reader gets back differently.
#
#   tooling/measure strings [COUNT [SEED]]
#
# Writes COUNT random strings (default: a million; text, numbers, syntax, any Unicode, and near relatives of a nasty set) as values and as
# keys, in lists, objects and lists of lists, 5,000 in a document, and has them read back by SnakeYAML (YAML 1.1), snakeyaml-engine
# (YAML 1.2), Jackson, and by kubectl: the one on the PATH and the one of the control plane for tests, where they are there. The nasty set
# itself stands in every position. Memory is that of a document, whatever COUNT is.
#
# Last line: strings=… wrong_values=… wrong_keys=…
set -euo pipefail

cd "$MEASURE_ROOT"
kubectl=kubectl
if directory=$(tooling/control-plane/build --directory 2> /dev/null); then
  kubectl+=:$directory/kubectl
fi
rm -f render/target/string-safety.txt
mvn -q -B -pl render -am test -Djacoco.skip -Dtest=StringSafetyTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dsupercargo.kubectl="$kubectl" -Dsupercargo.strings="${1:-1000000}" ${2:+-Dsupercargo.seed="$2"} >&2 || true
cat render/target/string-safety.txt
