@NullMarked
package dev.secondment.leave.entitlement.application;

import org.jspecify.annotations.NullMarked;
