@NullMarked
package dev.secondment.leave.policy.application;

import org.jspecify.annotations.NullMarked;
