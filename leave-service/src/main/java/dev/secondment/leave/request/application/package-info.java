@NullMarked
package dev.secondment.leave.request.application;

import org.jspecify.annotations.NullMarked;
