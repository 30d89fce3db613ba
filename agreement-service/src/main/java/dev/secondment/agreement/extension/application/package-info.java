/** What can be done with a request for an extension: one class, one transaction each. */
@NullMarked
package dev.secondment.agreement.extension.application;

import org.jspecify.annotations.NullMarked;
