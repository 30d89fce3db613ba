package dev.secondment.leave.terms.domain;

/** Tells other systems that terms are bound. */
public interface BindingEvents {

    void created(BoundTerms terms);
}
