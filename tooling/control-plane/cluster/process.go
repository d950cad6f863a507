package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

// process is a child whose output goes to a log file.
type process struct {
	name    string
	command *exec.Cmd
	log     string
	done    chan struct{}
}

// start runs a program. The child cannot outlive this program where the system offers that.
func start(directory, logs, name string, arguments ...string) (*process, error) {
	log := filepath.Join(logs, name+".log")
	out, err := os.OpenFile(log, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return nil, err
	}
	command := exec.Command(filepath.Join(directory, name), arguments...)
	command.Dir, command.Stdout, command.Stderr = logs, out, out
	command.SysProcAttr = diesWithParent()
	p := &process{name, command, log, make(chan struct{})}
	started := make(chan error)
	go func() {
		// Linux ties the death signal to the thread that started the child: keep that thread.
		runtime.LockOSThread()
		defer out.Close()
		err := command.Start()
		started <- err
		if err == nil {
			command.Wait()
			close(p.done)
		}
	}()
	return p, <-started
}

// stop ends the child at once: its data is thrown away, so there is nothing to save.
func (p *process) stop() {
	p.command.Process.Kill()
	<-p.done
}

// failure says why a child ended, with the last lines that it wrote.
func (p *process) failure() error {
	return fmt.Errorf("%s ended (%v):\n%s", p.name, p.command.ProcessState, p.lastLines(20))
}

func (p *process) lastLines(count int) []byte {
	text, _ := os.ReadFile(p.log)
	lines := bytes.Split(bytes.TrimSpace(text), []byte("\n"))
	return bytes.Join(lines[max(0, len(lines)-count):], []byte("\n"))
}

// portTaken tells whether the child ended because somebody else was quicker to take its port.
func (p *process) portTaken() bool {
	return bytes.Contains(p.lastLines(50), []byte("address already in use"))
}
