package main

import (
	"context"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestCertificatesAreOfTheAuthority(t *testing.T) {
	authority, err := newAuthority()
	if err != nil {
		t.Fatal(err)
	}
	server, err := authority.server("server", net.IPv4(10, 0, 0, 1))
	if err != nil {
		t.Fatal(err)
	}
	client, err := authority.client("alice", "developers")
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AddCert(authority.certificate)
	for _, name := range []string{"127.0.0.1", "10.0.0.1", "localhost"} {
		if _, err := parsed(t, server).Verify(x509.VerifyOptions{Roots: roots, DNSName: name}); err != nil {
			t.Error(err)
		}
	}
	alice := parsed(t, client)
	_, err = alice.Verify(x509.VerifyOptions{Roots: roots, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}})
	if err != nil || alice.Subject.String() != "CN=alice,O=developers" {
		t.Errorf("%s, %v", alice.Subject, err)
	}
}

func parsed(t *testing.T, c credentials) *x509.Certificate {
	block, _ := pem.Decode(c.certificate)
	certificate, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	return certificate
}

func TestAbandonedStateIsRemovedAndLivingStateIsNot(t *testing.T) {
	root := t.TempDir()
	abandoned, err := newState(root)
	if err != nil {
		t.Fatal(err)
	}
	abandoned.lock.Close()
	living, err := newState(root)
	if err != nil {
		t.Fatal(err)
	}
	next, err := newState(root)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(abandoned.directory); !os.IsNotExist(err) {
		t.Error("the abandoned state is still there")
	}
	if _, err := os.Stat(living.directory); err != nil {
		t.Error(err)
	}
	living.remove()
	next.remove()
	if left, _ := os.ReadDir(root); len(left) > 0 {
		t.Error(left)
	}
}

func TestAServerThatEndsEarlySaysWhy(t *testing.T) {
	binaries := t.TempDir()
	program(t, binaries, "etcd", "exec sleep 60")
	program(t, binaries, "kube-apiserver", "echo unknown flag; exit 1")
	root := t.TempDir()
	err := run(context.Background(), []string{"--binaries", binaries, "--root", root})
	if err == nil || !strings.Contains(err.Error(), "kube-apiserver ended") ||
		!strings.Contains(err.Error(), "unknown flag") {
		t.Error(err)
	}
	if left, _ := os.ReadDir(root); len(left) > 0 {
		t.Error(left)
	}
}

func TestAPortThatIsTakenIsTriedAgain(t *testing.T) {
	binaries := t.TempDir()
	count := filepath.Join(t.TempDir(), "count")
	program(t, binaries, "etcd", "exec sleep 60")
	program(t, binaries, "kube-apiserver", "echo x >>"+count+"; echo bind: address already in use; exit 1")
	err := run(context.Background(), []string{"--binaries", binaries, "--root", t.TempDir()})
	tries, _ := os.ReadFile(count)
	if !errors.Is(err, errPortTaken) || len(tries) != 2*attempts {
		t.Errorf("%q, %v", tries, err)
	}
}

func TestAServerThatIsNeverReadyIsGivenUp(t *testing.T) {
	binaries := t.TempDir()
	program(t, binaries, "etcd", "exec sleep 60")
	program(t, binaries, "kube-apiserver", "echo starting; exec sleep 60")
	begin := time.Now()
	err := run(context.Background(), []string{
		"--binaries", binaries, "--root", t.TempDir(), "--patience", "3s"})
	if err == nil || !strings.Contains(err.Error(), "was not ready") || !strings.Contains(err.Error(), "starting") {
		t.Error(err)
	}
	if time.Since(begin) > 20*time.Second {
		t.Error("children were not stopped")
	}
}

func TestBadFlagsAreRefused(t *testing.T) {
	for _, flags := range [][]string{{}, {"--binaries", "x", "--user", "=a"}, {"--binaries", "x", "--user", "a\"b"}} {
		if err := run(context.Background(), flags); err == nil {
			t.Error(flags)
		}
	}
}

func program(t *testing.T, directory, name, script string) {
	if err := os.WriteFile(filepath.Join(directory, name), []byte("#!/bin/sh\n"+script+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
}
