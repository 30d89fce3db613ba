package dev.secondment.agreement.amendment.domain;

import dev.secondment.agreement.amendment.domain.AmendmentEvent.CompensationChanged;
import dev.secondment.agreement.amendment.domain.AmendmentEvent.LineManagerChanged;
import dev.secondment.agreement.amendment.domain.AmendmentEvent.PartyAdded;
import dev.secondment.agreement.amendment.domain.AmendmentEvent.PostStatusChanged;
import dev.secondment.agreement.amendment.domain.AmendmentEvent.RechargeChanged;
import dev.secondment.agreement.amendment.domain.AmendmentEvent.Signed;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SigningPolicy;
import dev.secondment.agreement.lifecycle.domain.TermsStretch;
import dev.secondment.agreement.terms.domain.HostRole;
import dev.secondment.agreement.terms.domain.PostStatus;
import dev.secondment.agreement.terms.domain.SubstantivePost;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The terms on the first day of a change, without and with it. */
public record TermsChange(Terms before, Terms after) {

    public List<String> parts() {
        return before.differencesTo(after);
    }

    /** Organisations that the terms name and did not name before. */
    public Map<Side, UUID> joining() {
        Map<Side, UUID> joining = new TreeMap<>(SigningPolicy.thirdParties(after));
        joining.keySet().removeAll(SigningPolicy.thirdParties(before).keySet());
        return joining;
    }

    /** What the signed change means to those who have to act on it. */
    List<AmendmentEvent> facts(
            AmendmentEvent.Of of,
            LocalDate from,
            Reach reach,
            String hash,
            List<TermsStretch> timeline,
            Map<Side, UUID> joining) {
        List<AmendmentEvent> facts = new ArrayList<>();
        facts.add(new Signed(of, from, reach.retroactive(), reach.months(), hash, parts(), timeline));
        if (!Objects.equals(before.compensation(), after.compensation())) {
            facts.add(new CompensationChanged(of, from, reach.retroactive(), reach.months(), timeline));
        }
        if (!Objects.equals(before.recharge(), after.recharge())) {
            facts.add(new RechargeChanged(of, from, reach.retroactive(), reach.months(), timeline));
        }
        joining.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(joined -> facts.add(new PartyAdded(of, joined.getKey(), joined.getValue(), from)));
        if (!Objects.equals(lineManager(before), lineManager(after))) {
            facts.add(new LineManagerChanged(of, from));
        }
        if (postStatus(before) != postStatus(after)) {
            facts.add(new PostStatusChanged(of, postStatus(before), postStatus(after), from));
        }
        return facts;
    }

    private static @Nullable String lineManager(Terms terms) {
        HostRole role = terms.hostRole();
        return role == null ? null : role.reportsTo();
    }

    private static @Nullable PostStatus postStatus(Terms terms) {
        SubstantivePost post = terms.substantivePost();
        return post == null ? null : post.status();
    }
}
