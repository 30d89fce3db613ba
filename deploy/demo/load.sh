#!/usr/bin/env bash
# One draft, as the home employer's HR would make it, if there is none yet. Where this runs there is no HTTP client, so
# requests go over sockets of the shell.
set -euo pipefail

# call HOST METHOD PATH BODY HEADER...: the answer's body, if it is a success
call() {
  local host=$1 method=$2 path=$3 body=$4 answer
  shift 4
  exec 3<>"/dev/tcp/$host/8080"
  {
    printf '%s %s HTTP/1.0\r\nHost: %s\r\nContent-Length: %d\r\n' "$method" "$path" "$host" "$(printf %s "$body" | wc -c)"
    printf '%s\r\n' "$@"
    printf '\r\n%s' "$body"
  } >&3
  answer=$(cat <&3)
  exec 3>&-
  case "$answer" in
    'HTTP/1.'?' 2'*) printf '%s' "${answer#*$'\r\n\r\n'}" ;;
    *) printf '%s %s: %s\n' "$method" "$path" "$answer" >&2 && return 1 ;;
  esac
}

token=$(call keycloak POST /realms/secondment/protocol/openid-connect/token \
  'grant_type=password&client_id=suite-cli&username=acme-hr&password=demo' \
  'Content-Type: application/x-www-form-urlencoded' | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
agreements=$(call gateway GET '/v1/agreements?limit=1' '' "Authorization: Bearer $token")
if [[ $agreements == *'"items":[]'* ]]; then
  call gateway POST /v1/agreements "$(cat /demo/agreement.json)" "Authorization: Bearer $token" \
    'Content-Type: application/json' 'Idempotency-Key: "demo-agreement-of-E-1002"' > /dev/null
fi
