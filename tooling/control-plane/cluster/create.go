package main

import (
	"context"
	"fmt"
	"net/http"
	"slices"
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

// The groups with a dot that are or were Kubernetes' own, as io.supercargo.check.kind.Kinds has them.
// Others below k8s.io are of projects around it, which define custom resources.
const kubernetesGroups = `admissionregistration.k8s.io apiextensions.k8s.io apiregistration.k8s.io
	auditregistration.k8s.io authentication.k8s.io authorization.k8s.io certificates.k8s.io
	coordination.k8s.io discovery.k8s.io events.k8s.io flowcontrol.apiserver.k8s.io
	internal.apiserver.k8s.io networking.k8s.io node.k8s.io rbac.authorization.k8s.io
	resource.k8s.io scheduling.k8s.io settings.k8s.io storage.k8s.io storagemigration.k8s.io`

// ownedByOthers tells groups of custom resources from those of Kubernetes itself.
func ownedByOthers(apiVersion string) bool {
	group, _, grouped := strings.Cut(apiVersion, "/")
	return grouped && strings.Contains(group, ".") &&
		!slices.Contains(strings.Fields(kubernetesGroups), group)
}
