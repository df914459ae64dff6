# Running tests and counting them: a run that tested nothing has failed.
run_tests() {
  local began=$EPOCHREALTIME status=0 stamp
  stamp=$(mktemp)
  maven "$@" || status=$?
  count_tests "$stamp" "$(seconds_since "$began")" || status=1
  rm -f "$stamp"
  return $status
}

# Adds up the reports that Surefire wrote since the stamp, and closes with one line for people and machines.
count_tests() {
  find "$root" -name node_modules -prune -o -path '*/surefire-reports/TEST-*.xml' -newer "$1" -exec cat {} + |
    awk -v time="$2" '
      function number(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
      /<testsuite / { tests += number("tests"); bad += number("failures") + number("errors"); skipped += number("skipped") }
      END {
        if (tests == 0) { print "\nNo test ran: that counts as a failure."; exit 1 }
        printf "\n%d tests in %s s\n%d passed, %d failed, %d skipped\n", tests, time, tests - bad - skipped, bad, skipped
      }'
}
