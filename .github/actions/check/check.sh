#!/bin/sh
# Runs the contract check and leaves a SARIF report, a summary and annotations. Takes PROVIDER, BASE_URL, OPTIONS and
# VERSION from the environment, and the key from the provider's own variable: no key is ever an argument.
# Exit codes are those of the check: 0 clean, 1 findings, 2 usage or unreachable, or no package to run.
set -euf

here=$(cd "$(dirname "$0")" && pwd)
reports=$(mktemp -d "${RUNNER_TEMP:-/tmp}/contract-check.XXXXXX")

fail() {
  echo "::error title=Contract check::$1"
  exit 2
}

# The environment holds keys: nothing runs but the package of this name, as the project has installed it, or in an exact
# version. A command of the same name that another package has put into node_modules/.bin is none of it.
installed=$(node -p '
  const { createRequire } = require("node:module");
  const path = createRequire(process.cwd() + "/x").resolve("affiliate-contracts/package.json");
  require(path).name === "affiliate-contracts" ? path : ""' 2>/dev/null || true)
own=$(node -p 'require(process.argv[1]).version' "$here/../../../package.json")
node -e 'process.exit(/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(process.argv[1]) ? 0 : 1)' -- "${VERSION:-$own}" ||
  fail "version takes an exact one, such as $own"
if [ -n "$installed" ]; then
  has=$(node -p 'require(process.argv[1]).version' "$installed")
  [ "${VERSION:-$has}" = "$has" ] || installed=
fi

# OPTIONS stay unquoted: they are words, and set -f keeps them from being patterns.
# shellcheck disable=SC2086
set -- check ${PROVIDER:+"$PROVIDER"} ${BASE_URL:+--base-url "$BASE_URL"} ${OPTIONS:-} \
  --reporter "sarif=$reports/check.sarif" --reporter "markdown=$reports/check.md" --reporter github

code=0
if [ -n "$installed" ]; then
  node "$(dirname "$installed")/bin/affiliate-contracts.mjs" "$@" || code=$?
else
  npx --yes "affiliate-contracts@${VERSION:-$own}" "$@" || code=$?
fi

if [ -s "$reports/check.md" ]; then
  cat "$reports/check.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
fi
if [ -s "$reports/check.sarif" ]; then
  echo "sarif=$reports/check.sarif" >>"${GITHUB_OUTPUT:-/dev/null}"
  exit "$code"
fi
fail 'It could not run; the lines above say why'
