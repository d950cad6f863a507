package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"time"

	"sigs.k8s.io/yaml"
)

const yamlType = "application/yaml"

// judge asks one server.
type judge struct {
	client     *client
	resources  sync.Map // apiVersion to *served
	namespaces sync.Map // name to *sync.Once
	names      sync.Map // path of an object to *sync.Mutex
	state      sync.RWMutex
}

// head is what a document says about itself; only strings count.
type head struct {
	apiVersion, kind, namespace, name string
}

func newJudge(factsFile string) (*judge, error) {
	text, err := os.ReadFile(factsFile)
	if err != nil {
		return nil, err
	}
	var f facts
	if err := json.Unmarshal(text, &f); err != nil {
		return nil, fmt.Errorf("%s: %w", factsFile, err)
	}
	client, err := newClient(f)
	return &judge{client: client}, err
}

func headOf(text string) (head, error) {
	var document map[string]any
	if err := yaml.Unmarshal([]byte(text), &document); err != nil {
		return head{}, err
	}
	metadata, _ := document["metadata"].(map[string]any)
	word := func(from map[string]any, key string) string {
		value, _ := from[key].(string)
		return value
	}
	return head{word(document, "apiVersion"), word(document, "kind"),
		word(metadata, "namespace"), word(metadata, "name")}, nil
}

// collection is the path to which documents of this kind are posted; "" if the server has no such kind.
func (j *judge) collection(ctx context.Context, h head) (string, error) {
	served, err := j.served(ctx, h.apiVersion)
	if err != nil {
		return "", err
	}
	resource, known := served.kinds[h.kind]
	if !known {
		return "", nil
	}
	if !resource.Namespaced {
		return served.path + "/" + resource.Name, nil
	}
	namespace := h.namespace
	if namespace == "" {
		namespace = "default"
	}
	if err := j.ensureNamespace(ctx, namespace); err != nil {
		return "", err
	}
	return served.path + "/namespaces/" + escape(namespace) + "/" + resource.Name, nil
}

// ensureNamespace makes a namespace once; one whose name is refused stays missing.
func (j *judge) ensureNamespace(ctx context.Context, name string) (err error) {
	once, _ := j.namespaces.LoadOrStore(name, &sync.Once{})
	once.(*sync.Once).Do(func() {
		body, _ := json.Marshal(map[string]any{
			"apiVersion": "v1", "kind": "Namespace", "metadata": map[string]string{"name": name}})
		_, err = j.ask(ctx, http.MethodPost, "/api/v1/namespaces", "application/json", body)
	})
	return err
}

// reply is the server's answer to one request.
type reply struct {
	code int
	body []byte
}

// ask sends a request, again while the server says that it is too busy. A server that hangs up
// twice has panicked over the request, which is a refusal like others.
func (j *judge) ask(ctx context.Context, method, path, contentType string, body []byte) (reply, error) {
	for hungUp := false; ; {
		answer, err := j.client.send(ctx, method, path, contentType, body)
		if errors.Is(err, io.EOF) {
			if hungUp {
				return reply{http.StatusInternalServerError, []byte("the server hung up")}, nil
			}
			hungUp = true
			continue
		}
		if err != nil {
			return reply{}, err
		}
		text, err := io.ReadAll(answer.Body)
		answer.Body.Close()
		if err != nil || answer.StatusCode != http.StatusTooManyRequests {
			return reply{answer.StatusCode, text}, err
		}
		select {
		case <-ctx.Done():
			return reply{}, ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// escape keeps slashes: a namespace "a/b" shall be the server's problem, as it is a client's.
func escape(segment string) string {
	return strings.ReplaceAll(url.PathEscape(segment), "%2F", "/")
}
