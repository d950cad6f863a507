package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

const askUsage = `usage: cluster ask --facts FILE [--mode create|update|defaults] [--workers N] [IN [OUT]]

Sends every line of IN (JSON) to the server and writes one line for each to OUT, in the same order.

  create    {"sha","text"}        a dry-run create         {"sha","verdict","accept"}
  update    {"sha","old","new"}   old applied for real, new with dry run: {"sha","verdict","accept"}
  defaults  {"sha","text"}        a dry-run create         {"sha","result"}, or the verdict of a refusal

Namespaces that documents name are made first. "accept" is null where only the state of this
cluster decided, and where "error" says why there is no answer. FILE holds the line that "cluster run" printed.

`

// question is a line of the input.
type question struct {
	SHA  string `json:"sha"`
	Text string `json:"text"`
	Old  string `json:"old"`
	New  string `json:"new"`
}

// answer is a line of the output.
type answer struct {
	SHA     string          `json:"sha"`
	Result  json.RawMessage `json:"result,omitempty"`
	Verdict *verdict        `json:"verdict,omitempty"`
	Accept  *bool           `json:"accept"`
	Error   string          `json:"error,omitempty"`
}

// job is a question on its way to the output.
type job struct {
	question question
	answer   answer
	err      error
	done     chan struct{}
}

func ask(ctx context.Context, arguments []string) error {
	flags := flag.NewFlagSet("cluster ask", flag.ContinueOnError)
	flags.Usage = func() { fmt.Fprint(flags.Output(), askUsage); flags.PrintDefaults() }
	factsFile := flags.String("facts", "", "the line that \"cluster run\" printed")
	mode := flags.String("mode", "create", "create, update or defaults")
	workers := flags.Int("workers", 6, "how many connections")
	if err := flags.Parse(arguments); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return nil
		}
		return err
	}
	judge, err := newJudge(*factsFile)
	if err != nil {
		return err
	}
	answering, known := map[string]func(context.Context, question) (answer, error){
		"create": judge.create, "update": judge.update, "defaults": judge.defaults,
	}[*mode]
	if !known {
		return errors.New("no such mode: " + *mode)
	}
	in, out, err := files(flags.Args())
	if err != nil {
		return err
	}
	begin := time.Now()
	count, err := pump(ctx, in, out, *workers, answering)
	if err == nil {
		err = out.Close()
	}
	seconds := time.Since(begin).Seconds()
	fmt.Fprintf(os.Stderr, "%d answers in %.1f s, %.0f a second\n", count, seconds, float64(count)/seconds)
	return err
}

func files(arguments []string) (in io.Reader, out io.WriteCloser, err error) {
	in, out = os.Stdin, os.Stdout
	if len(arguments) > 0 && arguments[0] != "-" {
		if in, err = os.Open(arguments[0]); err != nil {
			return nil, nil, err
		}
	}
	if len(arguments) > 1 && arguments[1] != "-" {
		out, err = os.Create(arguments[1])
	}
	return in, out, err
}

// pump lets workers answer while it keeps the order of the lines.
func pump(ctx context.Context, in io.Reader, out io.Writer, workers int,
	answering func(context.Context, question) (answer, error)) (int, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	waiting, ordered := make(chan *job), make(chan *job, 64*workers)
	for range workers {
		go func() {
			for j := range waiting {
				j.answer, j.err = answering(ctx, j.question)
				close(j.done)
			}
		}()
	}
	read := make(chan error, 1)
	go func() {
		defer close(waiting)
		defer close(ordered)
		read <- readQuestions(ctx, in, func(q question) {
			j := &job{question: q, done: make(chan struct{})}
			ordered <- j
			waiting <- j
		})
	}()
	count, err := write(out, ordered, cancel)
	return count, errors.Join(err, <-read)
}

func readQuestions(ctx context.Context, in io.Reader, take func(question)) error {
	lines := bufio.NewReaderSize(in, 1<<20)
	for number := 1; ctx.Err() == nil; number++ {
		line, err := lines.ReadString('\n')
		if strings.TrimSpace(line) != "" {
			var q question
			if e := json.Unmarshal([]byte(line), &q); e != nil {
				return fmt.Errorf("line %d: %w", number, e)
			}
			take(q)
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
	return ctx.Err()
}

// write stops at the first job that failed, but empties the channel so that the reader can end.
func write(out io.Writer, jobs <-chan *job, cancel func()) (int, error) {
	buffer := bufio.NewWriter(out)
	encoder := json.NewEncoder(buffer)
	encoder.SetEscapeHTML(false)
	var count int
	var failure error
	for j := range jobs {
		<-j.done
		if failure != nil {
			continue
		}
		if failure = j.err; failure == nil {
			failure = encoder.Encode(j.answer)
			count++
		}
		if failure != nil {
			failure = fmt.Errorf("%s: %w", j.question.SHA, failure)
			cancel()
		}
	}
	return count, errors.Join(failure, buffer.Flush())
}
