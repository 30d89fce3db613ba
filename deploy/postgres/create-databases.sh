#!/usr/bin/env bash
# One database and two roles per service: the owner migrates, the application is bound by row-level security and
# cannot enter a sibling's database. Keycloak gets a database of its own. Run once, on the first start.
set -euo pipefail

secret() { cat "/run/secrets/$1"; }
query() { psql -v ON_ERROR_STOP=1 --username postgres --dbname "$1" --quiet; }

query postgres <<< 'REVOKE CONNECT ON DATABASE postgres FROM PUBLIC;'

for service in agreement placement leave; do
  query postgres <<SQL
    CREATE ROLE ${service}_owner LOGIN PASSWORD '$(secret ${service}_owner)' NOSUPERUSER NOBYPASSRLS;
    CREATE ROLE ${service}_app LOGIN PASSWORD '$(secret ${service}_application)' NOSUPERUSER NOBYPASSRLS;
    CREATE DATABASE ${service} OWNER ${service}_owner;
    REVOKE ALL ON DATABASE ${service} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${service} TO ${service}_app;
SQL
  query "$service" <<SQL
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT ALL ON SCHEMA public TO ${service}_owner;
    GRANT USAGE ON SCHEMA public TO ${service}_app;
    ALTER DEFAULT PRIVILEGES FOR ROLE ${service}_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${service}_app;
    ALTER DEFAULT PRIVILEGES FOR ROLE ${service}_owner GRANT USAGE ON SEQUENCES TO ${service}_app;
SQL
done

query postgres <<SQL
  CREATE ROLE keycloak LOGIN PASSWORD '$(secret keycloak_owner)' NOSUPERUSER;
  CREATE DATABASE keycloak OWNER keycloak;
  REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
SQL
