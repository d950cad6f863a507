package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"time"
)

const (
	applyType = "application/apply-patch+yaml"
	manager   = "?fieldManager=supercargo&force=true&fieldValidation=Strict"
)

// Kinds that change how the server treats other objects: no other question meanwhile.
var influential = map[string]bool{
	"LimitRange": true, "ResourceQuota": true, "PriorityClass": true, "RuntimeClass": true,
	"StorageClass": true, "IngressClass": true, "Namespace": true, "APIService": true,
	"CustomResourceDefinition": true, "ValidatingAdmissionPolicy": true,
	"ValidatingAdmissionPolicyBinding": true, "MutatingAdmissionPolicy": true,
	"MutatingAdmissionPolicyBinding": true, "ValidatingWebhookConfiguration": true,
	"MutatingWebhookConfiguration": true,
}

// Admission looks at copies that arrive a little later.
const influenceLasts = 100 * time.Millisecond

// update applies the old text for real and answers what a dry-run apply of the new one would.
func (j *judge) update(ctx context.Context, q question) (answer, error) {
	head, err := headOf(q.Old)
	if err != nil {
		return unanswered(q, "old: %s", err), nil
	}
	path, err := j.collection(ctx, head)
	if err != nil {
		return answer{}, err
	}
	if path == "" {
		return unanswered(q, "old: %s", unknownKind(head).Message), nil
	}
	path += "/" + escape(head.name)
	defer j.reserve(path, head.kind)()
	first, err := j.ask(ctx, http.MethodPatch, path+manager, applyType, []byte(q.Old))
	if err != nil {
		return answer{}, err
	}
	if first.code >= 300 {
		return unanswered(q, "old was refused: %s", newVerdict(first.code, first.body).Message), nil
	}
	second, err := j.ask(ctx, http.MethodPatch, path+manager+"&dryRun=All", applyType, []byte(q.New))
	if err != nil {
		return answer{}, err
	}
	verdict := newVerdict(second.code, second.body)
	return answer{SHA: q.SHA, Verdict: verdict, Accept: verdict.accept()}, j.remove(ctx, path, head.kind)
}

func unanswered(q question, format string, arguments ...any) answer {
	return answer{SHA: q.SHA, Error: fmt.Sprintf(format, arguments...)}
}

// reserve keeps others from the object, and from everything if it matters to everything.
func (j *judge) reserve(path, kind string) (release func()) {
	if influential[kind] {
		j.state.Lock()
		return func() { time.Sleep(influenceLasts); j.state.Unlock() }
	}
	j.state.RLock()
	name, _ := j.names.LoadOrStore(path, &sync.Mutex{})
	name.(*sync.Mutex).Lock()
	return func() { name.(*sync.Mutex).Unlock(); j.state.RUnlock() }
}

// remove deletes the object, also where only a controller would complete that.
func (j *judge) remove(ctx context.Context, path, kind string) error {
	reply, err := j.ask(ctx, http.MethodDelete, path+"?gracePeriodSeconds=0&propagationPolicy=Background", "", nil)
	if err != nil || reply.code == http.StatusNotFound {
		return err
	}
	if reply.code >= 300 {
		return fmt.Errorf("DELETE %s: %s", path, reply.body)
	}
	var left struct {
		Metadata struct{ Finalizers []string }
		Spec     struct{ Finalizers []string }
	}
	if json.Unmarshal(reply.body, &left) != nil {
		return nil
	}
	if len(left.Metadata.Finalizers) > 0 {
		_, err = j.ask(ctx, http.MethodPatch, path, "application/merge-patch+json",
			[]byte(`{"metadata":{"finalizers":null}}`))
	}
	if kind == "Namespace" && len(left.Spec.Finalizers) > 0 && err == nil {
		_, err = j.ask(ctx, http.MethodPut, path+"/finalize", "application/json",
			fmt.Appendf(nil, `{"apiVersion":"v1","kind":"Namespace","metadata":{"name":%q}}`, path[len("/api/v1/namespaces/"):]))
	}
	return err
}
