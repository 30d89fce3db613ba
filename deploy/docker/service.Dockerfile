# One recipe for the three services and the gateway: docker build --build-arg SERVICE=leave-service -f ... .
# The application must have been packaged before; dependencies come first, since they change least.
FROM eclipse-temurin:25-jre
ARG SERVICE
ARG VERSION=0.1.0-SNAPSHOT
LABEL org.opencontainers.image.title="${SERVICE}" \
      org.opencontainers.image.description="Secondment Suite: ${SERVICE}" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
COPY ${SERVICE}/target/quarkus-app/lib/ lib/
COPY ${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY ${SERVICE}/target/quarkus-app/quarkus-run.jar ./
COPY ${SERVICE}/target/quarkus-app/app/ app/
# Classes as the JVM of this image holds them in memory, so that it need not read and link them at each start: a quarter less
# time, a third less work. They are those of a start as far as the database that is not here; the gateway needs none and
# is stopped once it has started. A cache that would not be used is a defect of this recipe.
RUN SECONDMENT_DEMO=true SECONDMENT_ISSUER=http://localhost SECONDMENT_PUBLIC_URL=http://localhost \
    KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:1 \
    QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:1/none QUARKUS_DATASOURCE_USERNAME=none \
    QUARKUS_FLYWAY_USERNAME=none \
    java -XX:AOTCacheOutput=app.aot -XX:+UseSerialGC -Xmx256m -jar quarkus-run.jar > /tmp/start.log 2>&1 & java=$!; \
    while kill -0 $java 2> /dev/null && ! grep -q ' started in ' /tmp/start.log; do sleep 1; done; \
    kill $java 2> /dev/null; wait $java; \
    java -XX:AOTCache=app.aot -XX:AOTMode=on -XX:+UseSerialGC -Xmx256m -cp quarkus-run.jar -version \
    || { cat /tmp/start.log; exit 1; }; rm -rf /tmp/*
USER 10001
ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080 QUARKUS_MANAGEMENT_HOST=0.0.0.0 QUARKUS_MANAGEMENT_PORT=9000
EXPOSE 8080 9000
# The base image has no HTTP client.
HEALTHCHECK --interval=5s --timeout=3s --start-period=120s --retries=12 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9000 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
# Replicas come and go behind one name: it is looked up again after two seconds, not after thirty.
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-Dsun.net.inetaddr.ttl=2", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
