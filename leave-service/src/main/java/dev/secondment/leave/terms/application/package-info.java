@NullMarked
package dev.secondment.leave.terms.application;

import org.jspecify.annotations.NullMarked;
