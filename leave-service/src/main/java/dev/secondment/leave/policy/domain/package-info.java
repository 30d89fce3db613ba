@NullMarked
package dev.secondment.leave.policy.domain;

import org.jspecify.annotations.NullMarked;
