#!/usr/bin/env bash
# The verdict on manifests, beside that of a real API server.
#
#   tooling/measure agreement [--target 1.34] [--services ipv4] [--accounts off] [--answers FILE] IN.jsonl OUT.jsonl
#
# Each line of IN has `sha` and `text`, a manifest in YAML or JSON. OUT gets a line for each, in the same order:
# {"sha": …, "accept": true or false, "fields": [paths]}, the paths of the fields because of which it is refused. `accept` is null where
# a line has no text, or no JSON at all.
#
#   --target VERSION  that of the server, 1.30 to 1.36; default: the newest
#   --services ipv4|ipv6|both|unknown
#                     the families of the cluster's addresses for Services; default: ipv4, that of the corpus, whose README says so
#   --accounts on|off whether a Pod that names no service account is given one; default: off, as on the corpus' server
#   --answers FILE    verdicts that count instead of those in IN, by sha; of lines with a `version`, those of the target
#
# Last line, where there are verdicts (`accept` and `verdict`, as in the corpus; those that are null do not count):
# agreement=… (the same verdict) paths=… (the same fields, of refusals with code 422) false_alarms=… (refused here, accepted there).
# Above it stands every difference.
set -euo pipefail
exec bash "$MEASURE_ROOT/tooling/agreement/run" agreement "$@"
