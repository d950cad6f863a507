package main

import (
	"context"
	"fmt"
	"net/http"
	"strings"
)

// create answers what a dry-run create of the text would.
func (j *judge) create(ctx context.Context, q question) (answer, error) {
	reply, refusal, err := j.dryRun(ctx, q.Text)
	if refusal == nil && err == nil {
		refusal = newVerdict(reply.code, reply.body)
	}
	if err != nil {
		return answer{}, err
	}
	return answer{SHA: q.SHA, Verdict: refusal, Accept: refusal.accept()}, nil
}

// dryRun posts the text; what could not even be posted is refused in the words of kubectl.
func (j *judge) dryRun(ctx context.Context, text string) (reply, *verdict, error) {
	head, err := headOf(text)
	if err != nil {
		return reply{}, &verdict{Code: http.StatusBadRequest, Reason: "BadRequest", Message: err.Error()}, nil
	}
	j.state.RLock()
	defer j.state.RUnlock()
	path, err := j.collection(ctx, head)
	if err != nil {
		return reply{}, nil, err
	}
	if path == "" {
		return reply{}, unknownKind(head), nil
	}
	answer, err := j.ask(ctx, http.MethodPost, path+"?dryRun=All&fieldValidation=Strict", yamlType, []byte(text))
	return answer, nil, err
}

func unknownKind(h head) *verdict {
	message := fmt.Sprintf("no matches for kind %q in version %q", h.kind, h.apiVersion)
	// Another cluster may know the custom resource.
	undecided := ownedByOthers(h.apiVersion)
	return &verdict{Code: http.StatusNotFound, Reason: "NotFound", Message: message, undecided: undecided}
}

// ownedByOthers tells groups of custom resources from those of Kubernetes itself.
func ownedByOthers(apiVersion string) bool {
	group, _, grouped := strings.Cut(apiVersion, "/")
	return grouped && strings.Contains(group, ".") && !strings.HasSuffix(group, ".k8s.io")
}
