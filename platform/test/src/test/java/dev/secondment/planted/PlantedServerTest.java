package dev.secondment.planted;

import dev.secondment.platform.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;

/** Starts servers under a name that promises none. Abstract, so that nobody runs it. */
@QuarkusTestResource(RealServers.class)
abstract class PlantedServerTest {}
