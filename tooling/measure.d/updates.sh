#!/usr/bin/env bash
# The verdict on updates, beside that of a real API server.
#
#   tooling/measure updates [--target 1.34] [--services ipv4] [--accounts off] [--answers FILE] IN.jsonl OUT.jsonl
#
# Each line of IN has `sha`, `old` and `new`: may new be applied over old? OUT and the options are those of "agreement".
#
# Last line, where there are verdicts: agreement=… paths=… false_alarms=…
set -euo pipefail
exec bash "$MEASURE_ROOT/tooling/agreement/run" updates "$@"
