package dev.secondment.leave.terms.application;

import dev.secondment.leave.calendar.application.ProclaimedDays;
import dev.secondment.leave.calendar.domain.ProclaimedHolidays;
import dev.secondment.leave.terms.domain.BindingFilter;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.LeaveBindings;
import dev.secondment.leave.terms.domain.Placement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The leave terms of an agreement for the features that carry them out. Strangers find none. */
@ApplicationScoped
public class TermsOfRecord {
    private final LeaveBindings bindings;
    private final ProclaimedDays proclaimed;

    TermsOfRecord(LeaveBindings bindings, ProclaimedDays proclaimed) {
        this.bindings = bindings;
        this.proclaimed = proclaimed;
    }

    public BoundTerms of(UUID agreementId) {
        return of(bindings.get(agreementId));
    }

    BoundTerms of(LeaveBinding binding) {
        BoundTerms terms = binding.terms();
        return terms.with(proclaimed.of(terms.homeOrganization()));
    }

    public Placement placement(UUID agreementId) {
        return bindings.get(agreementId).placement();
    }

    /** Of many agreements at once, in the order of their ids; each employer is asked once for its proclaimed days. */
    public List<Bound> page(BindingFilter filter, @Nullable UUID after, int size) {
        Map<UUID, ProclaimedHolidays> words = new HashMap<>();
        return bindings.page(filter, after, size).stream()
                .map(binding -> new Bound(
                        binding.terms()
                                .with(words.computeIfAbsent(binding.placement().homeOrganization(), proclaimed::of)),
                        binding.placement()))
                .toList();
    }

    /** Of some agreements, as far as the caller has a part in them; each employer is asked once for its proclaimed days. */
    public Map<UUID, BoundTerms> all(Collection<UUID> agreementIds) {
        Map<UUID, ProclaimedHolidays> words = new HashMap<>();
        return bindings.all(agreementIds).stream()
                .map(LeaveBinding::terms)
                .map(terms -> terms.with(words.computeIfAbsent(terms.homeOrganization(), proclaimed::of)))
                .collect(Collectors.toMap(BoundTerms::agreementId, terms -> terms));
    }

    /** An agreement's terms, and who is lent by whom. */
    public record Bound(BoundTerms terms, Placement placement) {}

    /** Held until the transaction ends: what is decided for one agreement is decided one after the other. */
    public BoundTerms locked(UUID agreementId) {
        return of(bindings.getLocked(agreementId));
    }
}
