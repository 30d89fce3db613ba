@NullMarked
package dev.secondment.leave.entitlement.domain;

import org.jspecify.annotations.NullMarked;
