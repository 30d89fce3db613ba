/** What happens to amendments as it leaves the service. */
@NullMarked
package dev.secondment.agreement.amendment.messaging;

import org.jspecify.annotations.NullMarked;
