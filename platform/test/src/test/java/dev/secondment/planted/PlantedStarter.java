package dev.secondment.planted;

import io.quarkus.test.junit.QuarkusTest;

/** Starts the service under a name that does not say so. No test runner looks for it. */
@QuarkusTest
abstract class PlantedStarter {}
