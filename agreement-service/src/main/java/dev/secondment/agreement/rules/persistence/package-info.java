/** Packs as files of the service. */
@NullMarked
package dev.secondment.agreement.rules.persistence;

import org.jspecify.annotations.NullMarked;
