package occ.leaks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import occ.deconfliction.Level;
import occ.deconfliction.NewCheck;
import occ.deconfliction.Policies.NewPolicy;
import occ.deconfliction.Wanted;
import occ.deconfliction.Watchable;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Now;

/** Readers ask about things, another force about the same, and it asks about what a compartment keeps. */
final class Deconflicted {
    private static final String MET = "07700 900555";

    private final Verbs verbs;
    private Instant at;

    Deconflicted(Verbs verbs, Instant began) {
        this.verbs = verbs;
        this.at = began;
    }

    /** A pointer tells of what is hidden, on purpose and of nothing else; so here nobody gives any. */
    void silence(Actor nationalDesk) {
        on(() -> verbs.policies().set(nationalDesk, new NewPolicy(null, null, Level.SILENT, "Nobody is pointed at")));
    }

    /** The coordinator has a match of an open check at their desk, and one that only the compartment’s readers see. */
    void tell(List<Actor> readers, Told conditions, Told compartment, Actor coordinator) {
        readers.forEach(reader -> ask(reader, Watchable.PHONE, MET));
        var elsewhere = conditions.by().analyst();
        ask(elsewhere, Watchable.PHONE, MET);
        ask(elsewhere, Watchable.PHONE, compartment.by().phone());
        ask(elsewhere, Watchable.GROUP, compartment.main().name());
        on(() -> verbs.coordinationDesk().inbox(coordinator, 0, 100));
    }

    private void ask(Actor actor, Watchable what, String typed) {
        on(() -> verbs.checks()
                .ask(
                        actor,
                        new NewCheck(
                                List.of(Wanted.parse(what, typed, null, DateWords.today(at))
                                        .orElseThrow()),
                                "Op Osprey",
                                verbs.checks().supervisors(actor).getFirst().reference(),
                                50,
                                "To keep out of each other’s way",
                                false,
                                false)));
    }

    private <T> T on(Supplier<T> deed) {
        at = at.plus(Duration.ofMinutes(7));
        return Now.at(at, deed);
    }
}
