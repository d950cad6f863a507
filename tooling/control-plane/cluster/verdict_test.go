package main

import (
	"slices"
	"testing"
)

func TestRefusalNamesSortedCauses(t *testing.T) {
	v := newVerdict(422, []byte(`{"reason":"Invalid","message":"is invalid","details":{"causes":[
		{"field":"spec.b","reason":"FieldValueRequired"},{"field":"spec.a","reason":"FieldValueInvalid"}]}}`))
	want := [][2]string{{"spec.a", "FieldValueInvalid"}, {"spec.b", "FieldValueRequired"}}
	if v.Reason != "Invalid" || v.Message != "is invalid" || !slices.Equal(v.Causes, want) {
		t.Errorf("%+v", v)
	}
}

func TestAnswerThatIsNoStatusIsKeptAsMessage(t *testing.T) {
	if v := newVerdict(502, []byte("bad gateway")); v.Message != "bad gateway" {
		t.Errorf("%+v", v)
	}
}

func TestAccept(t *testing.T) {
	for _, test := range []struct {
		verdict verdict
		want    string
	}{
		{verdict{Code: 201}, "yes"},
		{verdict{Code: 409}, "yes"},
		{verdict{Code: 400}, "no"},
		{verdict{Code: 422, Message: "spec.x: Required value"}, "no"},
		{verdict{Code: 500, Message: "invalid resource name"}, "no"},
		{verdict{Code: 404, undecided: true}, "undecided"},
		{verdict{Code: 403, Message: "no PriorityClass with name x was found"}, "undecided"},
		{verdict{Code: 422, Message: "spec.clusterIPs: failed to allocate IP 1.2.3.4"}, "undecided"},
	} {
		got := "undecided"
		if accept := test.verdict.accept(); accept != nil {
			got = map[bool]string{true: "yes", false: "no"}[*accept]
		}
		if got != test.want {
			t.Errorf("%+v: got %s, want %s", test.verdict, got, test.want)
		}
	}
}
