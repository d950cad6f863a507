package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
)

// facts is what a client must know; it is printed as one line of JSON.
type facts struct {
	Server            string            `json:"server"`
	Version           string            `json:"version"`
	Kubeconfig        string            `json:"kubeconfig"`
	Authority         string            `json:"certificateAuthority"`
	ClientCertificate string            `json:"clientCertificate"`
	ClientKey         string            `json:"clientKey"`
	Tokens            map[string]string `json:"tokens"`
	Directory         string            `json:"directory"`
	PID               int               `json:"pid"`
	ReadyMillis       int64             `json:"readyMillis"`
}

func (f facts) print(to io.Writer) error {
	return json.NewEncoder(to).Encode(f)
}

// kubeconfig holds the credentials themselves, so that the file can be copied.
func kubeconfig(server string, authority []byte, client credentials) []byte {
	text := base64.StdEncoding.EncodeToString
	return fmt.Appendf(nil, `apiVersion: v1
kind: Config
clusters:
- name: supercargo
  cluster:
    server: %s
    certificate-authority-data: %s
users:
- name: admin
  user:
    client-certificate-data: %s
    client-key-data: %s
contexts:
- name: supercargo
  context: {cluster: supercargo, user: admin}
current-context: supercargo
`, server, text(authority), text(client.certificate), text(client.key))
}
