package dev.secondment.leave.request.domain;

import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whom an employer asks on a day: the one it named for the agreement, or else for all of its agreements; in their place
 * the deputy; and HR where both are away. Where nobody is named, any line manager.
 */
public final class Answering {

    private Answering() {}

    /**
     * A word that was given.
     *
     * @param id in the order of giving
     * @param ofAgreement whether it was given for this agreement
     */
    public record Word(UUID id, boolean ofAgreement, StandIn standIn) {}

    /**
     * @param words of one employer about one agreement
     * @param onLeave who has approved leave of their own on that day
     */
    public static AskedNow on(LocalDate day, Side side, List<Word> words, Set<String> onLeave) {
        List<Word> holding = holding(day, words);
        Optional<StandIn> named = named(holding);
        if (named.isEmpty()) {
            return AskedNow.anyManager(side);
        }
        String approver = named.get().approver();
        String deputy = named.get().deputy();
        if (named.get().deputyAnswers() != StandIn.DeputyAnswers.ALWAYS && !onLeave.contains(approver)) {
            return new AskedNow(side, AskedNow.Level.APPROVER, Optional.of(approver), Optional.empty());
        }
        boolean deputyIsAway = onLeave.contains(deputy)
                || holding.stream()
                        .map(Word::standIn)
                        .anyMatch(word ->
                                word.approver().equals(deputy) && word.deputyAnswers() == StandIn.DeputyAnswers.ALWAYS);
        return deputyIsAway
                ? AskedNow.hr(side)
                : new AskedNow(side, AskedNow.Level.DEPUTY, Optional.of(deputy), Optional.of(approver));
    }

    /** Whether the employer names somebody, by any of their names, on all days of a word that is yet to be given. */
    public static boolean isNamed(Predicate<String> person, StandIn when, List<Word> words) {
        return Stream.concat(Stream.of(when.from()), words.stream().flatMap(Answering::turns))
                .filter(when::holdsOn)
                .allMatch(day -> named(holding(day, words))
                        .map(StandIn::approver)
                        .filter(person)
                        .isPresent());
    }

    /** The days on which another word may begin to count. */
    private static Stream<LocalDate> turns(Word word) {
        LocalDate last = word.standIn().to();
        return last == null
                ? Stream.of(word.standIn().from())
                : Stream.of(word.standIn().from(), last.plusDays(1));
    }

    private static List<Word> holding(LocalDate day, List<Word> words) {
        return words.stream().filter(word -> word.standIn().holdsOn(day)).toList();
    }

    private static Optional<StandIn> named(List<Word> holding) {
        return holding.stream()
                .max(Comparator.comparing(Word::ofAgreement)
                        .thenComparing(word -> word.id().toString()))
                .map(Word::standIn);
    }
}
