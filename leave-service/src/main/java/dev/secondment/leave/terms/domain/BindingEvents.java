package dev.secondment.leave.terms.domain;

/** Tells other systems which leave terms hold. */
public interface BindingEvents {

    void created(BoundTerms terms);

    void changed(BoundTerms terms);
}
