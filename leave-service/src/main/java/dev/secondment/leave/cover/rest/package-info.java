@NullMarked
package dev.secondment.leave.cover.rest;

import org.jspecify.annotations.NullMarked;
