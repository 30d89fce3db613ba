/** What can be printed, and the templates an employer may word itself. */
@NullMarked
package dev.secondment.agreement.document.domain;

import org.jspecify.annotations.NullMarked;
