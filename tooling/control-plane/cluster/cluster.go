package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"os"
	"slices"
	"strconv"
)

const serviceRange = "10.0.0.0/24"

// cluster is one etcd, one kube-apiserver and, if asked for, one kube-controller-manager.
type cluster struct {
	options   *options
	state     *state
	processes []*process
	port      int
	tokens    map[string]string
	version   string
}

func (c *cluster) start(ctx context.Context) error {
	ports, err := freePorts(3)
	if err != nil {
		return err
	}
	c.port = ports[2]
	if err := c.writeCredentials(); err != nil {
		return err
	}
	if err := c.run("etcd", c.etcdFlags(ports[0], ports[1])); err != nil {
		return err
	}
	if err := c.run("kube-apiserver", c.apiserverFlags(ports[0])); err != nil {
		return err
	}
	if err := c.awaitReady(ctx); err != nil {
		return err
	}
	if c.options.controllers {
		return c.run("kube-controller-manager", c.controllerFlags())
	}
	return nil
}

func (c *cluster) run(name string, flags []string) error {
	p, err := start(c.options.binaries, c.state.directory, name, flags...)
	if err == nil {
		c.processes = append(c.processes, p)
	}
	return err
}

func (c *cluster) writeCredentials() error {
	authority, err := newAuthority()
	if err != nil {
		return err
	}
	serving, err := authority.server("kube-apiserver", net.IPv4(10, 0, 0, 1))
	if err != nil {
		return err
	}
	admin, err := authority.client("supercargo-admin", "system:masters")
	if err != nil {
		return err
	}
	private, public, err := newSigningKey()
	if err != nil {
		return err
	}
	file, write := c.state.file, func(name string, content []byte) error {
		return os.WriteFile(c.state.file(name), content, 0o600)
	}
	return errors.Join(
		write("ca.crt", authority.pem),
		serving.write(file("server.crt"), file("server.key")),
		admin.write(file("admin.crt"), file("admin.key")),
		write("accounts.key", private),
		write("accounts.pub", public),
		write("tokens.csv", c.newTokens()),
		write("kubeconfig", kubeconfig(loopback("https", c.port), authority.pem, admin)))
}

func (c *cluster) newTokens() []byte {
	c.tokens = map[string]string{}
	var lines []byte
	for name, group := range c.options.users {
		c.tokens[name] = rand.Text()
		lines = fmt.Appendf(lines, "%s,%s,%s,\"%s\"\n", c.tokens[name], name, name, group)
	}
	return lines
}

func (c *cluster) etcdFlags(clients, peers int) []string {
	client, peer := loopback("http", clients), loopback("http", peers)
	return []string{
		"--data-dir", c.state.file("etcd"),
		"--listen-client-urls", client, "--advertise-client-urls", client,
		"--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer,
		"--initial-cluster", "default=" + peer,
		"--unsafe-no-fsync", "--log-level", "warn",
	}
}

func (c *cluster) apiserverFlags(etcd int) []string {
	file := c.state.file
	flags := []string{
		"--bind-address", "127.0.0.1", "--advertise-address", "127.0.0.1",
		"--secure-port", strconv.Itoa(c.port), "--endpoint-reconciler-type", "none",
		"--etcd-servers", loopback("http", etcd),
		"--cert-dir", file("certificates"),
		"--tls-cert-file", file("server.crt"), "--tls-private-key-file", file("server.key"),
		"--client-ca-file", file("ca.crt"),
		"--authorization-mode", "RBAC",
		"--service-account-issuer", "https://kubernetes.default.svc",
		"--api-audiences", "https://kubernetes.default.svc",
		"--service-account-key-file", file("accounts.pub"),
		"--service-account-signing-key-file", file("accounts.key"),
		"--service-cluster-ip-range", serviceRange,
		"--allow-privileged",
		// Pods shall be judged without the controller that makes their accounts.
		"--disable-admission-plugins", "ServiceAccount",
	}
	if len(c.tokens) > 0 {
		flags = append(flags, "--token-auth-file", file("tokens.csv"))
	}
	return append(flags, c.options.apiserverFlags...)
}

func (c *cluster) controllerFlags() []string {
	file := c.state.file
	return []string{
		"--kubeconfig", file("kubeconfig"),
		"--bind-address", "127.0.0.1", "--secure-port", "0",
		"--leader-elect=false",
		"--use-service-account-credentials",
		"--service-account-private-key-file", file("accounts.key"),
		"--root-ca-file", file("ca.crt"),
		// Without nodes and a cloud these would only taint and evict what tests put there.
		"--controllers", "*,-node-ipam-controller,-node-lifecycle-controller," +
			"-cloud-node-lifecycle-controller,-service-lb-controller,-node-route-controller",
	}
}

func (c *cluster) facts() facts {
	file := c.state.file
	return facts{
		Server:            loopback("https", c.port),
		Version:           c.version,
		Kubeconfig:        file("kubeconfig"),
		Authority:         file("ca.crt"),
		ClientCertificate: file("admin.crt"),
		ClientKey:         file("admin.key"),
		Tokens:            c.tokens,
		Directory:         c.state.directory,
		PID:               os.Getpid(),
	}
}

// wait returns when it is told to stop (no error) or when a process has ended by itself.
func (c *cluster) wait(ctx context.Context) error {
	ended := make(chan *process, len(c.processes))
	for _, p := range c.processes {
		go func() {
			<-p.done
			ended <- p
		}()
	}
	select {
	case <-ctx.Done():
		return nil
	case p := <-ended:
		return p.failure()
	}
}

// stop ends what was started, the last first.
func (c *cluster) stop() {
	for _, p := range slices.Backward(c.processes) {
		p.stop()
	}
}
