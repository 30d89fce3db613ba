@NullMarked
package dev.secondment.leave.request.rest;

import org.jspecify.annotations.NullMarked;
