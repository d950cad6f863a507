package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestAnswersKeepTheOrderOfTheQuestions(t *testing.T) {
	const count = 2000
	var in, want strings.Builder
	for i := range count {
		fmt.Fprintf(&in, "{\"sha\":\"%d\"}\n\n", i)
		fmt.Fprintf(&want, "{\"sha\":\"%d\",\"accept\":null}\n", i)
	}
	var out strings.Builder
	got, err := pump(context.Background(), strings.NewReader(in.String()), &out, 8, echo)
	if err != nil || got != count || out.String() != want.String() {
		t.Errorf("%d answers, %v", got, err)
	}
}

func TestAQuestionThatFailsEndsTheRun(t *testing.T) {
	in := strings.NewReader(strings.Repeat("{\"sha\":\"a\"}\n", 5000) + "{\"sha\":\"bad\"}\n")
	failing := func(_ context.Context, q question) (answer, error) {
		if q.SHA == "bad" {
			return answer{}, errors.New("no luck")
		}
		return answer{SHA: q.SHA}, nil
	}
	count, err := pump(context.Background(), in, &strings.Builder{}, 3, failing)
	if err == nil || !strings.Contains(err.Error(), "bad: no luck") || count != 5000 {
		t.Errorf("%d answers, %v", count, err)
	}
}

func TestALineThatIsNotJSONIsNamed(t *testing.T) {
	var out strings.Builder
	_, err := pump(context.Background(), strings.NewReader("{\"sha\":\"a\"}\noops\n"), &out, 2, echo)
	if err == nil || !strings.Contains(err.Error(), "line 2") || !strings.Contains(out.String(), "\"a\"") {
		t.Errorf("%q, %v", out.String(), err)
	}
}

func echo(_ context.Context, q question) (answer, error) {
	return answer{SHA: q.SHA}, nil
}
