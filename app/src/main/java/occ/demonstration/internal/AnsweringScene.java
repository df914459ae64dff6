package occ.demonstration.internal;

import java.time.Instant;
import java.util.function.Supplier;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Now;
import occ.kernel.Tier;
import occ.tasking.Response;
import occ.tasking.TaskingOutcome;
import org.springframework.stereotype.Component;

/** Answering a group: owner, tier, lead. What the story's flaw leaves out is left out. */
@Component
class AnsweringScene {
    private static final int ANY_VERSION = -1;

    private final Response response;
    private final Cast cast;

    AnsweringScene(Response response, Cast cast) {
        this.response = response;
        this.cast = cast;
    }

    /** Returns when the answer was as complete as it gets. */
    Instant play(Scene scene, Instant mapped) {
        var story = scene.story();
        var at = mapped.plus(scene.dice().days(0, 1));
        if (!story.has(Flaw.NO_OWNER)) {
            assignOwner(scene, at);
        }
        at = at.plus(scene.dice().days(0, 1));
        if (!story.has(Flaw.NO_TIER)) {
            decideTier(scene, at);
        }
        at = at.plus(scene.dice().days(0, 1));
        return story.has(Flaw.NO_LEAD) ? at : findLead(scene, at);
    }

    private void assignOwner(Scene scene, Instant at) {
        decided(
                at,
                () -> response.assignOwner(
                        cast.coordinator(scene.home()),
                        scene.group().id(),
                        ANY_VERSION,
                        scene.home().id(),
                        "Most of its members live there, and so does the harm."));
    }

    private void decideTier(Scene scene, Instant at) {
        var chair = cast.chair();
        var advice = Now.at(at, () -> response.of(chair, scene.group().id(), AsAt.NOW))
                .advice();
        var suggested = advice == null ? Tier.LOCAL : advice.tier();
        var tier = tier(scene, suggested);
        var why = tier == suggested
                ? "As the band suggests."
                : "The force has the means and the picture, and a wider operation would expose a source.";
        decided(at, () -> response.decideTier(chair, scene.group().id(), ANY_VERSION, tier, why));
    }

    private static Tier tier(Scene scene, Tier suggested) {
        if (scene.story().has(Flaw.TIER_BELOW_BAND)) {
            return Tier.FORCE;
        }
        return suggested == Tier.LOCAL && scene.dice().chance(0.1) ? Tier.FORCE : suggested;
    }

    private Instant findLead(Scene scene, Instant at) {
        var coordinator = cast.coordinator(scene.home());
        var officer = officer(scene);
        decided(
                at,
                () -> response.assignLead(
                        coordinator,
                        scene.group().id(),
                        ANY_VERSION,
                        officer.account(),
                        "Nobody has led this before."));
        if (scene.story().has(Flaw.LEAD_SILENT)) {
            return at;
        }
        var answered = at.plus(scene.dice().days(0, 2));
        decided(answered, () -> reply(scene, officer));
        return answered;
    }

    /** The central group is led by the officer who has a sign-in of their own. */
    private Actor officer(Scene scene) {
        var officers = cast.leadOfficers(scene.home());
        var drawn = scene.dice().one(officers);
        return scene.story().name().equals(CentralGroup.NAME) ? officers.getFirst() : drawn;
    }

    private TaskingOutcome reply(Scene scene, Actor officer) {
        return scene.story().has(Flaw.LEAD_DECLINED)
                ? response.decline(officer, scene.group().id(), "Already leads six, two of them in tier 1.")
                : response.accept(officer, scene.group().id());
    }

    private static void decided(Instant at, Supplier<TaskingOutcome> deed) {
        if (Now.at(at, deed) instanceof TaskingOutcome.Refused(var subject, var field, var sentence)) {
            throw new IllegalStateException(subject + ", " + field + ": " + sentence);
        }
    }
}
