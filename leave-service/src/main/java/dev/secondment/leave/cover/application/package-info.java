@NullMarked
package dev.secondment.leave.cover.application;

import org.jspecify.annotations.NullMarked;
