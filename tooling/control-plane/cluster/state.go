package main

import (
	"os"
	"path/filepath"
	"syscall"
)

const statePrefix = "supercargo-control-plane-"

// state is the directory of one cluster, locked as long as its program lives.
type state struct {
	directory string
	lock      *os.File
}

// newState makes a directory below root and removes those whose program died without cleaning up.
func newState(root string) (*state, error) {
	if root == "" {
		root = os.TempDir()
	}
	removeAbandoned(root)
	// Locked before it gets the name by which others look for abandoned ones.
	hidden, err := os.MkdirTemp(root, "."+statePrefix)
	if err != nil {
		return nil, err
	}
	lock, err := os.OpenFile(filepath.Join(hidden, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err = syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		return nil, err
	}
	directory := filepath.Join(root, filepath.Base(hidden)[1:])
	return &state{directory, lock}, os.Rename(hidden, directory)
}

func (s *state) file(name string) string {
	return filepath.Join(s.directory, name)
}

func (s *state) remove() {
	os.RemoveAll(s.directory)
	s.lock.Close()
}

func removeAbandoned(root string) {
	locks, _ := filepath.Glob(filepath.Join(root, statePrefix+"*", "lock"))
	for _, name := range locks {
		lock, err := os.OpenFile(name, os.O_RDWR, 0)
		if err != nil {
			continue
		}
		if syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == nil {
			os.RemoveAll(filepath.Dir(name))
		}
		lock.Close()
	}
}
