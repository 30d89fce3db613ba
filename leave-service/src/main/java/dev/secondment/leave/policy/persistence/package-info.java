@NullMarked
package dev.secondment.leave.policy.persistence;

import org.jspecify.annotations.NullMarked;
