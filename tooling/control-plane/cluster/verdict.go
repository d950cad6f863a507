package main

import (
	"cmp"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
)

// verdict is what the server said, in the words of the corpus.
type verdict struct {
	Code    int         `json:"code"`
	Reason  string      `json:"reason,omitempty"`
	Message string      `json:"message,omitempty"`
	Causes  [][2]string `json:"causes,omitempty"`

	undecided bool
}

// status is the part of meta/v1 Status that matters here.
type status struct {
	Reason  string
	Message string
	Details struct {
		Causes []struct{ Field, Reason string }
	}
}

func newVerdict(code int, body []byte) *verdict {
	v := &verdict{Code: code}
	if code < 300 {
		return v
	}
	var s status
	if json.Unmarshal(body, &s) != nil {
		v.Message = string(body)
		return v
	}
	v.Reason, v.Message = s.Reason, s.Message
	for _, cause := range s.Details.Causes {
		v.Causes = append(v.Causes, [2]string{cause.Field, cause.Reason})
	}
	// Sorted, as in the corpus: which rule came first is nobody's concern.
	slices.SortFunc(v.Causes, func(a, b [2]string) int {
		return cmp.Or(strings.Compare(a[0], b[0]), strings.Compare(a[1], b[1]))
	})
	return v
}

// What a refusal says that depends on the state of the cluster, not on the document alone.
var stateful = []string{
	"failed to allocate IP", "provided IP is already allocated", "provided port is already allocated",
	"provided port is not in the valid range",
}

// accept is nil where the state of this one cluster decided. A taken name is an acceptance: the
// server looks for it once the document is valid.
func (v *verdict) accept() *bool {
	yes, no := true, false
	switch {
	case v.Code < 300, v.Code == http.StatusConflict:
		return &yes
	case v.undecided, v.Code == http.StatusForbidden, v.Code == http.StatusTooManyRequests:
		return nil
	}
	for _, text := range stateful {
		if strings.Contains(v.Message, text) {
			return nil
		}
	}
	return &no
}
