package dev.secondment.leave.schedule.application;

import dev.secondment.leave.absence.application.AbsencesOnCalendars;
import dev.secondment.leave.request.application.LeaveOnCalendars;
import dev.secondment.leave.schedule.domain.CalendarEntry;
import dev.secondment.leave.schedule.domain.CalendarFeeds;
import dev.secondment.leave.schedule.domain.FeedScope;
import dev.secondment.leave.schedule.domain.FeedSecret;
import dev.secondment.leave.schedule.domain.ScheduleProblem;
import dev.secondment.leave.schedule.domain.ScheduleRejected;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BindingFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A calendar program fetches a feed: without a token, with the rights of whoever made the feed. */
@ApplicationScoped
public class ReadCalendarFeed {
    /** Leave can be called off a year back; what is called off stays visible for a month at least. */
    private static final Period BACK = Period.ofMonths(14);

    private static final int PART = 500;

    private final CalendarFeeds feeds;
    private final TermsOfRecord terms;
    private final LeaveOnCalendars leave;
    private final AbsencesOnCalendars absences;
    private final Clock clock;

    ReadCalendarFeed(
            CalendarFeeds feeds,
            TermsOfRecord terms,
            LeaveOnCalendars leave,
            AbsencesOnCalendars absences,
            Clock clock) {
        this.feeds = feeds;
        this.terms = terms;
        this.leave = leave;
        this.absences = absences;
        this.clock = clock;
    }

    /** What a calendar program is given. */
    public record Calendar(FeedScope scope, List<CalendarEntry> entries) {}

    @Transactional
    public Calendar handle(FeedSecret secret) {
        CalendarFeeds.Opened feed = feeds.open(secret)
                .orElseThrow(() -> new ScheduleRejected(ScheduleProblem.FEED_UNKNOWN, "No feed has this address."));
        LocalDate since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(BACK);
        Map<UUID, TermsOfRecord.Bound> agreements = agreements(feed, since);
        FeedWords words = new FeedWords(feed.scope(), agreements);
        return new Calendar(
                feed.scope(),
                Stream.concat(
                                leave.entries(agreements.keySet(), since).stream()
                                        .flatMap(words::leave),
                                absences.entries(agreements.keySet(), since).stream()
                                        .flatMap(words::absence))
                        .toList());
    }

    private Map<UUID, TermsOfRecord.Bound> agreements(CalendarFeeds.Opened feed, LocalDate since) {
        UUID host = feed.scope() == FeedScope.TEAM ? feed.organization() : null;
        BindingFilter filter =
                new BindingFilter(feed.agreementId(), host, feed.team(), since, LocalDate.of(9999, 12, 31));
        List<TermsOfRecord.Bound> found = new ArrayList<>(terms.page(filter, null, PART));
        for (int read = found.size(); read == PART; ) {
            @Nullable UUID last = found.getLast().terms().agreementId();
            List<TermsOfRecord.Bound> part = terms.page(filter, last, PART);
            found.addAll(part);
            read = part.size();
        }
        return found.stream().collect(Collectors.toMap(bound -> bound.terms().agreementId(), Function.identity()));
    }
}
