package occ.meetings.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import occ.access.AccessClasses;
import occ.adequacy.Clocks;
import occ.adequacy.MustAct;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.meetings.Action;
import occ.meetings.MeetingRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clock of what meetings asked for about a subject: it runs to the first day on which something is due. What fewer may
 * read than the subject itself moves no clock, as the clock would tell of it.
 */
@Component
class ActionClock {
    private final ActionTable actions;
    private final Clocks clocks;
    private final AccessClasses classes;
    private final JdbcClient jdbc;
    private final Clock clock;

    ActionClock(ActionTable actions, Clocks clocks, AccessClasses classes, JdbcClient jdbc, Clock clock) {
        this.actions = actions;
        this.clocks = clocks;
        this.classes = classes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void set(Actor actor, EntityId subject) {
        var standing = jdbc.sql("select class from mapping.subject_now where id = :subject")
                .param("subject", subject.value())
                .query(Integer.class)
                .optional()
                .map(ClassId::new);
        if (standing.isEmpty()) {
            return;
        }
        var first = first(subject, standing.get());
        if (first.isEmpty()) {
            clocks.stop(actor, MeetingRules.ACTION.key(), List.of(subject));
        } else {
            clocks.start(actor, List.of(running(first.get(), subject, standing.get())));
        }
    }

    private Optional<Action> first(EntityId subject, ClassId accessClass) {
        var open = classes.readByAllWhoRead(accessClass);
        return actions.openAbout(subject).stream()
                .filter(action -> open.contains(action.accessClass()))
                .findFirst();
    }

    private Clocks.Clock running(Action action, EntityId subject, ClassId accessClass) {
        return new Clocks.Clock(
                subject,
                accessClass,
                MeetingRules.ACTION,
                clock.instant(),
                action.due().plusDays(1).atStartOfDay(DateWords.LONDON).toInstant(),
                new MustAct(action.ownerName(), actions.body(action), action.owner()));
    }
}
