/** What the world learns of checks. */
@NullMarked
package dev.secondment.agreement.compliance.messaging;

import org.jspecify.annotations.NullMarked;
