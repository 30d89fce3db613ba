@NullMarked
package dev.secondment.leave.entitlement.rest;

import org.jspecify.annotations.NullMarked;
