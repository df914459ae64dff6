package occ.rights;

import java.util.List;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.rights.Outcome.Done;
import occ.testing.People;
import org.springframework.context.ApplicationContext;

/** Requests brought as far as a test needs them. */
public final class RightsWorld {
    private static final String FORCE = "force:merseyside";

    public final RightsCases cases;
    public final Searching searching;
    public final Releasing releasing;
    public final Holders holders;
    public final Correcting correcting;
    private final People people;

    public RightsWorld(ApplicationContext context) {
        this.cases = context.getBean(RightsCases.class);
        this.searching = context.getBean(Searching.class);
        this.releasing = context.getBean(Releasing.class);
        this.holders = context.getBean(Holders.class);
        this.correcting = context.getBean(Correcting.class);
        this.people = context.getBean(People.class);
    }

    public Actor caseworker() {
        return people.with(FORCE, Role.RIGHTS_CASEWORKER);
    }

    public Actor officer() {
        return people.with(FORCE, Role.DATA_PROTECTION_OFFICER);
    }

    public RightsCase received(Right right, String name) {
        return cases.open(caseworker(), RightsExamples.request(right, name));
    }

    public RightsCase with(RightsCase about, Reference... records) {
        return done(searching.add(caseworker(), about.reference(), about.version(), List.of(records)));
    }

    public RightsCase decided(RightsCase about, int number, Ruling ruling) {
        return done(searching.decide(caseworker(), about.reference(), about.version(), number, ruling));
    }

    public RightsCase drafted(RightsCase about) {
        return done(releasing.submit(caseworker(), about.reference(), about.version()));
    }

    public RightsCase approved(RightsCase about) {
        var draft = drafted(about);
        return done(releasing.approve(officer(), draft.reference(), draft.version()));
    }

    public static RightsCase done(Outcome outcome) {
        if (outcome instanceof Done(var about)) {
            return about;
        }
        throw new AssertionError(outcome);
    }
}
