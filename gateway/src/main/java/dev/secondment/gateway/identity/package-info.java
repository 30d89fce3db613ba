/** Who is calling, checked before anything is passed on. */
@NullMarked
package dev.secondment.gateway.identity;

import org.jspecify.annotations.NullMarked;
