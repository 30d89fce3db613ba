/**
 * How a change reaches the database, and from there the world: row-level security, commands with idempotency and
 * audit, the outbox with its relay, the inbox.
 */
@NullMarked
package dev.secondment.platform.data;

import org.jspecify.annotations.NullMarked;
