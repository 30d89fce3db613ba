/** Extensions over REST. */
@NullMarked
package dev.secondment.agreement.extension.rest;

import org.jspecify.annotations.NullMarked;
