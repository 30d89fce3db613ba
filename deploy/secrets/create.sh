#!/usr/bin/env bash
# Fills a folder with what SECRETS and deploy/compose-tls.yml need: random passwords, an authority, a certificate for each server.
#
#   deploy/secrets/create.sh /etc/secondment [suite.example login.example]
#
# What is there stays. For a new certificate delete the server's .pem and run it again.
# The folder is closed to others, the files in it are not: each container reads them as a user of its own.
set -euo pipefail

names=$(ls "$(dirname "$0")/demo")
mkdir -p -m 700 "$1"
cd "$1"
shift
umask 022
new_key=(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)

for name in $names; do
  [ -e "$name" ] || openssl rand -base64 24 | tr -d '\n' > "$name"
done

if [ ! -e authority.p12 ]; then
  openssl req -x509 "${new_key[@]}" -days 3650 -subj "/CN=Secondment authority" -keyout authority.key -out authority.pem
  # What containers trust: there is no secret in it, and everybody knows its password
  keytool -importcert -noprompt -alias authority -file authority.pem -keystore authority.p12 -storetype PKCS12 -storepass authority
fi

for server in gateway keycloak postgres kafka; do
  if [ ! -e $server.pem ]; then
    hosts=$(printf ',DNS:%s' $server localhost "$@")
    openssl req -new "${new_key[@]}" -subj "/CN=$server" -keyout $server.key -out $server.csr
    openssl x509 -req -in $server.csr -days 365 -CA authority.pem -CAkey authority.key -CAcreateserial \
      -extfile <(echo "subjectAltName=${hosts#,}") -out $server.crt
    cat $server.crt authority.pem $server.key > $server.pem
    rm $server.key $server.csr $server.crt
  fi
done
