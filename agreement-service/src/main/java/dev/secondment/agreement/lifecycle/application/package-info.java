/** What can be done with an agreement: one class, one transaction each. */
@NullMarked
package dev.secondment.agreement.lifecycle.application;

import org.jspecify.annotations.NullMarked;
