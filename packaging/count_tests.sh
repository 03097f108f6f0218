# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by test.sh and .ci/run: runs checks, counts them and ends with the line "N passed, N failed".
passed=0
failed=0

# run_ctest PRESET [ctest arguments]: adds what CTest ran to the counts. A run without tests is a failure.
run_ctest()
{
    local preset=$1 report result=0
    shift
    report=$(mktemp)
    ctest --preset "$preset" --output-junit "$report" "$@" || result=$?
    count() { sed -n "s/^[[:space:]]*$1=\"\([0-9]*\)\".*/\1/p" "$report" | head -n 1; }
    local total bad skipped
    total=$(count tests)
    bad=$(count failures)
    skipped=$(($(count skipped) + $(count disabled)))
    rm -f "$report"
    total=$((${total:-0} - skipped))
    bad=${bad:-0}
    if [[ $total -le 0 || ($result -ne 0 && $bad -eq 0) ]]; then
        bad=$((bad + 1))
        total=$((total > 0 ? total : 1))
    fi
    [[ $skipped -gt 0 ]] && echo "$skipped tests were skipped"
    passed=$((passed + total - bad))
    failed=$((failed + bad))
}

# check NAME COMMAND...: one further thing that holds or does not.
check()
{
    local name=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        echo "ok: $name"
    else
        failed=$((failed + 1))
        echo "FAILED: $name"
    fi
}

# The last line, whatever happened before: a script that broke off counts as a failure.
finish()
{
    local result=$?
    [[ $result -ne 0 && $failed -eq 0 ]] && failed=1
    [[ $passed -eq 0 && $failed -eq 0 ]] && failed=1
    echo "$passed passed, $failed failed"
    [[ $failed -eq 0 ]] || exit 1
    exit 0
}
trap finish EXIT
