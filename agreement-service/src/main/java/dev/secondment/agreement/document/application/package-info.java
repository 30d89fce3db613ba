/** From terms to pages that people can read and sign. */
@NullMarked
package dev.secondment.agreement.document.application;

import org.jspecify.annotations.NullMarked;
