#!/usr/bin/env bash
# Applying: whole processes, ours and kubectl's, on a real API server.
#
#   tooling/measure apply [ROUNDS]
#
# A set of 300 resources in three namespaces: configuration, secrets, accounts, roles, Deployments, Services, Ingresses, autoscalers, disruption
# budgets, network policies. Each round (default: 5) has namespaces of its own, and in turn a small Java program with default flags creates
# the set, delivers it again unchanged, and plans, through the official client, through kubectl's proxy, and through fabric8; "tuned" is with the
# flags that docs/apply.md advises for programs that end soon, on Java 17 or newer; kubectl does the same from YAML. Nobody waits for pods. We have 8 requests at a time, kubectl one unless the row says otherwise; its discovery comes from
# its cache after the first round. With the times: processor time and peak memory of the process (without the server, and without kubectl's proxy),
# and all requests that the server got. Medians.
#
# Then a plan is made in a process of its own and held: the heap after a full collection, less that of the connected client.
#
# Needs a control plane (tooling/control-plane/build), and starts one of its own.
#
# Last line: kubectl_apply=… kubectl_diff=… (their time over ours, for the unchanged set: "kubectl apply --server-side" over our plan and
# apply, "kubectl diff" over our plan, both through the official client) requests_per_resource=… megabytes=… (held by the plan)
set -euo pipefail

cd "$MEASURE_ROOT"
rounds=${1:-5}
plane=$MEASURE_ROOT/tooling/control-plane
if ! binaries=$("$plane/build" --directory); then
  echo "tooling/measure apply: build the control plane first: tooling/control-plane/build" >&2
  exit 1
fi
scratch=$(mktemp -d)
name=measure-$$
trap '"$plane/stop" "$name" > /dev/null; rm -rf "$scratch"' EXIT

mvn -q -B -pl tooling/benchmarks -am package dependency:build-classpath -Dmdep.outputFile=target/classpath -DincludeScope=runtime \
  -DskipTests -Djacoco.skip -Dspotless.check.skip >&2
(cd tooling/benchmarks/target/classes && jar --create --file "$scratch/app.jar" io/supercargo/benchmarks/apply)

# What a user of an adapter has on the class path, and the programs.
classpath() {
  local module jars=$scratch/app.jar
  for module in dsl client-adapter/engine "client-adapter/$1"; do
    jars+=:$(ls "$PWD/$module"/target/supercargo-*-*[0-9T].jar):$(cat "$module/target/classpath")
  done
  tr ':' '\n' <<< "$jars" | awk '!seen[$0]++' | paste -sd:
}

cat > "$scratch/policy.yaml" << 'EOF'
apiVersion: audit.k8s.io/v1
kind: Policy
omitStages: [RequestReceived, ResponseStarted]
rules:
- level: Metadata
  users: [supercargo-admin]
- level: None
EOF
# Each round has Services of its own: more than the usual range of addresses has.
facts=$("$plane/start" --name "$name" -- --service-cluster-ip-range 10.64.0.0/16 \
  --audit-policy-file "$scratch/policy.yaml" --audit-log-path "$scratch/requests.log" --audit-log-maxsize 1000)
kubeconfig=$(sed -n 's/.*"kubeconfig":"\([^"]*\)".*/\1/p' <<< "$facts")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
package=io.supercargo.benchmarks.apply

# Once for nothing: the server's caches, and something that a plan is held of.
official=$(classpath official)
"$java" -cp "$official" "$package.DeliverProgram" official "$kubeconfig" warm apply > /dev/null 2>&1
archive=$scratch/deliver.jsa
"$java" -XX:ArchiveClassesAtExit="$archive" -cp "$official" "$package.DeliverProgram" official "$kubeconfig" warm apply > /dev/null 2>&1
megabytes=$("$java" -cp "$official" "$package.HeldPlan" "$kubeconfig" warm 2> /dev/null)
"$java" -cp "$official" "$package.ApplyRace" "$rounds" "$binaries/kubectl" "$kubeconfig" "$scratch/requests.log" "$scratch" \
  "$megabytes" "$official" "$(classpath kubectl)" "$(classpath fabric8)" "$archive"
