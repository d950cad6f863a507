package main

import "testing"

func TestWhatIsAllocatedIsLeftOut(t *testing.T) {
	for name, test := range map[string]struct{ text, stored, want string }{
		"metadata and status": {
			`{}`,
			`{"kind":"Pod","metadata":{"name":"a","uid":"1","resourceVersion":"2"},"status":{}}`,
			`{"kind":"Pod","metadata":{"name":"a"}}`,
		},
		"addresses that were not written": {
			`{spec: {clusterIP: None, ports: [{port: 1, nodePort: 30000}, {port: 2}]}}`,
			`{"kind":"Service","spec":{"clusterIP":"None","clusterIPs":["None"],
				"ports":[{"port":1,"nodePort":30000},{"port":2,"nodePort":30001}]}}`,
			`{"kind":"Service","spec":{"clusterIP":"None","ports":[{"nodePort":30000,"port":1},{"port":2}]}}`,
		},
		"the marks of a job": {
			`{}`,
			`{"kind":"Job","metadata":{"labels":{"a":"b","controller-uid":"1"}},
				"spec":{"selector":{"matchLabels":{"batch.kubernetes.io/controller-uid":"1"}},
				"template":{"metadata":{"labels":{"controller-uid":"1"}}}}}`,
			`{"kind":"Job","metadata":{"labels":{"a":"b"}},"spec":{"selector":{"matchLabels":{}},` +
				`"template":{"metadata":{"labels":{}}}}}`,
		},
		"nothing of a job with its own selector": {
			`{}`,
			`{"kind":"Job","spec":{"manualSelector":true,"selector":{"matchLabels":{"controller-uid":"1"}}}}`,
			`{"kind":"Job","spec":{"manualSelector":true,"selector":{"matchLabels":{"controller-uid":"1"}}}}`,
		},
		"no digit of a number": {
			`{}`,
			`{"kind":"X","n":12345678901234567890,"f":1.50}`,
			`{"f":1.50,"kind":"X","n":12345678901234567890}`,
		},
	} {
		got, err := withoutAllocated(test.text, []byte(test.stored))
		if err != nil || string(got) != test.want {
			t.Errorf("%s: %s, %v", name, got, err)
		}
	}
}
