package dev.secondment.leave.schedule.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Type;
import java.util.function.BiFunction;

/**
 * The secret address of a feed is written into the one answer that tells it. Whatever else writes that answer down, such as
 * the store of first answers to an Idempotency-Key, leaves it out.
 */
public final class SecretAddress implements BiFunction<ObjectMapper, Type, ObjectWriter> {

    @Override
    public ObjectWriter apply(ObjectMapper mapper, Type type) {
        return mapper.copy().addMixIn(CalendarFeedResponse.class, null).writer();
    }

    /** The rule for everybody else. */
    @ApplicationScoped
    static class LeftOut implements ObjectMapperCustomizer {
        @Override
        public void customize(ObjectMapper mapper) {
            mapper.addMixIn(CalendarFeedResponse.class, WithoutAddress.class);
        }
    }

    /** See {@link CalendarFeedResponse}. */
    abstract static class WithoutAddress {
        @JsonIgnore
        abstract String url();
    }
}
