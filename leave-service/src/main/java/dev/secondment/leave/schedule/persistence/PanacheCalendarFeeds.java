package dev.secondment.leave.schedule.persistence;

import dev.secondment.leave.schedule.domain.CalendarFeed;
import dev.secondment.leave.schedule.domain.CalendarFeeds;
import dev.secondment.leave.schedule.domain.FeedScope;
import dev.secondment.leave.schedule.domain.FeedSecret;
import dev.secondment.platform.data.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheCalendarFeeds implements CalendarFeeds, PanacheRepositoryBase<CalendarFeed, UUID> {
    private final Sql sql;

    PanacheCalendarFeeds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(CalendarFeed feed) {
        persistAndFlush(feed);
    }

    @Override
    public void store() {
        flush();
    }

    @Override
    public Optional<CalendarFeed> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<CalendarFeed> page(@Nullable UUID after, int size) {
        return after == null
                ? find("order by id desc").page(0, size).list()
                : find("id < ?1 order by id desc", after).page(0, size).list();
    }

    @Override
    public Optional<Opened> open(FeedSecret secret) {
        return sql
                .query(
                        "SELECT secret_hash, scope, organization_id, agreement_id, team FROM calendar_feed_opened_by(?)",
                        row -> secret.opens(row.getString("secret_hash"))
                                ? Optional.of(new Opened(
                                        FeedScope.valueOf(row.getString("scope")),
                                        row.getObject("organization_id", UUID.class),
                                        row.getObject("agreement_id", UUID.class),
                                        row.getString("team")))
                                : Optional.<Opened>empty(),
                        secret.hash())
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }
}
