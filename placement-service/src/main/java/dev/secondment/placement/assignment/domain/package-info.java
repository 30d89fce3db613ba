/** The placement, its onboarding, and what it may hold of a person's working time. */
@NullMarked
package dev.secondment.placement.assignment.domain;

import org.jspecify.annotations.NullMarked;
