/** Holding agreements against the rules, and keeping the proof of it. */
@NullMarked
package dev.secondment.agreement.compliance.application;

import org.jspecify.annotations.NullMarked;
