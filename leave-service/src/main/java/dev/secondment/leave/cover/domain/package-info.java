@NullMarked
package dev.secondment.leave.cover.domain;

import org.jspecify.annotations.NullMarked;
