package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"time"
)

// options are the flags of "cluster run".
type options struct {
	binaries       string
	root           string
	controllers    bool
	untilStdinEnds bool
	patience       time.Duration
	users          map[string]string
	apiserverFlags []string
}

const attempts = 3

var errPortTaken = errors.New("a port was taken by somebody else")

func parse(arguments []string) (*options, error) {
	o := &options{users: map[string]string{}}
	flags := flag.NewFlagSet("cluster run", flag.ContinueOnError)
	flags.StringVar(&o.binaries, "binaries", "", "directory of etcd, kube-apiserver, kube-controller-manager")
	flags.StringVar(&o.root, "root", "", "where to make the directory of this cluster (default: the system's)")
	flags.BoolVar(&o.controllers, "controllers", false, "run kube-controller-manager too")
	flags.BoolVar(&o.untilStdinEnds, "until-stdin-ends", false, "stop when standard input ends, so with its parent")
	flags.DurationVar(&o.patience, "patience", 3*time.Minute, "how long to wait until the server is ready")
	flags.Func("user", "`NAME[=GROUP]`: a user with a bearer token; may be repeated", func(text string) error {
		name, group, _ := strings.Cut(text, "=")
		if strings.ContainsAny(text, "\",\n") || name == "" {
			return errors.New("not the name of a user")
		}
		o.users[name] = group
		return nil
	})
	if err := flags.Parse(arguments); err != nil {
		return nil, err
	}
	if o.binaries == "" {
		return nil, errors.New("--binaries is missing")
	}
	o.apiserverFlags = flags.Args()
	return o, nil
}

// run starts a cluster, prints its facts and keeps it until ctx is done or a part of it ends.
func run(ctx context.Context, arguments []string) error {
	o, err := parse(arguments)
	if errors.Is(err, flag.ErrHelp) {
		return nil
	}
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if o.untilStdinEnds {
		go func() {
			io.Copy(io.Discard, os.Stdin)
			cancel()
		}()
	}
	for attempt := 1; ; attempt++ {
		err = runOnce(ctx, o)
		if !errors.Is(err, errPortTaken) || attempt == attempts {
			return err
		}
	}
}

func runOnce(ctx context.Context, o *options) error {
	state, err := newState(o.root)
	if err != nil {
		return err
	}
	defer state.remove()
	c := &cluster{options: o, state: state}
	defer c.stop()
	begin := time.Now()
	if err := c.start(ctx); err != nil {
		return err
	}
	facts := c.facts()
	facts.ReadyMillis = time.Since(begin).Milliseconds()
	if err := facts.print(os.Stdout); err != nil {
		return err
	}
	return c.wait(ctx)
}

// freePorts finds ports that nobody listens on now.
func freePorts(count int) ([]int, error) {
	ports := make([]int, count)
	for i := range ports {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		defer listener.Close()
		ports[i] = listener.Addr().(*net.TCPAddr).Port
	}
	return ports, nil
}

func loopback(scheme string, port int) string {
	return fmt.Sprintf("%s://127.0.0.1:%d", scheme, port)
}
