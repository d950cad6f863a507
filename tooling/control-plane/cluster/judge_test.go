package main

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// fakeServer knows apps/v1 and answers 201 to everything that is posted.
func fakeServer(t *testing.T) (*judge, *[]string) {
	var posts []string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.Method == http.MethodPost:
			body, _ := io.ReadAll(r.Body)
			posts = append(posts, r.URL.String()+" "+string(body))
			w.WriteHeader(http.StatusCreated)
			io.WriteString(w, `{}`)
		case r.URL.Path == "/apis/apps/v1":
			io.WriteString(w, `{"resources":[{"name":"deployments","kind":"Deployment","namespaced":true},
				{"name":"deployments/scale","kind":"Scale","namespaced":true}]}`)
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(server.Close)
	return &judge{client: &client{server.URL, server.Client()}}, &posts
}

func TestCreateMakesTheNamespaceAndPostsTheTextAsItIs(t *testing.T) {
	judge, posts := fakeServer(t)
	text := "apiVersion: apps/v1\nkind: Deployment\nmetadata: {namespace: shop}\n"
	for range 2 {
		answer, err := judge.create(context.Background(), question{SHA: "1", Text: text})
		if err != nil || answer.SHA != "1" || answer.Verdict.Code != 201 || !*answer.Accept {
			t.Fatalf("%+v, %v", answer, err)
		}
	}
	want := "/apis/apps/v1/namespaces/shop/deployments?dryRun=All&fieldValidation=Strict " + text
	if len(*posts) != 3 || !strings.HasPrefix((*posts)[0], "/api/v1/namespaces ") || (*posts)[1] != want {
		t.Errorf("%q", *posts)
	}
}

func TestKindsThatTheServerLacks(t *testing.T) {
	judge, posts := fakeServer(t)
	for text, decided := range map[string]bool{
		"{apiVersion: apps/v1, kind: Scale}":                        true,
		"{apiVersion: extensions/v1beta1, kind: Ingress}":           true,
		"{apiVersion: networking.k8s.io/v1beta1, kind: Ingress}":    true,
		"{apiVersion: settings.k8s.io/v1alpha1, kind: PodPreset}":   true,
		"{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway}": false,
		"{apiVersion: etworking.k8s.io/v1, kind: Ingress}":          false,
		"{apiVersion: example.com/v1, kind: Shop}":                  false,
		"{}": true,
	} {
		answer, err := judge.create(context.Background(), question{Text: text})
		if err != nil || answer.Verdict.Code != 404 || (answer.Accept != nil) != decided {
			t.Errorf("%s: %+v, %v", text, answer, err)
		}
	}
	if len(*posts) != 0 {
		t.Errorf("%q", *posts)
	}
}

func TestTextThatIsNotYAMLIsRefused(t *testing.T) {
	judge, _ := fakeServer(t)
	answer, err := judge.create(context.Background(), question{Text: "a: ["})
	if err != nil || answer.Verdict.Code != 400 || *answer.Accept {
		t.Errorf("%+v, %v", answer, err)
	}
}

func TestHeadTakesStringsOnly(t *testing.T) {
	got, err := headOf("{apiVersion: v1, kind: Pod, metadata: {name: [a], namespace: 7}}")
	if want := (head{apiVersion: "v1", kind: "Pod"}); err != nil || got != want {
		t.Errorf("%+v, %v", got, err)
	}
}
