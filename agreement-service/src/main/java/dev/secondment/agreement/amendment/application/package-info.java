/** What can be done with an amendment: one class, one transaction each; and what other features are told of it. */
@NullMarked
package dev.secondment.agreement.amendment.application;

import org.jspecify.annotations.NullMarked;
