@NullMarked
package dev.secondment.leave.terms.domain;

import org.jspecify.annotations.NullMarked;
