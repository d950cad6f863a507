// The programs are built with vVERSION.mod (go build -modfile); this file only marks the module's root.
module supercargo.io/tooling/control-plane/kubernetes

go 1.26.0
