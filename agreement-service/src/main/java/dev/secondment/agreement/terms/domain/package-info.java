/** What the parties agree on: the terms, what they still lack, and their canonical form. */
@NullMarked
package dev.secondment.agreement.terms.domain;

import org.jspecify.annotations.NullMarked;
