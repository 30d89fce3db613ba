@NullMarked
package dev.secondment.leave.entitlement.persistence;

import org.jspecify.annotations.NullMarked;
