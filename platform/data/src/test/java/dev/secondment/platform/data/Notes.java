package dev.secondment.platform.data;

import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes notes the way a service writes its aggregates. */
@ApplicationScoped
class Notes {
    static final String TOPIC = "secondment.agreement.v1";

    private final EntityManager entities;
    private final Parties parties;
    private final Outbox outbox;
    private final CurrentCaller caller;

    Notes(EntityManager entities, Parties parties, Outbox outbox, CurrentCaller caller) {
        this.entities = entities;
        this.parties = parties;
        this.outbox = outbox;
        this.caller = caller;
    }

    @Transactional
    Note add(String text) {
        Note note = new Note(Ids.next(), text);
        parties.add(note.id, caller.get().organizationPrincipal(), "HOME");
        entities.persist(note);
        say(note, "note.added.v1");
        return note;
    }

    @Transactional
    void add(UUID id, String principal) {
        parties.add(id, principal, "HOME");
        entities.persist(new Note(id, "0"));
    }

    @Transactional
    void rewrite(UUID id, String text) {
        Note note = get(id);
        note.text = text;
        say(note, "note.rewritten.v1");
    }

    @Transactional
    Note get(UUID id) {
        Note note = entities.find(Note.class, id);
        if (note == null) {
            throw new ProblemException(WebProblem.NOT_FOUND, "No such note.");
        }
        return note;
    }

    private void say(Note note, String type) {
        outbox.append(new NewEvent(
                TOPIC, note.id.toString(), note.id, type, Map.of("text", note.text), Set.of("HOME"), null, null));
    }
}
