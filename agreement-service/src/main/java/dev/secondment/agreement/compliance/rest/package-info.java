/** Findings, waivers and formalities on the API. */
@NullMarked
package dev.secondment.agreement.compliance.rest;

import org.jspecify.annotations.NullMarked;
