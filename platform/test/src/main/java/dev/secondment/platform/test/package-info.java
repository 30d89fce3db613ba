/** For the tests of every service: real servers, signed tokens, architecture rules, contract checks. */
@NullMarked
package dev.secondment.platform.test;

import org.jspecify.annotations.NullMarked;
