@NullMarked
package dev.secondment.leave.cover.persistence;

import org.jspecify.annotations.NullMarked;
