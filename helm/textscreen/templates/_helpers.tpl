{{- define "textscreen.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 40 | trimSuffix "-" -}}
{{- end }}

{{/* Room is left for the longest suffix, so that no name is longer than a label may be. */}}
{{- define "textscreen.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- $name := include "textscreen.name" . -}}
{{- if contains $name .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name $name | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}
{{- end }}

{{- define "textscreen.selectorLabels" -}}
app.kubernetes.io/name: {{ include "textscreen.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "textscreen.labels" -}}
{{ include "textscreen.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- with .Values.commonLabels }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{- define "textscreen.image" -}}
{{- $image := printf "%s:%s" .Values.image.repository (default .Chart.AppVersion .Values.image.tag) -}}
{{- with .Values.image.digest }}{{ $image = printf "%s@%s" $image . }}{{ end -}}
{{- $image -}}
{{- end }}

{{- define "textscreen.serviceAccountName" -}}
{{- if .Values.serviceAccount.create -}}
{{- default (include "textscreen.fullname" .) .Values.serviceAccount.name -}}
{{- else -}}
{{- default "default" .Values.serviceAccount.name -}}
{{- end -}}
{{- end }}

{{- define "textscreen.claim" -}}
{{- default (printf "%s-data" (include "textscreen.fullname" .)) .Values.persistence.existingClaim -}}
{{- end }}

{{/* The config.yml of the project, with the datasets of the values in place of its own; the demo list stays where nothing else is wanted. */}}
{{- define "textscreen.config" -}}
{{- if .Values.configFile -}}
{{- .Values.configFile -}}
{{- else -}}
{{- $file := .Files.Get "files/config.yml" -}}
{{- if or .Values.datasets .Values.imports -}}
{{- $file = regexReplaceAllLiteral "(?m)^datasets:\n(?:  .*\n)+" $file (printf "datasets: %s\n" (toJson .Values.datasets)) -}}
{{- end -}}
{{- $file -}}
{{- end -}}
{{- end }}

{{- define "textscreen.checkSetting" -}}
{{- if not (contains (printf "${%s:" .name) (printf "%s${LOG_LEVEL:${LOG_FORMAT:" .config)) -}}
{{- fail (printf "config.yml knows no setting %s" .name) -}}
{{- end -}}
{{- end }}

{{/* What the service and the imports have in common. */}}
{{- define "textscreen.env" -}}
{{- $config := include "textscreen.config" . -}}
- name: SERVICE_HOST
  value: 0.0.0.0
- name: SERVICE_PORT
  value: "8000"
- name: TEXTSCREEN_DATA
  value: /var/lib/textscreen
- name: RECORD_FOLDER
  value: /var/lib/textscreen-record
- name: SHUTDOWN_DRAIN
  value: {{ printf "%ds" (int .Values.shutdown.drainSeconds) }}
{{- if .Values.rules }}
- name: TEXTSCREEN_RULES
  value: /etc/textscreen/rules.yml
{{- end }}
{{- if .Values.adminPort.port }}
- name: ADMIN_PORT
  value: {{ .Values.adminPort.port | quote }}
- name: ADMIN_HOST
  value: 0.0.0.0
- name: ADMIN_ALONE
  value: {{ .Values.adminPort.alone | quote }}
{{- end }}
- name: JAVA_TOOL_OPTIONS
  value: {{ .Values.javaOptions | quote }}
{{- range $name, $value := .Values.settings }}
{{- include "textscreen.checkSetting" (dict "name" $name "config" $config) }}
- name: {{ $name }}
  value: {{ kindIs "float64" $value | ternary ($value | toJson) $value | toString | quote }}
{{- end }}
{{- range $name, $from := .Values.secretSettings }}
{{- include "textscreen.checkSetting" (dict "name" $name "config" $config) }}
- name: {{ $name }}
  valueFrom:
    secretKeyRef:
      name: {{ $from.secret }}
      key: {{ $from.key }}
{{- end }}
{{- with .Values.extraEnv }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* The port that tells of health and metrics. */}}
{{- define "textscreen.healthPort" -}}
{{- if .Values.adminPort.port }}admin{{ else }}http{{ end -}}
{{- end }}

{{- define "textscreen.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
fsGroupChangePolicy: OnRootMismatch
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{- define "textscreen.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities:
  drop: [ALL]
{{- end }}

{{- define "textscreen.mounts" -}}
- name: config
  mountPath: /etc/textscreen
  readOnly: true
- name: data
  mountPath: /var/lib/textscreen
- name: record
  mountPath: /var/lib/textscreen-record
- name: tmp
  mountPath: /tmp
{{- with .Values.extraVolumeMounts }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{- define "textscreen.volumes" -}}
- name: config
  configMap:
    name: {{ include "textscreen.fullname" . }}
- name: data
  {{- if eq .Values.persistence.kind "shared" }}
  persistentVolumeClaim:
    claimName: {{ include "textscreen.claim" . }}
  {{- else }}
  emptyDir:
    sizeLimit: {{ .Values.persistence.size }}
  {{- end }}
- name: record
  emptyDir:
    sizeLimit: {{ .Values.persistence.size }}
- name: tmp
  emptyDir:
    sizeLimit: 256Mi
{{- with .Values.extraVolumes }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{- define "textscreen.scheduling" -}}
{{- with .Values.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with .Values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{- define "textscreen.pull" -}}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- end }}

{{/* Pods that write to one database must agree on the keys that seal its rows. */}}
{{- define "textscreen.checkRecord" -}}
{{- $both := merge (dict) .Values.settings .Values.secretSettings -}}
{{- if and (hasKey $both "DATABASE_URL") (not (hasKey .Values.secretSettings "RECORD_KEYS")) -}}
{{- fail "with DATABASE_URL, secretSettings must bring RECORD_KEYS: pods that share a database share its keys" -}}
{{- end -}}
{{- end }}
