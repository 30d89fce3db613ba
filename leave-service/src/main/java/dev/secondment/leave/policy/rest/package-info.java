@NullMarked
package dev.secondment.leave.policy.rest;

import org.jspecify.annotations.NullMarked;
