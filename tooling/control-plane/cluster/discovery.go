package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
)

// served is what the server knows of one group and version.
type served struct {
	once  sync.Once
	err   error
	path  string
	kinds map[string]resource
}

type resource struct {
	Name       string
	Kind       string
	Namespaced bool
}

func (j *judge) served(ctx context.Context, apiVersion string) (*served, error) {
	entry, _ := j.resources.LoadOrStore(apiVersion, &served{})
	s := entry.(*served)
	s.once.Do(func() { s.err = s.discover(ctx, j, apiVersion) })
	return s, s.err
}

func (s *served) discover(ctx context.Context, j *judge, apiVersion string) error {
	s.path = "/apis/" + escape(apiVersion)
	if !strings.Contains(apiVersion, "/") {
		s.path = "/api/" + escape(apiVersion)
	}
	s.kinds = map[string]resource{}
	reply, err := j.ask(ctx, http.MethodGet, s.path, "", nil)
	if err != nil || reply.code == http.StatusNotFound {
		return err
	}
	if reply.code != http.StatusOK {
		return fmt.Errorf("GET %s: %d: %s", s.path, reply.code, reply.body)
	}
	var list struct{ Resources []resource }
	if err := json.Unmarshal(reply.body, &list); err != nil {
		return err
	}
	for _, r := range list.Resources {
		if !strings.Contains(r.Name, "/") {
			s.kinds[r.Kind] = r
		}
	}
	return nil
}
