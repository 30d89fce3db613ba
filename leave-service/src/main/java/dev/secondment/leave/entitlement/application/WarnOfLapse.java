package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.application.BalanceDesk.Opened;
import dev.secondment.leave.entitlement.domain.EntitlementNotice;
import dev.secondment.leave.entitlement.domain.EntitlementNotices;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.YearBook;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The employer told the person how much leave is left and that it lapses; without it, some policies let none lapse. */
@ApplicationScoped
public class WarnOfLapse {
    private final BalanceDesk desk;
    private final EntitlementNotices notices;
    private final Clock clock;

    WarnOfLapse(BalanceDesk desk, EntitlementNotices notices, Clock clock) {
        this.desk = desk;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @param available what the person was to be told of
     */
    public record NoticeView(UUID id, UUID agreementId, int leaveYear, LocalDate givenOn, BigDecimal available) {}

    @Transactional
    public NoticeView handle(UUID agreementId, int leaveYear) {
        Opened opened = desk.open(agreementId, LeaveKind.ANNUAL);
        YearBook year = opened.in(leaveYear);
        EntitlementNotice notice = new EntitlementNotice(
                Ids.next(),
                agreementId,
                leaveYear,
                opened.book().today(),
                opened.actor().subject(),
                clock.instant());
        notices.add(notice);
        return new NoticeView(
                notice.id(),
                agreementId,
                leaveYear,
                notice.givenOn(),
                year.account().available());
    }
}
