# Shared by build, start and stop; sourced, not run.
cache=${SUPERCARGO_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/supercargo}/control-plane
default_version=1.36.3

fail() {
  echo "$(basename "$0"): $*" >&2
  exit 1
}

versions() {
  local file
  for file in "$here"/kubernetes/v*.mod; do
    file=$(basename "$file" .mod)
    echo "${file#v}"
  done | sort -Vr
}

# What "start" knows about the control planes of this user.
running=$cache/running

check_name() {
  [[ $1 =~ ^[A-Za-z0-9][A-Za-z0-9._-]*$ ]] || fail "not a name: '$1'"
}

pid_of() {
  sed -n 's/.*"pid":\([0-9]*\).*/\1/p' "$running/$1.json"
}

# A process of that number that is ours and not somebody else's later use of the number.
alive() {
  [[ -f $running/$1.json ]] && [[ $(ps -o comm= -p "$(pid_of "$1")") == cluster ]]
}
