/** Requests for an extension in the database. */
@NullMarked
package dev.secondment.agreement.extension.persistence;

import org.jspecify.annotations.NullMarked;
