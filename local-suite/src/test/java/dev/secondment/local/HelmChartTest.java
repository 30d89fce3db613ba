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
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Of the services, the gateway and the migrations. */
    private static List<PodSpec> pods(String rendered) throws IOException {
        List<PodSpec> pods = Stream.concat(
                        all(rendered, Deployment.class).stream()
                                .map(deployment ->
                                        deployment.getSpec().getTemplate().getSpec()),
                        all(rendered, Job.class).stream()
                                .map(job -> job.getSpec().getTemplate().getSpec()))
                .toList();
        assertThat(pods).hasSize(7);
        return pods;
    }

    private static Map<String, String> settings(PodSpec pod) {
        return pod.getContainers().getFirst().getEnv().stream()
                .filter(variable -> variable.getValue() != null)
                .collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue));
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
                .set("trust.secret", "authorities")
                .set("networkPolicy.egress[0].ports[0].port", "5432")
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
        assertThat(pods(withMigrations().set("trust.secret", "authorities").call()))
                .allSatisfy(pod -> {
                    assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
                    assertThat(Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream()))
                            .hasSize(2)
                            .extracting(Container::getSecurityContext)
                            .allSatisfy(security -> {
                                assertThat(security.getReadOnlyRootFilesystem()).isTrue();
                                assertThat(security.getAllowPrivilegeEscalation())
                                        .isFalse();
                                assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
                            });
                });
    }

    @Test
    void only_the_migrations_have_the_rights_of_an_owner() throws IOException {
        String rendered = withMigrations().call();

        assertThat(all(rendered, Job.class))
                .extracting(job -> secretsOf(job.getSpec().getTemplate().getSpec()))
                .containsExactlyInAnyOrder(Set.of("agreement-owner"), Set.of("placement-owner"), Set.of("leave-owner"));
        assertThat(all(rendered, Deployment.class))
                .extracting(deployment ->
                        secretsOf(deployment.getSpec().getTemplate().getSpec()))
                .containsExactlyInAnyOrder(
                        Set.of(),
                        Set.of("agreement-application"),
                        Set.of("placement-application"),
                        Set.of("leave-application"));
    }

    private static Set<String> secretsOf(PodSpec pod) {
        Container container = pod.getContainers().getFirst();
        return Stream.concat(
                        container.getEnv().stream()
                                .filter(variable -> variable.getValueFrom() != null)
                                .map(variable -> variable.getValueFrom()
                                        .getSecretKeyRef()
                                        .getName()),
                        container.getEnvFrom().stream()
                                .map(all -> all.getSecretRef().getName()))
                .collect(Collectors.toSet());
    }

    @Test
    void a_service_may_have_a_login_of_its_own_at_kafka() throws IOException {
        String rendered = chart().set("kafka.settingsSecret", "kafka-login")
                .set("services.leave-service.kafkaSecret", "kafka-leave")
                .call();

        assertThat(all(rendered, Deployment.class))
                .extracting(deployment ->
                        secretsOf(deployment.getSpec().getTemplate().getSpec()))
                .containsExactlyInAnyOrder(
                        Set.of(),
                        Set.of("agreement-application", "kafka-login"),
                        Set.of("placement-application", "kafka-login"),
                        Set.of("leave-application", "kafka-leave"));
    }

    /** Services refuse to start with what is not safe, outside the demo. */
    @Test
    void everything_is_told_to_be_reached_safely() throws IOException {
        assertThat(pods(withMigrations().call())).allSatisfy(pod -> {
            Map<String, String> settings = settings(pod);
            assertThat(settings)
                    .containsEntry("SECONDMENT_PUBLIC_URL", "https://secondment.example")
                    .containsEntry("SECONDMENT_ISSUER", "https://login.example/realms/secondment")
                    .containsEntry(
                            "SECONDMENT_JWKS_URL",
                            "https://login.example/realms/secondment/protocol/openid-connect/certs")
                    .doesNotContainKey("SECONDMENT_DEMO");
            if (settings.containsKey("QUARKUS_DATASOURCE_JDBC_URL")) {
                assertThat(settings)
                        .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "kafka.example:9093")
                        .containsEntry("KAFKA_SECURITY_PROTOCOL", "SSL");
            } else {
                assertThat(pod.getContainers().getFirst().getName()).isEqualTo("gateway");
            }
        });
    }

    @Test
    void postgres_has_to_show_a_certificate_of_an_authority_that_java_trusts() throws IOException {
        assertThat(pods(withMigrations().call()))
                .flatExtracting(pod -> settings(pod).entrySet().stream()
                        .filter(setting -> setting.getKey().equals("QUARKUS_DATASOURCE_JDBC_URL"))
                        .map(Map.Entry::getValue)
                        .toList())
                .hasSize(6)
                .containsOnly(Stream.of("agreement", "placement", "leave")
                        .map(name -> "jdbc:postgresql://postgres.example:5432/" + name
                                + "?sslmode=verify-full&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory")
                        .toArray(String[]::new));
    }

    @Test
    void java_trusts_public_authorities_unless_there_are_others() throws IOException {
        assertThat(pods(withMigrations().call())).allSatisfy(pod -> {
            assertThat(pod.getInitContainers()).isEmpty();
            assertThat(settings(pod)).doesNotContainKey("JAVA_TOOL_OPTIONS");
        });

        assertThat(pods(withMigrations().set("trust.secret", "authorities").call()))
                .allSatisfy(pod -> {
                    assertThat(settings(pod).get("JAVA_TOOL_OPTIONS"))
                            .contains("-Djavax.net.ssl.trustStore=/trust/store");
                    assertThat(pod.getContainers().getFirst().getVolumeMounts())
                            .filteredOn(mount -> mount.getMountPath().equals("/trust"))
                            .singleElement()
                            .satisfies(mount -> assertThat(mount.getReadOnly()).isTrue());
                    assertThat(pod.getInitContainers().getFirst().getVolumeMounts())
                            .extracting(mount -> mount.getName() + " " + mount.getMountPath())
                            .contains("trust /trust", "authorities /authorities");
                    assertThat(pod.getVolumes())
                            .filteredOn(volume -> volume.getName().equals("authorities"))
                            .singleElement()
                            .satisfies(volume -> assertThat(volume.getSecret().getSecretName())
                                    .isEqualTo("authorities"));
                });
    }

    /** Kubernetes would tell every pod of a Service named kafka as KAFKA_PORT. */
    @Test
    void no_pod_takes_other_services_for_its_settings() throws IOException {
        assertThat(pods(withMigrations().call()))
                .allSatisfy(pod -> assertThat(pod.getEnableServiceLinks()).isFalse());
    }

    @Test
    void a_pod_has_the_time_that_it_takes_to_stop() throws IOException {
        int delay = 8;
        int requests = 20;
        int relay = 5;
        assertThat(all(chart().call(), Deployment.class)).allSatisfy(deployment -> {
            PodSpec pod = deployment.getSpec().getTemplate().getSpec();
            assertThat(settings(pod)).containsEntry("QUARKUS_SHUTDOWN_DELAY", delay + "S");
            assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(delay + requests + relay + 5);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://secondment.example, secondment.example",
        "https://secondment.example:8443, secondment.example",
    })
    void an_ingress_has_the_name_of_the_public_address(String publicUrl, String host) throws IOException {
        String rendered = chart().set("publicUrl", publicUrl)
                .set("ingress.enabled", "true")
                .set("ingress.tlsSecret", "tls")
                .call();

        assertThat(all(rendered, Ingress.class)).singleElement().satisfies(ingress -> {
            assertThat(ingress.getSpec().getRules().getFirst().getHost()).isEqualTo(host);
            assertThat(ingress.getSpec().getTls().getFirst().getHosts()).containsExactly(host);
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
    void pods_connect_to_nothing_else_where_that_is_said() throws IOException {
        assertThat(all(chart().call(), NetworkPolicy.class))
                .allSatisfy(policy -> assertThat(policy.getSpec().getPolicyTypes())
                        .as("anywhere")
                        .containsExactly("Ingress"));

        String rendered =
                chart().set("networkPolicy.egress[0].ports[0].port", "5432").call();
        assertThat(all(rendered, NetworkPolicy.class)).hasSize(4).allSatisfy(policy -> {
            assertThat(policy.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
            boolean gateway = policy.getMetadata().getName().equals("hr-gateway");
            assertThat(policy.getSpec().getEgress())
                    .as("names, the services, and what is said")
                    .hasSize(gateway ? 1 + 3 + 1 : 1 + 1);
            assertThat(policy.getSpec()
                            .getEgress()
                            .getLast()
                            .getPorts()
                            .getFirst()
                            .getPort()
                            .getIntVal())
                    .isEqualTo(5432);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "publicURL, publicURL",
        "image.repositry, repositry",
        "trust.secrets, secrets",
        "database.prot, prot",
        "kafka.setings.KAFKA_SECURITY_PROTOCOL, setings",
        "kafka.settings.security_protocol, security_protocol",
        "services.leave-servise.database, leave-servise",
        "services.leave-service.databse, databse",
        "defaults.replica, replica",
        "components.gatway.replicas, gatway",
        "components.gateway.replica, replica",
        "migrations.anotations, anotations",
        "ingress.tls, tls",
        "networkPolicy.client, client",
    })
    void a_misspelt_value_is_refused(String name, String misspelt) {
        assertThatThrownBy(() -> chart().set(name, "x").call()).hasMessageContaining("'" + misspelt + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "publicUrl, http://secondment.example",
        "issuer, http://login.example",
        "jwksUrl, http://login.example/certs",
        "kafka.settings.KAFKA_SECURITY_PROTOCOL, PLAINTEXT",
        "defaults.replicas, 1",
    })
    void what_is_not_safe_is_refused(String name, String value) {
        assertThatThrownBy(() -> chart().set(name, value).call())
                .hasMessageContaining(name.substring(name.lastIndexOf('.') + 1));
    }

    @Test
    void what_has_no_default_is_asked_for() {
        assertThatThrownBy(() -> unset().call())
                .hasMessageContaining("publicUrl")
                .hasMessageContaining("issuer")
                .hasMessageContaining("host")
                .hasMessageContaining("bootstrapServers");
    }
}
