package occ.picture;

import static occ.picture.Breach.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import occ.access.Role;
import occ.disruption.ClaimExamples;
import occ.disruption.Disruption;
import occ.disruption.Disruptions;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Effect;
import occ.disruption.FollowUp.Finding;
import occ.disruption.FollowUps;
import occ.disruption.Panels;
import occ.disruption.Verdict;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import org.springframework.context.ApplicationContext;

/** Nobody looked whether what was approved lasted. */
record DisruptionBreaches(
        MadeSubjects made, Disruptions disruptions, Panels panels, FollowUps followUps, People people) {
    static DisruptionBreaches in(ApplicationContext context) {
        return new DisruptionBreaches(
                context.getAutowireCapableBeanFactory().createBean(MadeSubjects.class),
                context.getBean(Disruptions.class),
                context.getBean(Panels.class),
                context.getBean(FollowUps.class),
                context.getBean(People.class));
    }

    Map<String, Supplier<Breach>> all() {
        return Map.of("disruption.follow-up", this::notLookedAt);
    }

    private Breach notLookedAt() {
        var subject = begun(() -> made.nominated(EntityKind.GROUP, "Lost for a While", Handling.P));
        var approved = begun(() -> {
            var draft = done(disruptions.write(
                    people.leadOfficer(), subject, ClaimExamples.of(Effect.MODERATE, Breach.began()), ""));
            var submitted = done(disruptions.submit(people.leadOfficer(), draft.reference(), draft.version()));
            var supervised = done(
                    disruptions.supervise(supervisor(), submitted.reference(), submitted.version(), true, "Borne out"));
            var tabled = done(panels.table(people.coordinator(), supervised.reference(), supervised.version()));
            return done(panels.decide(
                    people.with("region:NW", Role.TASKING_CHAIR),
                    tabled.reference(),
                    tabled.version(),
                    new Verdict.Approve("Borne out")));
        });
        return Breach.of(
                subject.id(),
                () -> done(followUps.check(
                        supervisor(),
                        approved.reference(),
                        approved.version(),
                        Finding.CONFIRMED,
                        null,
                        "Still shut")));
    }

    private Actor supervisor() {
        return people.with("force:merseyside", Role.TASKING_CHAIR);
    }

    private static Disruption done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).disruption();
    }
}
