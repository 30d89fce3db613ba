package dev.secondment.leave.schedule.application;

import dev.secondment.leave.schedule.domain.CalendarFeed;
import dev.secondment.leave.schedule.domain.CalendarFeeds;
import dev.secondment.leave.schedule.domain.FeedScope;
import dev.secondment.leave.schedule.domain.FeedSecret;
import dev.secondment.leave.schedule.domain.ScheduleProblem;
import dev.secondment.leave.schedule.domain.ScheduleRejected;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsProblem;
import dev.secondment.leave.terms.domain.TermsRejected;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A secondee makes a feed of the own absences, a host one of the people it hosts; each can change its address or end it. */
@ApplicationScoped
public class KeepCalendarFeeds {
    private static final Logger LOG = Logger.getLogger(KeepCalendarFeeds.class);
    private static final Part ONESELF = Part.of(Side.SECONDEE, Roles.SECONDEE);

    private final CalendarFeeds feeds;
    private final TermsOfRecord terms;
    private final Actors actors;
    private final CurrentCaller caller;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeepCalendarFeeds(CalendarFeeds feeds, TermsOfRecord terms, Actors actors, CurrentCaller caller, Clock clock) {
        this.feeds = feeds;
        this.terms = terms;
        this.actors = actors;
        this.caller = caller;
        this.clock = clock;
    }

    public record Command(
            FeedScope scope,
            @Nullable UUID agreementId,
            @Nullable String team) {}

    @Transactional
    public FeedView make(Command command) {
        FeedSecret secret = FeedSecret.random(random);
        CalendarFeed feed = command.scope() == FeedScope.PERSON ? ofPerson(command, secret) : ofTeam(command, secret);
        feeds.add(feed);
        LOG.infof("Calendar feed %s made, %s", feed.id(), feed.scope());
        return FeedView.of(feed, Optional.of(secret));
    }

    private CalendarFeed ofPerson(Command command, FeedSecret secret) {
        UUID agreementId = command.agreementId();
        if (agreementId == null || command.team() != null) {
            throw new ScheduleRejected(ScheduleProblem.FEED_SCOPE, "A feed of a person is about one agreement.");
        }
        terms.of(agreementId);
        actors.in(agreementId).actingAs(ONESELF);
        Caller person = caller.get();
        return CalendarFeed.ofPerson(
                Ids.next(),
                new CalendarFeed.Owner(person.personPrincipal().orElseThrow(), person.organization()),
                agreementId,
                secret,
                clock.instant());
    }

    private CalendarFeed ofTeam(Command command, FeedSecret secret) {
        if (command.agreementId() != null) {
            throw new ScheduleRejected(ScheduleProblem.FEED_SCOPE, "A feed of a team is about no single agreement.");
        }
        Caller host = caller.get();
        if (!host.hasAny(Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API)) {
            throw new TermsRejected(TermsProblem.NOT_YOUR_PART, "This is done by the HR or a manager of the host.");
        }
        return CalendarFeed.ofTeam(
                Ids.next(),
                new CalendarFeed.Owner(host.organizationPrincipal(), host.organization()),
                command.team(),
                secret,
                clock.instant());
    }

    @Transactional
    public FeedView rotate(UUID id, ExpectedVersion expected) {
        CalendarFeed feed = open(id, expected);
        FeedSecret secret = FeedSecret.random(random);
        feed.rotate(secret, clock.instant());
        feeds.store();
        LOG.infof("Calendar feed %s has another address", id);
        return FeedView.of(feed, Optional.of(secret));
    }

    @Transactional
    public FeedView revoke(UUID id, ExpectedVersion expected) {
        CalendarFeed feed = open(id, expected);
        feed.revoke(clock.instant());
        feeds.store();
        LOG.infof("Calendar feed %s revoked", id);
        return FeedView.of(feed);
    }

    private CalendarFeed open(UUID id, ExpectedVersion expected) {
        CalendarFeed feed = feeds.get(id);
        expected.check(feed.version());
        return feed;
    }

    @Transactional
    public FeedView get(UUID id) {
        return FeedView.of(feeds.get(id));
    }

    @Transactional
    public Page<FeedView> list(@Nullable UUID after, int limit) {
        List<FeedView> found =
                feeds.page(after, limit + 1).stream().map(FeedView::of).toList();
        return Page.of(found, limit, last -> last.id().toString());
    }
}
