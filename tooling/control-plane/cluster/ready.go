package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"
)

const pause = 20 * time.Millisecond

// awaitReady returns when the server answers every question that a test may have.
func (c *cluster) awaitReady(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, c.options.patience)
	defer cancel()
	client, err := newClient(c.facts())
	if err != nil {
		return err
	}
	// The namespace is made by a hook that readiness does not wait for.
	for _, path := range []string{"/readyz", "/api/v1/namespaces/default"} {
		if err := c.awaitOK(ctx, client, path); err != nil {
			return err
		}
	}
	body, err := client.get(ctx, "/version")
	if err != nil {
		return err
	}
	var version struct{ GitVersion string }
	err = json.Unmarshal(body, &version)
	c.version = version.GitVersion
	return err
}

func (c *cluster) awaitOK(ctx context.Context, client *client, path string) error {
	ticker := time.NewTicker(pause)
	defer ticker.Stop()
	for {
		if _, err := client.get(ctx, path); err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s was not ready (%w); kube-apiserver wrote:\n%s", path, context.Cause(ctx),
				c.processes[len(c.processes)-1].lastLines(20))
		case <-ticker.C:
		}
		if err := c.endedEarly(); err != nil {
			return err
		}
	}
}

func (c *cluster) endedEarly() error {
	for _, p := range c.processes {
		select {
		case <-p.done:
			if p.portTaken() {
				return errPortTaken
			}
			return p.failure()
		default:
		}
	}
	return nil
}

func (c *client) get(ctx context.Context, path string) ([]byte, error) {
	answer, err := c.send(ctx, http.MethodGet, path, "", nil)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("GET %s: %s: %s", path, answer.Status, body)
	}
	return body, err
}
