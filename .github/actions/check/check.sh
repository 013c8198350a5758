#!/bin/sh
# Runs the contract check and leaves a SARIF report, a summary and annotations. Takes PROVIDER, BASE_URL, OPTIONS and
# VERSION from the environment, and the key from the provider's own variable: no key is ever an argument.
# Exit codes are those of the check: 0 clean, 1 findings, 2 usage or unreachable.
set -euf

here=$(cd "$(dirname "$0")" && pwd)
reports=$(mktemp -d "${RUNNER_TEMP:-/tmp}/contract-check.XXXXXX")

if [ -z "${VERSION:-}" ] && [ ! -e node_modules/.bin/affiliate-contracts ]; then
  VERSION=$(node -p 'require(process.argv[1]).version' "$here/../../../package.json")
fi

# OPTIONS stay unquoted: they are words, and set -f keeps them from being patterns.
# shellcheck disable=SC2086
set -- check ${PROVIDER:+"$PROVIDER"} ${BASE_URL:+--base-url "$BASE_URL"} ${OPTIONS:-} \
  --reporter "sarif=$reports/check.sarif" --reporter "markdown=$reports/check.md" --reporter github

code=0
npx --yes "affiliate-contracts${VERSION:+@$VERSION}" "$@" || code=$?

if [ -s "$reports/check.md" ]; then
  cat "$reports/check.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
fi
if [ -s "$reports/check.sarif" ]; then
  echo "sarif=$reports/check.sarif" >>"${GITHUB_OUTPUT:-/dev/null}"
else
  echo '::error title=Contract check::It could not run; the lines above say why'
fi
exit "$code"
