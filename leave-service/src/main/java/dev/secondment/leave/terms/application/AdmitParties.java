package dev.secondment.leave.terms.application;

import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who sees the leave of an agreement: the home employer, the person, and the host of the day. A host that was replaced
 * sees nothing of it any more. Vendors and clients have no part in leave.
 */
@ApplicationScoped
class AdmitParties {
    private final Parties parties;

    AdmitParties(Parties parties) {
        this.parties = parties;
    }

    void handle(LeaveBinding binding, LocalDate day) {
        UUID home = binding.placement().homeOrganization();
        UUID host = binding.terms().on(day).hostOrganization();
        String person = "person:" + home + "/" + binding.placement().employeeRef();
        parties.replace(binding.agreementId(), "org:" + home, Side.HOME.name());
        parties.replace(binding.agreementId(), "org:" + host, Side.HOST.name());
        parties.replace(binding.agreementId(), person, Side.SECONDEE.name());
    }
}
