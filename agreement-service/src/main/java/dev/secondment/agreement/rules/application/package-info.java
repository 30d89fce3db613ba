/** Checks of an agreement against the packs in force. */
@NullMarked
package dev.secondment.agreement.rules.application;

import org.jspecify.annotations.NullMarked;
