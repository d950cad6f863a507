#!/usr/bin/env bash
# What the API server makes of manifests before it stores them, beside what a real one made.
#
#   tooling/measure defaults [--target 1.34] [--services ipv4] [--accounts off] [--answers FILE] IN.jsonl OUT.jsonl
#
# Each line of IN has `sha` and `text`; the text of a line without one is looked for by its sha in the other .jsonl files of the directory.
# OUT gets a line for each, in the same order: {"sha": …, "result": {…}}, the defaulted object without what the server allocates; null
# where the text cannot be decoded.
#
#   --answers FILE    results that count instead of those in IN, by sha
#
# Last line, where there are results: defaults=…
set -euo pipefail
exec bash "$MEASURE_ROOT/tooling/agreement/run" defaults "$@"
