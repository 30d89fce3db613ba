@NullMarked
package dev.secondment.leave.request.persistence;

import org.jspecify.annotations.NullMarked;
