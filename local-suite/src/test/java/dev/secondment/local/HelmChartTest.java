package dev.secondment.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The chart as Helm renders it, read as strictly as Kubernetes reads it. */
class HelmChartTest {
    private static final Path CHART = Path.of("../deploy/helm/secondment-suite");
    private static final List<String> PARTS =
            List.of("agreement-service", "gateway", "leave-service", "placement-service");

    private static final Map<String, Class<?>> KINDS = Map.of(
            "apps/v1 Deployment", Deployment.class,
            "v1 Service", Service.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "batch/v1 Job", Job.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class,
            "networking.k8s.io/v1 Ingress", Ingress.class);

    /** The types keep members that they do not know; here such a member is an error. */
    private static final ObjectMapper STRICT = new ObjectMapper(new YAMLFactory())
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated member) {
                    return false;
                }
            });

    /** Helm shows no hooks when it renders, so here the migrations are none. */
    private static TemplateCommand withMigrations() {
        return chart().set("migrations.annotations.helm\\.sh/hook", "null");
    }

    private static TemplateCommand unset() {
        return new Helm(CHART).template().withName("hr").withKubeVersion("1.31.0");
    }

    private static TemplateCommand chart() {
        return unset().set("publicUrl", "https://secondment.example")
                .set("issuer", "https://login.example/realms/secondment")
                .set("database.host", "postgres.example")
                .set("kafka.bootstrapServers", "kafka.example:9093");
    }

    private static List<JsonNode> documents(String rendered) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        try (var read = STRICT.readerFor(JsonNode.class).<JsonNode>readValues(rendered)) {
            read.forEachRemaining(document -> {
                if (document != null && document.isObject()) {
                    documents.add(document);
                }
            });
        }
        return documents;
    }

    private static <T> List<T> all(String rendered, Class<T> kind) throws IOException {
        List<T> found = new ArrayList<>();
        for (JsonNode document : documents(rendered)) {
            String name = document.path("apiVersion").asText() + " "
                    + document.path("kind").asText();
            Class<?> type = Objects.requireNonNull(KINDS.get(name), name);
            Object typed = typed(document, type);
            if (kind.isInstance(typed)) {
                found.add(kind.cast(typed));
            }
        }
        return found;
    }

    private static Object typed(JsonNode document, Class<?> type) {
        try {
            return STRICT.treeToValue(document, type);
        } catch (JsonProcessingException unknown) {
            throw new AssertionError(document.at("/metadata/name").asText() + ": " + unknown.getOriginalMessage());
        }
    }

    @Test
    void helm_finds_nothing_to_say() {
        var linted = new Helm(CHART).lint().strict().call();

        assertThat(linted.getMessages().stream().filter(message -> message.contains("[WARNING]")))
                .isEmpty();
    }

    @Test
    void all_that_is_rendered_is_known_to_kubernetes() throws IOException {
        String rendered = withMigrations()
                .set("ingress.enabled", "true")
                .set("ingress.tlsSecret", "tls")
                .set("kafka.settings.KAFKA_SECURITY_PROTOCOL", "SASL_SSL")
                .set("kafka.settingsSecret", "kafka-login")
                .call();

        assertThat(all(rendered, Object.class).stream()
                        .collect(Collectors.groupingBy(
                                thing -> thing.getClass().getSimpleName(), Collectors.counting())))
                .isEqualTo(Map.of(
                        "Deployment", 4L,
                        "Service", 4L,
                        "PodDisruptionBudget", 4L,
                        "HorizontalPodAutoscaler", 4L,
                        "NetworkPolicy", 4L,
                        "Job", 3L,
                        "Ingress", 1L));
    }

    @Test
    void every_part_runs_twice_and_survives_a_drain() throws IOException {
        String rendered = chart().call();

        assertThat(all(rendered, HorizontalPodAutoscaler.class))
                .allSatisfy(
                        scaler -> assertThat(scaler.getSpec().getMinReplicas()).isGreaterThanOrEqualTo(2));
        assertThat(all(rendered, PodDisruptionBudget.class))
                .extracting(budget -> budget.getMetadata().getName())
                .containsExactlyInAnyOrderElementsOf(
                        PARTS.stream().map(part -> "hr-" + part).toList());
        assertThat(all(rendered, Deployment.class)).allSatisfy(deployment -> {
            assertThat(deployment
                            .getSpec()
                            .getStrategy()
                            .getRollingUpdate()
                            .getMaxUnavailable()
                            .getIntVal())
                    .isZero();
            var container =
                    deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
            assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
            assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
        });
    }

    @Test
    void no_pod_may_write_or_become_root() throws IOException {
        assertThat(all(chart().call(), Deployment.class)).allSatisfy(deployment -> {
            var pod = deployment.getSpec().getTemplate().getSpec();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            var security = pod.getContainers().getFirst().getSecurityContext();
            assertThat(security.getReadOnlyRootFilesystem()).isTrue();
            assertThat(security.getAllowPrivilegeEscalation()).isFalse();
            assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
        });
    }

    @Test
    void only_the_migrations_have_the_rights_of_an_owner() throws IOException {
        String rendered = chart().call();

        assertThat(all(rendered, Job.class))
                .allSatisfy(job -> assertThat(secretsOf(job.getSpec()
                                .getTemplate()
                                .getSpec()
                                .getContainers()
                                .getFirst()
                                .getEnv()))
                        .allMatch(name -> name.endsWith("-owner")));
        assertThat(all(rendered, Deployment.class))
                .allSatisfy(deployment -> assertThat(secretsOf(deployment
                                .getSpec()
                                .getTemplate()
                                .getSpec()
                                .getContainers()
                                .getFirst()
                                .getEnv()))
                        .allMatch(name -> name.endsWith("-application")));
    }

    private static Set<String> secretsOf(List<io.fabric8.kubernetes.api.model.EnvVar> environment) {
        return environment.stream()
                .filter(variable -> variable.getValueFrom() != null)
                .map(variable -> variable.getValueFrom().getSecretKeyRef().getName())
                .collect(Collectors.toSet());
    }

    /** What the local suite tells a service, but for what is the demo's, comes from the chart too. */
    @Test
    void a_service_is_told_where_everything_is() throws IOException {
        assertThat(all(chart().call(), Deployment.class)).allSatisfy(deployment -> {
            var names = deployment.getSpec().getTemplate().getSpec().getContainers().getFirst().getEnv().stream()
                    .map(io.fabric8.kubernetes.api.model.EnvVar::getName);
            assertThat(names)
                    .contains("SECONDMENT_ISSUER", "SECONDMENT_PUBLIC_URL")
                    .doesNotContain("SECONDMENT_DEMO");
        });
    }

    @Test
    void services_are_called_by_the_gateway_alone() throws IOException {
        assertThat(all(chart().call(), NetworkPolicy.class))
                .filteredOn(policy -> !policy.getMetadata().getName().equals("hr-gateway"))
                .hasSize(3)
                .allSatisfy(policy -> assertThat(policy.getSpec().getIngress())
                        .allSatisfy(rule -> assertThat(rule.getFrom())
                                .extracting(peer ->
                                        peer.getPodSelector().getMatchLabels().get("app.kubernetes.io/name"))
                                .containsOnly("gateway")));
    }

    @Test
    void what_has_no_default_is_asked_for() {
        assertThatThrownBy(() -> unset().call())
                .hasMessageContaining("publicUrl")
                .hasMessageContaining("issuer")
                .hasMessageContaining("host")
                .hasMessageContaining("bootstrapServers");
        assertThatThrownBy(() ->
                        chart().set("publicUrl", "http://secondment.example").call())
                .as("no TLS")
                .hasMessageContaining("publicUrl");
    }
}
