@NullMarked
package dev.secondment.leave.terms.persistence;

import org.jspecify.annotations.NullMarked;
