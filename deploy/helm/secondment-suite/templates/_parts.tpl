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
{{- with .root.Values.jwksUrl }}
- {name: SECONDMENT_JWKS_URL, value: {{ . | quote }}}
{{- end }}
- {name: SECONDMENT_PUBLIC_URL, value: {{ .root.Values.publicUrl | quote }}}
{{- end }}

{{/* The address of the service's database. Takes the service's entry too. */}}
{{- define "suite.jdbcUrl" -}}
jdbc:postgresql://{{ .root.Values.database.host }}:{{ .root.Values.database.port }}/{{ .service.database }}
{{- with .root.Values.database.parameters }}?{{ . }}{{ end }}
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
