package main

import (
	"bytes"
	"context"
	"encoding/json"

	"sigs.k8s.io/yaml"
)

type object = map[string]any

// defaults answers the object that the server would store, without what it allocates.
func (j *judge) defaults(ctx context.Context, q question) (answer, error) {
	reply, refusal, err := j.dryRun(ctx, q.Text)
	if err != nil {
		return answer{}, err
	}
	if refusal == nil && reply.code >= 300 {
		refusal = newVerdict(reply.code, reply.body)
	}
	if refusal != nil {
		return answer{SHA: q.SHA, Verdict: refusal, Accept: refusal.accept()}, nil
	}
	result, err := withoutAllocated(q.Text, reply.body)
	yes := true
	return answer{SHA: q.SHA, Result: result, Accept: &yes}, err
}

// withoutAllocated leaves out what is not a default: what the server takes from the moment.
func withoutAllocated(text string, body []byte) ([]byte, error) {
	var written, stored object
	if err := yaml.Unmarshal([]byte(text), &written); err != nil {
		return nil, err
	}
	// Numbers stay as the server wrote them.
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.UseNumber()
	if err := decoder.Decode(&stored); err != nil {
		return nil, err
	}
	remove(stored["metadata"], "uid", "creationTimestamp", "managedFields", "resourceVersion", "generation")
	delete(stored, "status")
	switch stored["kind"] {
	case "Service":
		withoutAddresses(stored["spec"], written["spec"])
	case "Job":
		withoutUID(stored)
	}
	return json.Marshal(stored)
}

func withoutAddresses(spec, written any) {
	for _, field := range []string{"clusterIP", "clusterIPs", "healthCheckNodePort"} {
		if at(written, field) == nil {
			remove(spec, field)
		}
	}
	ports, _ := at(spec, "ports").([]any)
	wanted, _ := at(written, "ports").([]any)
	for i, port := range ports {
		if i >= len(wanted) || at(wanted[i], "nodePort") == nil {
			remove(port, "nodePort")
		}
	}
}

// withoutUID removes the labels by which a Job tells its Pods from those of others.
func withoutUID(job object) {
	if manual, _ := at(job, "spec", "manualSelector").(bool); manual {
		return
	}
	for _, path := range [][]string{
		{"metadata", "labels"}, {"spec", "selector", "matchLabels"}, {"spec", "template", "metadata", "labels"},
	} {
		remove(at(job, path...), "controller-uid", "batch.kubernetes.io/controller-uid")
	}
}

func at(value any, path ...string) any {
	for _, step := range path {
		parent, _ := value.(object)
		value = parent[step]
	}
	return value
}

func remove(from any, keys ...string) {
	if o, is := from.(object); is {
		for _, key := range keys {
			delete(o, key)
		}
	}
}
