/** Offers of a contract with the host in the database. */
@NullMarked
package dev.secondment.agreement.conversion.persistence;

import org.jspecify.annotations.NullMarked;
