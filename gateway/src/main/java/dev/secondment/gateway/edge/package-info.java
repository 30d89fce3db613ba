/** What every request passes first and every answer last: paths, headers, ids, the access log. */
@NullMarked
package dev.secondment.gateway.edge;

import org.jspecify.annotations.NullMarked;
