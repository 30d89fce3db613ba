{{/* Names, labels and what the pods share. Each takes a dict of the root context and the component's name. */}}

{{- define "suite.labels" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/part-of: secondment-suite
{{- end }}

{{- define "suite.fullname" -}}
{{ .root.Release.Name }}-{{ .name }}
{{- end }}

{{- define "suite.image" -}}
{{ .root.Values.image.repository }}/{{ .name }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- end }}

{{/* The component's own settings over the defaults. */}}
{{- define "suite.settings" -}}
{{ toYaml (mergeOverwrite (deepCopy .root.Values.defaults) (index .root.Values.components .name | default dict)) }}
{{- end }}

{{- define "suite.identity" -}}
- {name: SECONDMENT_ISSUER, value: {{ .root.Values.issuer | quote }}}
- {name: SECONDMENT_JWKS_URL, value: {{ .root.Values.jwksUrl | default (printf "%s/protocol/openid-connect/certs" .root.Values.issuer) | quote }}}
- {name: SECONDMENT_PUBLIC_URL, value: {{ .root.Values.publicUrl | quote }}}
{{- end }}

{{/* The address of the service's database. Takes the service's entry too. */}}
{{- define "suite.jdbcUrl" -}}
jdbc:postgresql://{{ .root.Values.database.host }}:{{ .root.Values.database.port }}/{{ .service.database }}
{{- with .root.Values.database.parameters }}?{{ . }}{{ end }}
{{- end }}

{{/* How Kafka is reached. Takes the service's entry too. */}}
{{- define "suite.kafka" -}}
- {name: KAFKA_BOOTSTRAP_SERVERS, value: {{ .root.Values.kafka.bootstrapServers | quote }}}
{{- range $key, $value := .root.Values.kafka.settings }}
- {name: {{ $key }}, value: {{ $value | quote }}}
{{- end }}
{{- end }}

{{/*
Your authorities and Java's in one store, which PostgreSQL's driver, Kafka's client and those that ask the issuer all use. Its
password is Java's usual one: there is nothing secret in it.
*/}}
{{- define "suite.trustInit" -}}
{{- if .root.Values.trust.secret }}
initContainers:
  - name: trust
    image: {{ include "suite.image" . | quote }}
    imagePullPolicy: {{ .root.Values.image.pullPolicy }}
    securityContext: {{- include "suite.containerSecurity" . | nindent 6 }}
    command: [bash, -euc]
    args:
      - |
        cat "$JAVA_HOME/lib/security/cacerts" > /trust/store
        sed -n '/-BEGIN CERTIFICATE-/,/-END CERTIFICATE-/p' /authorities/ca.crt > /tmp/authorities
        csplit --quiet --elide-empty-files --prefix=/tmp/authority- /tmp/authorities '/-BEGIN CERTIFICATE-/' '{*}'
        for file in /tmp/authority-*; do
          keytool -importcert -noprompt -keystore /trust/store -storepass changeit -alias "$file" -file "$file"
        done
    resources: {{- toYaml .root.Values.defaults.resources | nindent 6 }}
    volumeMounts:
      - {name: tmp, mountPath: /tmp}
      - {name: trust, mountPath: /trust}
      - {name: authorities, mountPath: /authorities, readOnly: true}
{{- end }}
{{- end }}

{{- define "suite.trust" -}}
{{- if .root.Values.trust.secret }}
- name: JAVA_TOOL_OPTIONS
  value: -Djavax.net.ssl.trustStore=/trust/store -Djavax.net.ssl.trustStorePassword=changeit
{{- end }}
{{- end }}

{{- define "suite.volumeMounts" -}}
- {name: tmp, mountPath: /tmp}
{{- if .root.Values.trust.secret }}
- {name: trust, mountPath: /trust, readOnly: true}
{{- end }}
{{- end }}

{{- define "suite.volumes" -}}
- name: tmp
  emptyDir: {sizeLimit: 64Mi}
{{- with .root.Values.trust.secret }}
- name: trust
  emptyDir: {sizeLimit: 4Mi}
- name: authorities
  secret: {secretName: {{ . }}}
{{- end }}
{{- end }}

{{- define "suite.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: {type: RuntimeDefault}
{{- end }}

{{- define "suite.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: {drop: [ALL]}
{{- end }}
