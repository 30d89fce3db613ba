@NullMarked
package dev.secondment.leave.request.domain;

import org.jspecify.annotations.NullMarked;
