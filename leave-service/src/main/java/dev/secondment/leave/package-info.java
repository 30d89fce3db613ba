@NullMarked
package dev.secondment.leave;

import org.jspecify.annotations.NullMarked;
