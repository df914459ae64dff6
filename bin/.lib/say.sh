# What the scripts tell whoever started them: steps with their times, and what to do when something is missing.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

die() {
  printf '\n%s\n' "$@" >&2
  exit 1
}

seconds_since() {
  awk -v from="$1" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.1f", to - from }'
}

# step NAME COMMAND…: runs a command in sight, then says how long it took.
step() {
  local name=$1 began=$EPOCHREALTIME status=0
  shift
  printf '\n── %s\n' "$name"
  "$@" || status=$?
  printf '── %s: %s after %s s\n' "$name" "$([ $status = 0 ] && echo done || echo FAILED)" "$(seconds_since "$began")"
  return $status
}

# quietly NAME COMMAND…: one line with the time; the output is kept in target/ and shown only on failure.
quietly() {
  local name=$1 began=$EPOCHREALTIME log="$root/target/last-step.log"
  shift
  mkdir -p "$root/target"
  printf '%s … ' "$name"
  if "$@" >"$log" 2>&1; then
    printf '%s s\n' "$(seconds_since "$began")"
  else
    printf 'failed after %s s\n\n' "$(seconds_since "$began")"
    grep -E '^\[ERROR\]|[Ee]rror:' "$log" | head -40 || tail -40 "$log"
    die "The whole output is in $log"
  fi
}
