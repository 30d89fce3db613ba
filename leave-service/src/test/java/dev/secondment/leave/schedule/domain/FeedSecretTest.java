package dev.secondment.leave.schedule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedSecretTest {
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final CalendarFeed.Owner HOST = new CalendarFeed.Owner("org:1", UUID.randomUUID());

    private final SecureRandom random = new SecureRandom();

    @Test
    void secrets_are_long_random_and_fit_an_address() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            FeedSecret secret = FeedSecret.random(random);
            assertThat(secret.text()).matches("[A-Za-z0-9_-]{43}");
            assertThat(seen.add(secret.text())).isTrue();
            assertThat(FeedSecret.read(secret.text())).contains(secret);
        }
    }

    @Test
    void a_secret_opens_its_own_hash_alone_and_does_not_print_itself() {
        FeedSecret secret = FeedSecret.random(random);

        assertThat(secret.opens(secret.hash())).isTrue();
        assertThat(secret.opens(FeedSecret.random(random).hash())).isFalse();
        assertThat(secret.hash()).hasSize(64).doesNotContain(secret.text());
        assertThat(secret.toString()).doesNotContain(secret.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "0123456789012345678901234567890123456789012.", "..%2f"})
    void what_is_no_secret_is_not_looked_up(String text) {
        assertThat(FeedSecret.read(text)).isEmpty();
    }

    @Test
    void a_revoked_feed_never_comes_back() {
        CalendarFeed feed = CalendarFeed.ofTeam(UUID.randomUUID(), HOST, null, FeedSecret.random(random), NOW);
        feed.rotate(FeedSecret.random(random), NOW.plusSeconds(1));
        assertThat(feed.secretSince()).isEqualTo(NOW.plusSeconds(1));
        feed.revoke(NOW);

        assertThat(feed.revokedAt()).contains(NOW);
        assertThatThrownBy(() -> feed.revoke(NOW)).isInstanceOf(ScheduleRejected.class);
        assertThatThrownBy(() -> feed.rotate(FeedSecret.random(random), NOW)).isInstanceOf(ScheduleRejected.class);
    }
}
